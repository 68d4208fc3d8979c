import { copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTestStudio, type TestStudio, temporaryFolder } from '../support/test-studio.ts';

const head = '---\ntitle: Calls\nbyline:\n  id: k4q7refcall\n---\n';
const source = `${head}One stands here.\n\nTwo stands here.\n`;

const place = (test: TestStudio, file: string) => path.join(test.place, file);

async function bodies(test: TestStudio, file: string): Promise<string[]> {
  const { versions } = await test.call('history.list', { path: file });
  return Promise.all(versions.map(async ({ version }) => (await test.call('history.read', { path: file, version })).body));
}

/** A draft that was written on here, so that it has a version. */
async function written(file = 'calls.md', text = source, index?: string) {
  const test = await openTestStudio({ files: { [file]: text }, ...(index && { index }) });
  const { revision } = await test.call('drafts.read', { path: file });
  const saved = await test.call('drafts.save', { path: file, revision, changes: [{ start: 0, end: 3, text: 'Eins' }] });
  await test.heard('drafts.changed', ({ revisions }) => revisions[file] === saved.revision);
  test.forgetEvents();
  return { test, revision: saved.revision, text: test.read(file) };
}

describe('a draft that another program renames and git puts back under its old name', () => {
  it('is told as there again, although Byline itself wrote that text', async () => {
    const { test, text } = await written();
    renameSync(place(test, 'calls.md'), place(test, 'other.md'));
    await test.heard('drafts.changed', ({ renamed }) => renamed['calls.md'] === 'other.md');
    test.forgetEvents();
    test.write('calls.md', text);
    await test.heard('drafts.changed', ({ paths }) => paths.includes('calls.md'));
    rmSync(place(test, 'other.md'));
    await test.heard('drafts.changed', ({ paths }) => paths.includes('other.md'));
    expect((await test.call('drafts.list', {})).drafts.map((draft) => draft.path)).toEqual(['calls.md']);
  });

  it('is told when an older text of Byline’s own replaces one from outside', async () => {
    const { test, text } = await written();
    test.write('calls.md', `${text}More from outside.\n`);
    await test.heard('drafts.changed', ({ paths }) => paths.includes('calls.md'));
    test.forgetEvents();
    test.write('calls.md', text);
    await test.heard('drafts.changed', ({ paths }) => paths.includes('calls.md'));
  });
});

describe('a draft whose front matter another program broke', () => {
  const broken = (text: string) => text.replace('title: Calls', 'title: [Calls');

  it('has its versions all the same', async () => {
    const { test, text } = await written();
    test.write('calls.md', broken(text));
    expect(await bodies(test, 'calls.md')).toEqual(['One stands here.\n\nTwo stands here.\n']);
  });

  it.each([
    ['TOML', '+++\ntitle = "Calls"\n[byline]\nid = "k4q7refcall"\n+++\n', '"Calls"', '"Calls'],
    ['JSON', '{\n  "title": "Calls",\n  "byline": { "id": "k4q7refcall" }\n}\n', '"Calls",', '"Calls"'],
  ])('has its versions in %s, too, also after a start', async (_notation, front, from, to) => {
    const { test, text } = await written('calls.md', front + source.slice(head.length));
    await test.studio.dispose();
    test.write('calls.md', text.replace(from, to));
    const later = await openTestStudio({ place: test.place });
    expect((await later.call('drafts.read', { path: 'calls.md' })).access).toBe('source');
    expect(await bodies(later, 'calls.md')).toEqual(['One stands here.\n\nTwo stands here.\n']);
  });

  it.each([
    ['can still be seen', broken],
    ['is gone, too', (text: string) => text.replace('k4q7refcall', '[').replace('title: Calls', 'title: [Calls')],
  ])('keeps its id and its versions when the own text is kept, where the id %s', async (_how, broke) => {
    const { test, text, revision } = await written();
    await bodies(test, 'calls.md');
    test.write('calls.md', broke(text));
    const changes = [{ start: 0, end: 4, text: 'Mine' }];
    const saved = await test.call('drafts.save', { path: 'calls.md', revision, changes });
    if (saved.outcome !== 'conflict') throw new Error(saved.outcome);
    const { draft } = await test.call('drafts.settle', { path: 'calls.md', kept: saved.kept, choice: 'kept' });
    expect([draft.properties.id, draft.path]).toEqual(['k4q7refcall', 'calls.md']);
    const kept = await bodies(test, 'calls.md');
    expect(kept).toContain('One stands here.\n\nTwo stands here.\n');
    expect(kept.join()).toContain('Eins stands here.');
  });
});

