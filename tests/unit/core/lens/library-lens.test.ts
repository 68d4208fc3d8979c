import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DraftReader } from '../../../../src/core/lens/draft-reader.ts';
import { noFigures } from '../../../../src/core/lens/figures.ts';
import { digest } from '../../../../src/core/node/digest.ts';
import { openTestStudio, type TestStudio, temporaryFolder } from '../support/test-studio.ts';

const boast = 'Sign up for my newsletter and book a free call with me today, link in bio.';
const advice = 'Ask the referee to describe one week of work, because a summary hides everything.';
const draft = (title: string, text: string, more = '') => `---\ntitle: ${title}\n${more}---\n${text}\n`;

const manyFiles = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`d${at}.md`, draft(`D${at}`, `${advice} ${at}.`)]));

/** The figures of a draft, waited for if they are not known. */
async function figuresOf(test: TestStudio, path: string) {
  const { drafts } = await test.call('lens.figures', { paths: [path] });
  if (drafts[0] !== undefined) return drafts[0].figures;
  await test.heard('lens.read', ({ paths }) => paths.includes(path));
  return (await test.call('lens.figures', { paths: [path] })).drafts[0]?.figures;
}

/** Reads the drafts in this folder a batch at a time, each when it is let go on. */
function steppedReader(place: string): DraftReader & { step(): Promise<void>; asked: string[][] } {
  const waiting: (() => void)[] = [];
  const asked: string[][] = [];
  return {
    asked,
    version: async () => 'stepped',
    async read(paths) {
      asked.push([...paths]);
      await new Promise<void>((resolve) => waiting.push(resolve));
      const revisionOf = (each: string) => digest(readFileSync(path.join(place, each)));
      return paths.map((each) => ({ path: each, revision: revisionOf(each), figures: noFigures }));
    },
    score: async () => new Float32Array(),
    async step() {
      await expect.poll(() => waiting.length).toBe(1);
      waiting.shift()?.();
    },
    close: async () => {},
  };
}

async function openStepped(count: number) {
  const place = path.join(temporaryFolder(), 'Drafts');
  const reader = steppedReader(place);
  const test = await openTestStudio({ place, files: manyFiles(count), draftReader: reader });
  return { reader, test };
}

describe('the lens over drafts that are not open', () => {
  it('reads a draft when it is looked at, and knows it from then on', async () => {
    const test = await openTestStudio({ files: { 'boast.md': draft('Boast', boast), 'advice.md': draft('Advice', advice) } });
    expect((await test.call('lens.figures', { paths: ['boast.md'] })).drafts).toEqual([]);
    const figures = await figuresOf(test, 'boast.md');
    expect(figures?.promotion).toBeGreaterThan((await figuresOf(test, 'advice.md'))?.promotion ?? 1);
    expect((await test.call('lens.figures', { paths: ['boast.md'] })).drafts).toEqual([{ path: 'boast.md', figures }]);
  });

  it('reads it anew when its text is another one', async () => {
    const test = await openTestStudio({ files: { 'a.md': draft('A', boast) } });
    const before = await figuresOf(test, 'a.md');
    const { revision, body } = await test.call('drafts.read', { path: 'a.md' });
    test.forgetEvents();
    await test.call('drafts.save', { path: 'a.md', revision, changes: [{ start: 0, end: body.length, text: `${advice}\n` }] });
    await test.heard('drafts.changed');
    expect((await test.call('lens.figures', { paths: ['a.md'] })).drafts).toEqual([]);
    expect((await figuresOf(test, 'a.md'))?.promotion).toBeLessThan(before?.promotion ?? 0);
  });

  it('reads the same text once, whatever it is called', async () => {
    const test = await openTestStudio({ files: { 'a.md': draft('A', boast), 'copy.md': draft('A', boast) } });
    const figures = await figuresOf(test, 'a.md');
    expect((await test.call('lens.figures', { paths: ['copy.md'] })).drafts).toEqual([{ path: 'copy.md', figures }]);
  });

  it('gives no figures to what is no text', async () => {
    const test = await openTestStudio({
      files: {
        'bytes.md': new Uint8Array([0xff, 0xfe, 0x41, 0]),
        'broken.md': '---\ntitle: [\n---\nSign up for my newsletter.\n',
        'deep.md': `${'>'.repeat(8_000)} x`,
      },
    });
    for (const path of ['bytes.md', 'broken.md']) expect(await figuresOf(test, path)).toEqual(noFigures);
    expect(await figuresOf(test, 'deep.md')).toHaveProperty('sentences');
  });
});

