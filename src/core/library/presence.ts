/** Tells programs on one computer which of them have a library open. */
export interface PresencePlace {
  /** Says that the library with this id is open here, from now until `leave`. Never fails: nobody is kept from writing. */
  enter(library: string): Presence;
}

export interface Presence {
  /** How many other programs have the library open. One that was killed does not count. */
  others(): number;
  leave(): void;
}

/** Between two looks, in milliseconds. */
const pace = 1000;

/** Looks again and again whether others came or went; returns its own undo. */
export function watchPresence(presence: Presence, changed: (others: number) => void): () => void {
  let known = presence.others();
  const timer = setInterval(() => {
    const now = presence.others();
    if (now > 0 !== known > 0) changed(now);
    known = now;
  }, pace);
  return () => clearInterval(timer);
}
