import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { digest } from '../../../../src/core/node/digest.ts';
import { createDismissalFile } from '../../../../src/core/own-files/dismissal-file.ts';
import { createPracticeFiles } from '../../../../src/core/own-files/practice-files.ts';
import { createSeriesFile } from '../../../../src/core/own-files/series-file.ts';
import { createWordFile } from '../../../../src/core/own-files/word-file.ts';
import { libraryFolder } from '../support/library-folder.ts';

const profileOf = (brandPhrase: string) => ({ brandPhrase, knownFor: '', passionateAbout: '', setsApart: '' });

describe('Byline’s own files in a library', () => {
  it('are made only when there is something to keep', async () => {
    const { folder, place } = await libraryFolder();
    expect(await createPracticeFiles({ folder, digest }).profile.read()).toMatchObject(profileOf(''));
    expect(await createDismissalFile({ folder, digest }).list()).toEqual([]);
    expect(existsSync(path.join(place, '.byline'))).toBe(false);
  });

  it('keep comments, unknown keys and their order', async () => {
    const { folder, read, write } = await libraryFolder();
    write('.byline/profile.yaml', '# mine\ncolour: green # not yours\nbrandPhrase: I connect people\n');
    await createPracticeFiles({ folder, digest }).profile.write(profileOf('Ludzie, nie procesy'));
    expect(read('.byline/profile.yaml')).toBe('# mine\ncolour: green # not yours\nbrandPhrase: Ludzie, nie procesy\n');
  });

  it('that are malformed are left as they are, with a sentence that says what to do', async () => {
    const { folder, read, write } = await libraryFolder();
    write('.byline/profile.yaml', 'brandPhrase: [open');
    await expect(createPracticeFiles({ folder, digest }).profile.read()).rejects.toThrow(
      /“profile.yaml” in the library cannot be read/,
    );
    await expect(createPracticeFiles({ folder, digest }).profile.write(profileOf('x'))).rejects.toThrow(/left unchanged/);
    expect(read('.byline/profile.yaml')).toBe('brandPhrase: [open');
  });

  it.each([
    [
      'aliases without end',
      `a: &a [x]\n${Array.from({ length: 30 }, (_, index) => `k${index}: &b${index} [${'*a, '.repeat(20)}*a]`).join('\n')}\n`,
    ],
    ['an alias of itself', 'brandPhrase: &x [*x]\n'],
    ['nesting deeper than a stack', `brandPhrase: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`],
    ['another shape', 'brandPhrase: {a: 1}\n'],
    ['keys of an object’s own', '__proto__: {x: 1}\nbrandPhrase: [1]\n'],
  ])('that are hostile by %s are told as malformed, and left', async (_how, hostile) => {
    const { folder, read, write } = await libraryFolder();
    write('.byline/profile.yaml', hostile);
    const { profile } = createPracticeFiles({ folder, digest });
    await expect(profile.read()).rejects.toMatchObject({ code: 'unreadable' });
    await expect(profile.write(profileOf('x'))).rejects.toMatchObject({ code: 'unreadable' });
    expect(read('.byline/profile.yaml')).toBe(hostile);
  });

  it('lose nothing when many changes come at once', async () => {
    const { folder } = await libraryFolder();
    const file = createDismissalFile({ folder, digest });
    const keys = Array.from({ length: 20 }, (_, index) => `words ${index}`);
    await Promise.all(keys.map((key) => file.add({ scope: 'wording', key })));
    expect((await file.list()).map((each) => each.key).toSorted()).toEqual(keys.toSorted());
  });
});

