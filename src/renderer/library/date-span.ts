/** How long ago a day was, in the words a list is divided by. Months are counted from 0. */
export type DateSpan =
  | { kind: 'today' }
  | { kind: 'yesterday' }
  | { kind: 'week' }
  | { kind: 'month'; year: number; month: number };

/** The span of a day, seen from `now`; `week` is the last seven days. A day to come counts as today. */
export function dateSpan(day: Date, now: Date): DateSpan {
  const days = daysBetween(day, now);
  if (days <= 0) return { kind: 'today' };
  if (days === 1) return { kind: 'yesterday' };
  if (days < 7) return { kind: 'week' };
  return { kind: 'month', year: day.getFullYear(), month: day.getMonth() };
}

/** Whole calendar days; rounded, since days with a clock change have 23 or 25 hours. */
function daysBetween(from: Date, to: Date): number {
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}