describe('reading the whole library', () => {
  it('reads every draft, says how far it is, and ends', async () => {
    const test = await openTestStudio({ files: manyFiles(40) });
    expect(await test.call('lens.library', {})).toEqual({ isReading: false, read: 0, total: 40 });
    expect(await test.call('lens.readLibrary', {})).toEqual({ isReading: true, read: 0, total: 40 });
    expect(await test.heard('lens.progressed', ({ isReading }) => !isReading)).toEqual({ isReading: false, read: 40, total: 40 });
    const steps = test.events.flatMap(({ name, payload }) => (name === 'lens.progressed' ? [payload] : []));
    expect(steps[0]).toMatchObject({ isReading: true });
    for (const [index, { read }] of steps.slice(1).entries()) expect(read).toBeGreaterThanOrEqual(steps[index]?.read ?? 0);
    expect((await test.call('lens.figures', { paths: Object.keys(manyFiles(40)) })).drafts).toHaveLength(40);
  });

  it('stops when asked, keeps what was read, and goes on from there', async () => {
    const { reader, test } = await openStepped(60);
    await test.call('lens.readLibrary', {});
    await reader.step();
    await expect.poll(() => reader.asked.length).toBe(2);
    expect(await test.call('lens.stopReading', {})).toEqual({ isReading: false, read: reader.asked[0]?.length, total: 60 });
    await reader.step();
    const before = reader.asked.flat();
    await expect.poll(async () => (await test.call('lens.library', {})).read).toBe(before.length);
    expect(test.events.map(({ name }) => name)).not.toContain('lens.read');
    expect(await test.call('lens.readLibrary', {})).toEqual({ isReading: true, read: before.length, total: 60 });
    for (let read = before.length; read < 60; read = reader.asked.flat().length) {
      await expect.poll(() => reader.asked.flat().length).toBeGreaterThan(read);
      await reader.step();
    }
    await test.heard('lens.progressed', ({ isReading, read }) => !isReading && read === 60);
    expect(reader.asked.flat().toSorted()).toEqual(Object.keys(manyFiles(60)).toSorted());
  });

  it('reads what somebody looks at before it goes on', async () => {
    const { reader, test } = await openStepped(60);
    await test.call('lens.readLibrary', {});
    await expect.poll(() => reader.asked.length).toBe(1);
    const last = Object.keys(manyFiles(60)).find((path) => !reader.asked[0]?.includes(path)) ?? '';
    await test.call('lens.figures', { paths: [last] });
    await reader.step();
    await expect.poll(() => reader.asked[1]).toEqual([last]);
    await reader.step();
    await expect.poll(() => reader.asked.length).toBe(3);
    await test.call('lens.stopReading', {});
    await reader.step();
  });

  it('answers for an open draft although another one broke the reader meanwhile', async () => {
    let asked = 0;
    const reader: DraftReader = {
      version: async () => 'breaking',
      read: async () => [],
      async score() {
        asked += 1;
        if (asked === 1) throw new Error('the thread has ended');
        return Float32Array.from([0.25, 7]);
      },
      close: async () => {},
    };
    const test = await openTestStudio({ files: manyFiles(1), draftReader: reader });
    expect(await test.call('lens.score', { pieces: [0, 5, 2] })).toEqual({ scores: [0.25, 7] });
    expect(asked).toBe(2);
  });

  it('loses no other draft to one that breaks the reader, and comes to an end', async () => {
    const read: string[] = [];
    const reader: DraftReader = {
      version: async () => 'breaking',
      async read(paths) {
        if (paths.includes('d7.md')) throw new Error('the thread has ended');
        read.push(...paths);
        return [];
      },
      score: async () => new Float32Array(),
      close: async () => {},
    };
    const test = await openTestStudio({ files: manyFiles(20), draftReader: reader });
    await test.call('lens.readLibrary', {});
    await test.heard('lens.progressed', ({ isReading }) => !isReading);
    expect(read.toSorted()).toEqual(
      Object.keys(manyFiles(20))
        .filter((path) => path !== 'd7.md')
        .toSorted(),
    );
    expect(test.warnings.join()).toContain('A draft could not be read by the lens.');
    const before = test.warnings.length;
    await test.call('lens.figures', { paths: ['d7.md', 'd8.md'] });
    await expect.poll(() => read.filter((each) => each === 'd8.md').length).toBe(2);
    expect(test.warnings).toHaveLength(before);
  });

  it('takes in what was written while it read', async () => {
    const test = await openTestStudio({ files: manyFiles(30) });
    await test.call('lens.readLibrary', {});
    await test.call('drafts.create', { kind: 'post', title: 'New', body: boast });
    await test.heard('drafts.changed');
    await test.heard('lens.progressed', ({ isReading }) => !isReading);
    await test.call('lens.readLibrary', {});
    await expect.poll(async () => await test.call('lens.library', {})).toEqual({ isReading: false, read: 31, total: 31 });
  });
});