describe('dismissed hints', () => {
  it('stay, once each, and can be taken back', async () => {
    const { folder } = await libraryFolder();
    const file = createDismissalFile({ folder, digest });
    const sentence = { scope: 'sentence', key: 'i am an expert', draft: 'd-1' } as const;
    await file.add(sentence);
    await file.add(sentence);
    await file.add({ scope: 'family', key: 'hype' });
    expect(await createDismissalFile({ folder, digest }).list()).toEqual([sentence, { scope: 'family', key: 'hype' }]);
    await file.remove(sentence);
    await file.remove({ ...sentence, draft: 'd-2' });
    expect(await file.list()).toEqual([{ scope: 'family', key: 'hype' }]);
  });

  it('tell a person what they are about, and are the same with and without that', async () => {
    const { folder, place } = await libraryFolder();
    const file = createDismissalFile({ folder, digest });
    const sentence = { scope: 'sentence', key: 'i am an expert', draft: 'd-1' } as const;
    await file.add({ ...sentence, text: 'I am an expert!', title: 'Żółw: a plan' });
    await file.add(sentence);
    await file.add({ scope: 'praise', key: 'all' });
    const written = readFileSync(path.join(place, '.byline', 'dismissed.yaml'), 'utf8');
    expect(written).toContain('I am an expert!');
    expect(await file.list()).toHaveLength(2);
    await file.remove(sentence);
    expect(await file.list()).toEqual([{ scope: 'praise', key: 'all' }]);
  });

  it('of a file from before they told their words are still read', async () => {
    const { folder, place } = await libraryFolder();
    mkdirSync(path.join(place, '.byline'), { recursive: true });
    writeFileSync(path.join(place, '.byline', 'dismissed.yaml'), 'dismissed:\n  - scope: wording\n    key: i am an expert\n');
    expect(await createDismissalFile({ folder, digest }).list()).toEqual([{ scope: 'wording', key: 'i am an expert' }]);
  });
});

describe('own words', () => {
  it('are lines that a person may write, too: notes and other lines stay', async () => {
    const { folder, read, write } = await libraryFolder();
    write('.byline/words.txt', '# names\nŻabkin # a firm\nQwantify');
    const file = createWordFile({ folder, digest });
    await file.add('Nowogrodzka');
    await file.add('Żabkin');
    expect(await file.list()).toEqual(['Żabkin', 'Qwantify', 'Nowogrodzka']);
    await file.remove('Qwantify');
    expect(read('.byline/words.txt')).toBe('# names\nŻabkin # a firm\nNowogrodzka\n');
  });

  it('make no file before there is one, and lose none when many are taught at once', async () => {
    const { folder, place } = await libraryFolder();
    const file = createWordFile({ folder, digest });
    expect(await file.list()).toEqual([]);
    await file.remove('nothing');
    expect(existsSync(path.join(place, '.byline'))).toBe(false);
    await Promise.all(['one', 'two', 'three'].map((word) => file.add(word)));
    expect(await file.list()).toEqual(['one', 'two', 'three']);
  });

  it('of a file that is no text are not guessed at, and the file stays as it is', async () => {
    const { folder, place, write } = await libraryFolder();
    write('.byline/words.txt', 'a');
    writeFileSync(path.join(place, '.byline', 'words.txt'), new Uint8Array([0xff, 0xfe, 0x61]));
    await expect(createWordFile({ folder, digest }).add('word')).rejects.toThrow('words.txt');
    expect([...readFileSync(path.join(place, '.byline', 'words.txt'))]).toEqual([0xff, 0xfe, 0x61]);
  });
});

describe('series', () => {
  it('are a readable list with a prefix for each language, and other keys of the file stay', async () => {
    const { folder, read, write } = await libraryFolder();
    write('.byline/series.yaml', '# my series\nother: 1\n');
    const told: string[] = [];
    const series = [{ name: 'Hiring tips', prefix: { en: 'Hiring tip {n}:', pl: 'Wskazówka {n}:' } }];
    await createSeriesFile({ folder, digest, changed: () => told.push('changed') }).write({ series });
    expect(told).toEqual(['changed']);
    expect(await createSeriesFile({ folder, digest, changed: () => {} }).read()).toEqual({ series });
    expect(read('.byline/series.yaml')).toMatch(/^# my series\nother: 1\nseries:\n {2}- name: Hiring tips\n/);
  });
});
