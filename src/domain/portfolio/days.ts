/** Days are written `YYYY-MM-DD` and counted in UTC, so that no clock change makes one longer. */
const dayLength = 86_400_000;

const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / dayLength);

/** How many days lie between two days; negative when the second one is the earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** The day this many days later. */
export function dayAfter(day: string, days: number): string {
  return new Date((dayNumber(day) + days) * dayLength).toISOString().slice(0, 10);
}
