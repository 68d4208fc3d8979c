/** Does one thing after another, in the order asked for. */
export interface Lane {
  /** Runs an act when those before it have ended, well or badly. */
  run<Value>(act: () => Promise<Value>): Promise<Value>;
  /** Resolves when everything asked for so far has ended. */
  idle(): Promise<void>;
}

export function createLane(): Lane {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(act) {
      const result = last.then(act);
      last = result.catch(() => {});
      return result;
    },
    async idle() {
      await last;
    },
  };
}
