import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Folders } from '../support/folders.ts';

export interface StartedSample {
  process: ChildProcess;
  output: () => string;
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

export const sampleApp = path.join(import.meta.dirname, 'sample-app');

/** Starts the sample app as a person does: no Playwright, no debugging port. */
export function startSample({ userData, home }: Folders, args: string[]): StartedSample {
  const electron = createRequire(import.meta.url)('electron/index.js') as string;
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  // In a process group of its own, as a terminal would start it.
  const child = spawn(electron, [...sandbox, sampleApp, `--user-data-dir=${userData}`, ...args], {
    env: { ...process.env, HOME: home },
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (output += piece));
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.on('exit', (code, signal) => resolve({ code, signal }));
  });
  return { process: child, output: () => output, ended };
}

function processIds(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

function readProcess(id: number, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

/** The process and all that it started, Linux only. A zombie has ended. */
export function processTree(id: number): number[] {
  const statusOf = (process: number) =>
    readProcess(process, 'stat')
      .replace(/^.*\) /s, '')
      .split(' ');
  const children = processIds().filter((candidate) => Number(statusOf(candidate)[1]) === id && statusOf(candidate)[0] !== 'Z');
  return [id, ...children.flatMap(processTree)];
}

export function isAlive(id: number): boolean {
  return !['', 'Z'].includes(
    readProcess(id, 'stat')
      .replace(/^.*\) /s, '')
      .charAt(0),
  );
}

/** The sockets on which these processes wait for somebody to come, as lines of the kernel's tables. */
export function listeningSockets(ids: number[]): string[] {
  const own = new Set(ids.flatMap(socketsOf));
  const lines = (file: string) => readFileSync(path.join('/proc/net', file), 'utf8').trim().split('\n').slice(1);
  const internet = ['tcp', 'tcp6']
    .flatMap(lines)
    .filter((line) => line.trim().split(/\s+/)[3] === '0A' && own.has(line.trim().split(/\s+/)[9] ?? ''));
  const datagrams = ['udp', 'udp6'].flatMap(lines).filter((line) => own.has(line.trim().split(/\s+/)[9] ?? ''));
  // In this table the fourth column has the flag of a listening socket, and the last the file it is bound to.
  const local = lines('unix').filter(
    (line) => own.has(line.trim().split(/\s+/)[6] ?? '') && line.trim().split(/\s+/)[3] === '00010000',
  );
  return [...internet, ...datagrams, ...local];
}

function socketsOf(id: number): string[] {
  try {
    return readdirSync(`/proc/${id}/fd`).flatMap((name) => {
      const target = readlinkSync(`/proc/${id}/fd/${name}`);
      return /^socket:\[(\d+)\]$/.exec(target)?.[1] ?? [];
    });
  } catch {
    return [];
  }
}
