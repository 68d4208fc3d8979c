import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';

const computer = createHash('sha256').update(hostname()).digest('hex').slice(0, 6);
const pattern = /^\.byline-([0-9a-f]{6})-(\d+)-[0-9a-f]{12}\.tmp$/;
const dayInMilliseconds = 86_400_000;

/** Names in use by this process, so that a sweep never takes a file from under a writer. */
const active = new Set<string>();

/** A new hidden name that says who writes: this computer and this process. */
export function takeTemporaryName(): string {
  const name = `.byline-${computer}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
  active.add(name);
  return name;
}

export function releaseTemporaryName(name: string): void {
  active.delete(name);
}

/**
 * Whether a file is one of ours that nobody will finish: its process has ended, or it is over a day old (on a shared folder
 * the process may be another computer's). Files that Byline did not make are never stale.
 */
export function isStaleTemporary(name: string, age: number): boolean {
  const match = pattern.exec(name);
  if (match === null || active.has(name)) return false;
  if (age > dayInMilliseconds) return true;
  const process_ = Number(match[2]);
  return match[1] === computer && (process_ === process.pid || !isRunning(process_));
}

/** Whether a process of this computer has not ended. */
export function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
