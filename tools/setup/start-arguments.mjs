import { statSync } from 'node:fs';
import path from 'node:path';

export const help = `npm start -- [--library FOLDER] [--lang en|pl] [--look]

  --library FOLDER  open the drafts in this folder
  --lang en|pl      show Byline in English or in Polish
  --look            start without a window, and print an address at which a browser
                    on this computer can see and use Byline; keep it to yourself
  --help            show this text`;

/**
 * Reads the options of `npm start`. Gives the app's own arguments, with an absolute library folder, or the sentence that says
 * what is wrong with them.
 */
export function readStartArguments(args, folder) {
  const found = new Map();
  const flags = new Set();
  const rest = args.flatMap((argument) => (/^--[a-z]+=/.test(argument) ? splitAtEquals(argument) : [argument]));
  while (rest.length > 0) {
    const name = rest.shift();
    if (name === '--look') {
      flags.add(name);
      continue;
    }
    if (name !== '--library' && name !== '--lang')
      return { error: `Byline does not know the option ${name}. npm start -- --help lists them.` };
    const value = rest.shift();
    if (!value || value.startsWith('--'))
      return { error: `${name} needs ${name === '--lang' ? 'en or pl' : 'a folder'} after it.` };
    const problem = name === '--lang' ? languageProblem(value) : folderProblem(path.resolve(folder, value));
    if (problem) return { error: problem };
    found.set(name, name === '--library' ? path.resolve(folder, value) : value);
  }
  return { args: [...[...found].flat(), ...flags] };
}

function splitAtEquals(argument) {
  const at = argument.indexOf('=');
  return [argument.slice(0, at), argument.slice(at + 1)];
}

function languageProblem(value) {
  return value === 'en' || value === 'pl' ? '' : `--lang can be en or pl, not "${value}".`;
}

function folderProblem(folder) {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) return `There is no folder ${folder}. Make it first, or give another one after --library.`;
  return found.isDirectory() ? '' : `${folder} is a file. Give a folder after --library.`;
}