describe('a copy of a draft that is in the trash', () => {
  it('has none of its versions, whether it was there before or came after', async () => {
    const { test } = await written();
    copyFileSync(place(test, 'calls.md'), place(test, 'calls copy.md'));
    await test.heard('drafts.changed', ({ paths }) => paths.includes('calls copy.md'));
    copyFileSync(place(test, 'calls.md'), path.join(path.dirname(test.place), 'elsewhere.md'));
    const { trashed } = await test.call('drafts.delete', { path: 'calls.md' });
    renameSync(path.join(path.dirname(test.place), 'elsewhere.md'), place(test, 'later.md'));
    await test.heard('drafts.changed', ({ paths }) => paths.includes('later.md'));
    expect([await bodies(test, 'calls copy.md'), await bodies(test, 'later.md')]).toEqual([[], []]);
    const { revision } = await test.call('drafts.read', { path: 'later.md' });
    await test.call('drafts.save', { path: 'later.md', revision, changes: [{ start: 0, end: 4, text: 'Copied' }] });
    await test.call('trash.restore', { id: trashed.id });
    expect(await bodies(test, 'calls.md')).toEqual(['One stands here.\n\nTwo stands here.\n']);
  });

  it('is the draft itself when it stands under its name again', async () => {
    const { test, text } = await written();
    await test.call('drafts.delete', { path: 'calls.md' });
    test.write('calls.md', text);
    expect(await bodies(test, 'calls.md')).toEqual(['One stands here.\n\nTwo stands here.\n']);
  });

  it('is known as one after a restart, too', async () => {
    const { test, text } = await written();
    await test.call('drafts.delete', { path: 'calls.md' });
    test.write('later.md', text);
    const later = await openTestStudio({ place: test.place });
    expect(await bodies(later, 'later.md')).toEqual([]);
  });
});

