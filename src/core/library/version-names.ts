const versionName = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z\.md$/;

/** The name by which a version is asked for; times in milliseconds since 1970. */
export function versionFrom(time: number): string {
  return new Date(time).toISOString().replace(/[:.]/g, '-');
}

/** The file of the version kept at a time. */
export function nameFrom(time: number): string {
  return `${versionFrom(time)}.md`;
}

/** The time of a version's file, `null` for any other file. */
export function timeFrom(fileName: string): number | null {
  const match = versionName.exec(fileName);
  if (match === null) return null;
  const [, date, hours, minutes, seconds, milliseconds] = match;
  const time = Date.parse(`${date}T${hours}:${minutes}:${seconds}.${milliseconds}Z`);
  return Number.isNaN(time) ? null : time;
}
