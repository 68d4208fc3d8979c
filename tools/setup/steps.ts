import { spawn } from 'node:child_process';
import path from 'node:path';

/** The folder of the repository. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Results that stand between starts; gone with the dependencies. */
export const cacheFolder = path.join(root, 'node_modules/.cache/byline');

export function say(sentence: string): void {
  console.log(sentence);
}

/** Ends this command with a sentence for whoever started it. */
export function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

export interface RunOptions {
  env?: Record<string, string>;
  /** Milliseconds after which the program is ended. */
  timeout?: number;
  quiet?: boolean;
}

/** Runs a program in the repository, with the dependencies' programs first on the path. Gives whether it succeeded. */
export function run(program: string, args: string[], { env = {}, timeout, quiet = false }: RunOptions = {}): Promise<boolean> {
  const searched = [path.join(root, 'node_modules/.bin'), process.env.PATH].join(path.delimiter);
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, PATH: searched, ...env },
      stdio: quiet ? 'ignore' : 'inherit',
      shell: process.platform === 'win32',
      ...(timeout && { timeout }),
    });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}