describe('a draft that is moved away and replaced at once', () => {
  const stranger = '---\ntitle: Another\nbyline:\n  id: stranger\n---\nWords of another draft.\n';
  const plain = 'Nothing of it is the same.\n';
  const without = source.slice(head.length);

  it.each([
    ['a draft with an id', source, stranger],
    ['a file without one', source, plain],
    ['another, when neither has an id', without, plain],
  ])('is followed by the next save when the new file is %s, which is left alone', async (_which, own, other) => {
    const { test, revision } = await written('calls.md', own);
    renameSync(place(test, 'calls.md'), place(test, 'moved.md'));
    test.write('calls.md', other);
    const changes = [{ start: 0, end: 4, text: 'Mine' }];
    const saved = await test.call('drafts.save', { path: 'calls.md', revision, changes });
    expect(saved).toMatchObject({ outcome: 'saved', path: 'moved.md' });
    expect(test.read('calls.md')).toBe(other);
    expect(test.read('moved.md')).toContain('Mine stands here.');
    expect(test.list().filter((file) => !file.startsWith('.'))).toEqual(['calls.md', 'moved.md']);
    expect(await bodies(test, 'moved.md')).toContain('One stands here.\n\nTwo stands here.\n');
  });

  it('is told as moved', async () => {
    const { test } = await written();
    renameSync(place(test, 'calls.md'), place(test, 'moved.md'));
    test.write('calls.md', stranger);
    const told = await test.heard('drafts.changed', ({ paths }) => paths.includes('moved.md'));
    expect(told.renamed).toEqual({ 'calls.md': 'moved.md' });
    expect(told.paths).toContain('calls.md');
  });

  it.each([
    ['with an id', source, stranger],
    ['without one', without, plain],
  ])('is followed with its versions when that was noticed before the save, %s', async (_which, own, other) => {
    const { test, revision } = await written('calls.md', own);
    renameSync(place(test, 'calls.md'), place(test, 'moved.md'));
    test.write('calls.md', other);
    await test.heard('drafts.changed', ({ paths }) => paths.includes('moved.md'));
    const changes = [{ start: 0, end: 4, text: 'Mine' }];
    const saved = await test.call('drafts.save', { path: 'calls.md', revision, changes });
    expect(saved).toMatchObject({ outcome: 'saved', path: 'moved.md' });
    expect(await bodies(test, 'moved.md')).toContain('One stands here.\n\nTwo stands here.\n');
  });

  it('is written beside the new file, with its id, when it is nowhere any more', async () => {
    const { test, revision } = await written();
    test.write('calls.md', stranger);
    const changes = [{ start: 0, end: 4, text: 'Mine' }];
    const saved = await test.call('drafts.save', { path: 'calls.md', revision, changes });
    expect(saved).toMatchObject({ outcome: 'saved', path: 'calls 2.md', properties: { id: 'k4q7refcall' } });
    expect(test.read('calls.md')).toBe(stranger);
  });

  it('is kept beside a file without an id that has nothing of it, when it is nowhere any more', async () => {
    const { test, revision } = await written();
    test.write('calls.md', plain);
    const { body } = await test.call('drafts.read', { path: 'calls.md' });
    expect(body).toBe(plain);
    const end = 'Eins stands here.\n\nTwo stands here.\n'.length;
    const changes = [{ start: end, end, text: '\nMore.\n' }];
    const saved = await test.call('drafts.save', { path: 'calls.md', revision, changes });
    if (saved.outcome !== 'conflict') throw new Error(saved.outcome);
    expect([test.read('calls.md'), test.read(saved.kept).includes('More.')]).toEqual([plain, true]);
  });

  const atTheEnd = 'Eins stands here.\n\nTwo stands here.\n'.length;

  it.each([
    ['words', { changes: [{ start: atTheEnd, end: atTheEnd, text: '\nMore.\n' }] }, 'More.'],
    ['title', { properties: { title: 'My title' } }, 'title: My title'],
  ])('has its %s kept beside a text that has nothing of it, when neither has an id', async (_what, change, own) => {
    const { test, revision } = await written('calls.md', without);
    test.write('calls.md', plain);
    const saved = await test.call('drafts.save', { path: 'calls.md', revision, ...change });
    if (saved.outcome !== 'conflict') throw new Error(saved.outcome);
    expect([test.read('calls.md'), test.read(saved.kept).includes(own)]).toEqual([plain, true]);
  });

  it('is not taken for a file with the same bytes that lay beside it before, when neither has an id', async () => {
    const { test, revision, text } = await written('calls.md', without);
    test.write('twin.md', text);
    await test.heard('drafts.changed', ({ paths }) => paths.includes('twin.md'));
    test.write('calls.md', plain);
    const changes = [{ start: 0, end: 4, text: 'Mine' }];
    const saved = await test.call('drafts.save', { path: 'calls.md', revision, changes });
    if (saved.outcome !== 'conflict') throw new Error(saved.outcome);
    expect([test.read('calls.md'), test.read('twin.md')]).toEqual([plain, text]);
    expect(test.read(saved.kept)).toContain('Mine stands here.');
  });

  it('is not taken for its copy that lay beside it before', async () => {
    const { test, revision } = await written();
    copyFileSync(place(test, 'calls.md'), place(test, 'calls copy.md'));
    await test.heard('drafts.changed', ({ paths }) => paths.includes('calls copy.md'));
    const copy = test.read('calls copy.md');
    test.write('calls.md', stranger);
    const changes = [{ start: 0, end: 4, text: 'Mine' }];
    const saved = await test.call('drafts.save', { path: 'calls.md', revision, changes });
    expect(saved).toMatchObject({ outcome: 'saved', path: 'calls 2.md' });
    expect(test.read('calls copy.md')).toBe(copy);
  });
});

