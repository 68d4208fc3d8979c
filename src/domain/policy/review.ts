/** The day on which a policy is to be read again, for one read on `read`; `null` when nobody has read it. */
export function reviewDay({ read, reviewMonths }: { read: string | null; reviewMonths: number }): string | null {
  if (read === null) return null;
  const [year = 0, month = 1, day = 1] = read.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + reviewMonths + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + reviewMonths, Math.min(day, last))).toISOString().slice(0, 10);
}
