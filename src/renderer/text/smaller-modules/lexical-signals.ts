/*
 * The build puts these in place of the signals with which Lexical's extensions are set anew while an editor runs. Byline makes its
 * editors without extensions, so that a setting is what it was made as.
 */

export function signal<Value>(value: Value): { value: Value; peek(): Value } {
  return { value, peek: () => value };
}

export function effect(): never {
  throw new Error('No setting of our editors changes.');
}

export { effect as batch, effect as computed, effect as untracked };