describe('drafts of the same bytes without ids, in a folder that another program renames', () => {
  it.each(['before that is noticed', 'after'])('stay themselves for a save that comes %s', async (when) => {
    const test = await openTestStudio({ files: { 'old/a.md': 'One stands here.\n', 'old/b.md': 'One stands here.\n' } });
    const { revision } = await test.call('drafts.read', { path: 'old/a.md' });
    const first = await test.call('drafts.save', { path: 'old/a.md', revision, changes: [{ start: 0, end: 3, text: 'Eins' }] });
    renameSync(place(test, 'old'), place(test, 'new'));
    if (when === 'after') await test.heard('drafts.changed', ({ paths }) => paths.includes('new/a.md'));
    const changes = [{ start: 0, end: 4, text: 'Mine' }];
    const second = await test.call('drafts.save', { path: 'old/a.md', revision: first.revision, changes });
    expect(second).toMatchObject({ outcome: 'saved', path: 'new/a.md' });
    expect(test.list().filter((file) => !file.startsWith('.'))).toEqual(['new/a.md', 'new/b.md']);
    expect([test.read('new/a.md'), test.read('new/b.md')]).toEqual(['Mine stands here.\n', 'One stands here.\n']);
    expect([await bodies(test, 'new/a.md'), await bodies(test, 'new/b.md')]).toEqual([['One stands here.\n'], []]);
  });
});

describe('a draft that is copied and then renamed by another program', () => {
  it.each([
    ['with an id', source],
    ['without one', source.slice(head.length)],
  ])('is followed to its new name, and not to its copy, %s', async (_which, own) => {
    const { test, revision } = await written('calls.md', own);
    copyFileSync(place(test, 'calls.md'), place(test, 'a copy.md'));
    renameSync(place(test, 'calls.md'), place(test, 'renamed.md'));
    const changes = [{ start: 0, end: 4, text: 'Mine' }];
    expect(await test.call('drafts.save', { path: 'calls.md', revision, changes })).toMatchObject({ path: 'renamed.md' });
    expect((await bodies(test, 'renamed.md')).length).toBeGreaterThan(0);
    expect(await bodies(test, 'a copy.md')).toEqual([]);
  });
});

describe('a draft that was copied by another program', () => {
  const copies = ['Archive/calls.md', 'bak.md', 'archive/a.md', 'calls copy.md'];

  const copied = (test: TestStudio, file: string, copy: string) => {
    mkdirSync(path.dirname(place(test, copy)), { recursive: true });
    copyFileSync(place(test, file), place(test, copy));
  };

  it.each(copies)(
    'keeps its id and its versions, and the copy %s has none, also when they are first seen after a start',
    async (copy) => {
      const { test, text } = await written();
      await test.studio.dispose();
      copied(test, 'calls.md', copy);
      const later = await openTestStudio({ place: test.place });
      expect([await bodies(later, copy), await bodies(later, 'calls.md')]).toEqual([
        [],
        ['One stands here.\n\nTwo stands here.\n'],
      ]);
      const { revision } = await later.call('drafts.read', { path: 'calls.md' });
      const saved = await later.call('drafts.save', { path: 'calls.md', revision, properties: { status: 'ready' } });
      expect([saved.properties.id, later.read(copy)]).toEqual(['k4q7refcall', text]);
    },
  );

  it.each(copies)('after its title gave it another name is told from its copy %s all the same', async (copy) => {
    const { test, revision } = await written();
    const { path: renamed } = await test.call('drafts.save', {
      path: 'calls.md',
      revision,
      properties: { title: 'On calls with people' },
    });
    expect(renamed).toBe('on-calls-with-people.md');
    await test.studio.dispose();
    copied(test, renamed, copy);
    const later = await openTestStudio({ place: test.place });
    expect([await bodies(later, copy), (await bodies(later, renamed)).length]).toEqual([[], 1]);
  });
});

