const day = 86_400_000;
const keptFor = 30 * day;
/** From the first look that finds a draft's days over to the one at which it goes, at least. */
const betweenLooks = 3 * day;

/**
 * Whether the days of a deleted draft run, or are over; the first look that finds that they do not run is to be noted, and is
 * `noted` then. A clock may be years ahead at one start and right at the next, so nothing goes at that look, and what was deleted
 * in a future has 30 days from there. Times in milliseconds since 1970.
 */
export function trashDays(deleted: number, noted: number | null, now: number): 'run' | 'to-note' | 'wait' | 'over' {
  const age = now - deleted;
  if (age >= 0 && age < keptFor) return 'run';
  if (noted === null || noted > now) return 'to-note';
  return now - noted < (age < 0 ? keptFor : betweenLooks) ? 'wait' : 'over';
}
