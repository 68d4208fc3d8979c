import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { splitFile } from '../../../src/domain/drafts/front-matter.ts';
import { loadWritingTools } from '../../../src/renderer/text/writing-tools/load-writing-tools.ts';
import { counted } from '../../../tools/torture/figures.ts';
import { filesBelow, openTestStudio, temporaryFolder } from '../../unit/core/support/test-studio.ts';
import { lineageFiles, lineagesIn, wordOf } from './lineages.ts';
import { OutsideProgram } from './outside-program.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';
import { WatchedDisk } from './watched-disk.ts';
import { shownText, Writer } from './writer.ts';

/** `npm run torture` asks for more. */
const runs = Number(process.env.BYLINE_TWO_PROGRAMS ?? 8);
const firstSeed = Number(process.env.BYLINE_SEED ?? 1);
const actsPerRun = 45;

beforeAll(loadWritingTools);

interface Folder {
  random: SeededRandom;
  base: string;
  place: string;
  disk: WatchedDisk;
  writers: [Writer, Writer];
  outside: OutsideProgram;
  /** Every word that was typed anywhere, with the act that did it. */
  typed: Map<string, string>;
  done: string[];
}

type Act = (folder: Folder, writer: Writer) => unknown;

/** What can happen, the common things more often. */
const acts: readonly (readonly [weight: number, name: string, act: Act])[] = [
  [10, 'type', (_, writer) => writer.type()],
  [4, 'wait', ({ random }) => new Promise((resolve) => setTimeout(resolve, random.below(30)))],
  [4, 'open', ({ random, outside }, writer) => writer.open(random.pick(outside.drafts()) ?? '')],
  [3, 'change outside', ({ outside }) => outside.change()],
  [2, 'move the folder', ({ outside }) => outside.moveFolder()],
  [2, 'swap two files', ({ outside }) => outside.swap()],
  [1, 'rename outside', ({ outside }) => outside.rename()],
  [1, 'break', ({ outside }) => outside.breakFrontMatter()],
  [1, 'mend', ({ outside }) => outside.mendFrontMatter()],
  [2, 'undo', (_, writer) => writer.undo()],
  [1, 'fill the disk', ({ disk }) => fill(disk, true)],
  [2, 'make room', ({ disk }) => fill(disk, false)],
  [3, 'settle', (_, writer) => writer.settle()],
  [2, 'retitle', (_, writer) => writer.retitle()],
  [1, 'delete', (_, writer) => writer.trash()],
  [1, 'put back', (_, writer) => writer.putBack()],
  [1, 'bring a version back', (_, writer) => writer.bringBack()],
  [1, 'rename the topic', (_, writer) => writer.renameTopic()],
];
/** Words that are taken back are nowhere, so those of a course with undo are not looked for. */
const actsThatKeep = acts.filter(([, name]) => name !== 'undo');

describe('two programs and others on one folder (R6, R8)', () => {
  for (let run = 0; run < runs; run += 1) {
    const seed = firstSeed + run;
    const hasUndo = seed % 4 === 0;
    const what = hasUndo ? 'no draft comes into another' : 'no word is lost and no draft comes into another';
    it(`${what} (seed ${seed})`, async () => {
      const folder = await openFolder(seededRandom(seed));
      for (let step = 0; step < actsPerRun; step += 1) {
        const [, name, act] = folder.random.weighted(hasUndo ? acts : actsThatKeep);
        folder.done.push(name);
        await act(folder, folder.writers[folder.random.below(2) === 0 ? 0 : 1]);
      }
      fill(folder.disk, false);
      for (let turn = 0; turn < 6; turn += 1) for (const writer of folder.writers) await writer.rest();
      const course = `seed ${seed}: ${folder.done.join(', ')}`;
      if (!hasUndo) expect(lostWords(folder), course).toEqual([]);
      expect(mixed(folder), course).toEqual([]);
      expectShownAsFiled(folder, course);
      for (const writer of folder.writers) await writer.leave();
      counted('courses of two programs', 1);
    });
  }
});

async function openFolder(random: SeededRandom): Promise<Folder> {
  const base = temporaryFolder();
  const place = path.join(base, 'Drafts');
  const disk = new WatchedDisk();
  const open = (recovery: string, files = {}) =>
    openTestStudio({ place, files, fileSystem: disk.files, recovery: path.join(base, recovery) });
  const [one, two] = [await open('recovery', lineageFiles), await open('recovery-2')];
  const library = (await one.call('app.state', {})).library?.id ?? '';
  const typed = new Map<string, string>();
  const done: string[] = [];
  const newWord = (text: string) => {
    const word = wordOf(text, typed.size);
    typed.set(word, `act ${done.length}, ${done.at(-1)}`);
    return word;
  };
  const writers: [Writer, Writer] = [new Writer(one, library, random, newWord), new Writer(two, library, random, newWord)];
  return { random, base, place, disk, writers, outside: new OutsideProgram(place, random, disk, newWord), typed, done };
}

function fill(disk: WatchedDisk, isFull: boolean): void {
  disk.isFull = isFull;
}

/** Drafts, versions, the trash and what waits for recovery. */
function everything({ base }: Folder): [file: string, text: string][] {
  const files = filesBelow(base).filter(
    (file) => file.endsWith('.md') || file.startsWith('recovery') || file.endsWith('about.json'),
  );
  return files.map((file) => [file, readFileSync(path.join(base, file), 'utf8')]);
}

function lostWords(folder: Folder): string[] {
  const there = everything(folder)
    .map(([, text]) => text)
    .join('\n');
  return [...folder.typed].filter(([word]) => !there.includes(word)).map(([word, act]) => `${word}, ${act}`);
}

/** Files with words of two drafts, and histories with versions of two. */
function mixed(folder: Folder): [place: string, lineages: string[]][] {
  const files = everything(folder);
  const histories = Map.groupBy(
    files.filter(([file]) => file.includes('/history/')),
    ([file]) => path.dirname(file),
  );
  const told = [...histories].map(([place, versions]): [string, string] => [place, versions.map(([, text]) => text).join('\n')]);
  return [...files, ...told]
    .map(([place, text]): [string, string[]] => [place, lineagesIn(text)])
    .filter(([, lineages]) => lineages.length > 1);
}

function expectShownAsFiled({ place, writers }: Folder, course: string): void {
  for (const draft of writers.flatMap(({ opened }) => [...opened])) {
    const file = path.join(place, draft.file.path);
    if (!draft.isSaved || !existsSync(file)) continue;
    const text = readFileSync(file, 'utf8');
    expect(shownText(draft), `${draft.file.path}, ${course}`).toBe(draft.session.source === null ? splitFile(text).body : text);
  }
}