describe('a draft to which another program gives an id, or from which it takes it', () => {
  const without = source.slice(head.length);
  const first = 'One stands here.\n\nTwo stands here.\n';
  const withId = (text: string) => head + text;
  const withoutId = (text: string) => text.replace(head, '');
  const ways: [string, string, (text: string) => string][] = [
    ['given one', without, withId],
    ['without the one it had', source, withoutId],
  ];

  it.each(ways)('and that is %s keeps its versions', async (_how, own, changed) => {
    const { test, text } = await written('calls.md', own);
    test.write('calls.md', changed(text));
    await expect.poll(() => bodies(test, 'calls.md')).toEqual([first]);
  });

  it.each(ways)('while Byline is closed, and that is %s, keeps its versions', async (_how, own, changed) => {
    const index = path.join(temporaryFolder(), 'index.sqlite');
    const { test, text } = await written('calls.md', own, index);
    await test.studio.dispose();
    test.write('calls.md', changed(text));
    const later = await openTestStudio({ place: test.place, index });
    await expect.poll(() => bodies(later, 'calls.md')).toEqual([first]);
  });

  it('keeps the names of its versions, also when it is saved before that is noticed', async () => {
    const { test, revision, text } = await written('calls.md', without);
    const named = async () => (await test.call('history.list', { path: 'calls.md' })).versions.map(({ name }) => name);
    const [{ version } = { version: '' }] = (await test.call('history.list', { path: 'calls.md' })).versions;
    await test.call('history.name', { path: 'calls.md', version, name: 'Sent' });
    test.write('calls.md', withId(text));
    await test.call('drafts.save', { path: 'calls.md', revision, changes: [{ start: 0, end: 4, text: 'Mine' }] });
    await expect.poll(named).toEqual([null, 'Sent']);
  });

  it('has them in one place when it has its id again', async () => {
    const { test, text } = await written();
    test.write('calls.md', withoutId(text));
    await expect.poll(() => bodies(test, 'calls.md')).toEqual([first]);
    test.write('calls.md', text);
    await expect.poll(() => bodies(test, 'calls.md')).toEqual([first]);
  });

  it.each([
    ['a stranger with an id takes the place of one without', without, `${head}Words of another draft.\n`],
    ['a stranger without an id takes the place of one with', source, 'Words of another draft.\n'],
  ])('has none of the versions when %s', async (_when, own, stranger) => {
    const { test } = await written('calls.md', own);
    test.write('calls.md', stranger);
    await test.heard('drafts.changed', ({ paths }) => paths.includes('calls.md'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    const kept = await bodies(test, 'calls.md');
    expect(kept).not.toContain(first);
  });

  it('leaves them with the draft when it is its copy that loses the id', async () => {
    const { test, text } = await written();
    test.write('copy.md', text);
    await test.heard('drafts.changed', ({ paths }) => paths.includes('copy.md'));
    test.forgetEvents();
    test.write('copy.md', withoutId(text));
    await test.heard('drafts.changed', ({ paths }) => paths.includes('copy.md'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect([await bodies(test, 'copy.md'), await bodies(test, 'calls.md')]).toEqual([[], [first]]);
  });

  it('and that has the id of another draft now, has nothing to do with the versions of that one', async () => {
    const { test, text } = await written();
    test.write('other.md', `${without}Other words.\n`);
    await test.heard('drafts.changed', ({ paths }) => paths.includes('other.md'));
    const { revision } = await test.call('drafts.read', { path: 'other.md' });
    await test.call('drafts.save', { path: 'other.md', revision, changes: [{ start: 0, end: 3, text: 'Uno' }] });
    test.forgetEvents();
    test.write('other.md', withId(test.read('other.md')));
    await test.heard('drafts.changed', ({ paths }) => paths.includes('other.md'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect([await bodies(test, 'calls.md'), test.read('calls.md')]).toEqual([[first], text]);
    expect(await bodies(test, 'other.md')).toEqual([`${first}Other words.\n`]);
  });
});
