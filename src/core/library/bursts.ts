/** Which version was the last of a burst of changes from outside, so that the next one may take its place. Times in milliseconds since 1970. */
export interface Bursts {
  /** The version that the next one from outside may take the place of; `null` at the beginning of a burst. */
  before(place: string): number | null;
  /** A version of a state from outside was kept. */
  went(place: string, version: number): void;
  /** This version, or with `null` whatever was the last, stays for good. */
  end(place: string, version: number | null): void;
}

/** Changes from outside that are this far apart are no burst. */
const apart = 10_000;

export function createBursts(now: () => number): Bursts {
  const running = new Map<string, { since: number; last: number | null }>();
  const at = (place: string) => {
    const burst = running.get(place);
    return burst === undefined || Math.abs(now() - burst.since) > apart ? null : burst;
  };
  return {
    before: (place) => at(place)?.last ?? null,
    went(place, version) {
      const isFirst = at(place) === null;
      running.set(place, { since: now(), last: isFirst ? null : version });
    },
    end(place, version) {
      const burst = running.get(place);
      if (burst !== undefined && (version === null || version === burst.last)) burst.last = null;
    },
  };
}
