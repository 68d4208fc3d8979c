import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import type { FileQuestion, MessageQuestion } from './dialog-questions.ts';
import { isHeadless } from './switches.ts';

/** What a dialog program printed, or undefined when the person closed it. */
type Printed = Promise<string | undefined>;

function hasProgram(name: string): boolean {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** The desktop's own dialog program, where there is a desktop to show it on. */
export function findDialogProgram(): 'zenity' | 'kdialog' | undefined {
  if (isHeadless() || process.platform !== 'linux') return undefined;
  return (['zenity', 'kdialog'] as const).find(hasProgram);
}

function run(program: string, args: string[]): Printed {
  return new Promise((resolve) => {
    execFile(program, args, (_error, printed) => resolve(printed.trim() === '' ? undefined : printed.replace(/\n$/, '')));
  });
}

/** Asks for files or a folder; an empty list when the person chose none. */
export async function askForFiles(program: 'zenity' | 'kdialog', question: FileQuestion): Promise<string[]> {
  const printed = await run(program, program === 'zenity' ? zenityFiles(question) : kdialogFiles(question));
  return printed?.split('\n').filter((file) => path.isAbsolute(file)) ?? [];
}

function zenityFiles({ kind, title, start, several }: FileQuestion): string[] {
  const args = ['--file-selection', `--title=${title}`, `--filename=${kind === 'save' ? start : path.join(start, '/')}`];
  if (kind === 'folder') args.push('--directory');
  if (kind === 'save') args.push('--save');
  if (several) args.push('--multiple', '--separator=\n');
  return args;
}

function kdialogFiles({ kind, title, start, several }: FileQuestion): string[] {
  const action = { folder: '--getexistingdirectory', save: '--getsavefilename', file: '--getopenfilename' }[kind];
  return ['--title', title, action, start, ...(several ? ['--multiple', '--separate-output'] : [])];
}

/** Shows a message with zenity; gives the button's number, or undefined when the person closed it. */
export async function askWithZenity({ title, message, detail, buttons }: MessageQuestion): Promise<number | undefined> {
  const text = [message, detail].filter(Boolean).join('\n\n');
  const extra = buttons.map((button) => `--extra-button=${button}`);
  const printed = await run('zenity', ['--question', '--switch', '--no-markup', `--title=${title}`, `--text=${text}`, ...extra]);
  const index = printed === undefined ? -1 : buttons.indexOf(printed);
  return index === -1 ? undefined : index;
}
