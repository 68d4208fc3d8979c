import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, openTestStudio, type TestStudio, temporaryFolder } from './support/test-studio.ts';

const three = 'One stands here.\n\nTwo stands here.\n\nThree stands here.\n';
const words = three.replace('One', 'Unsaved one');

/** A draft whose library goes away while somebody writes in it, and what the window hands over then. */
async function unplugged(keeping: { base?: string | null; text?: string } = {}) {
  const recovery = path.join(temporaryFolder(), 'recovery');
  const test = await openTestStudio({ files: { 'sub/a.md': `---\ntitle: A piece\n---\n${three}` }, recovery });
  const { revision, library, body } = await test.call('drafts.read', { path: 'sub/a.md' });
  renameSync(test.place, `${test.place} away`);
  const { text = words, base = body } = keeping;
  const common = { library, path: 'sub/a.md', revision, title: 'A piece', kind: 'body' } as const;
  const kept = await test.call('recovery.keep', { ...common, text, base, properties: { status: 'ready' } });
  await test.studio.dispose();
  renameSync(`${test.place} away`, test.place);
  return { test, recovery, kept };
}

const restarted = (test: TestStudio, recovery: string) => openTestStudio({ place: test.place, recovery });

describe('a text that cannot be written where it belongs', () => {
  it('is kept outside of the library and offered back at the next start, with its draft, library and time', async () => {
    const { test, recovery, kept } = await unplugged();
    const later = await restarted(test, recovery);
    const { texts } = await later.call('recovery.list', {});
    expect(texts).toEqual([kept]);
    expect(texts[0]).toMatchObject({ title: 'A piece', path: 'sub/a.md', folder: test.place, name: 'Drafts', words: 10 });
    expect(Math.abs((texts[0]?.kept ?? 0) - Date.now())).toBeLessThan(60_000);
    expect(await later.call('recovery.read', { id: kept.id })).toEqual({ kind: 'body', text: words });
  });

  it('goes into its draft when that is as it was, with the properties that were not saved either', async () => {
    const { test, recovery, kept } = await unplugged();
    const later = await restarted(test, recovery);
    const { outcome, draft } = await later.call('recovery.take', { id: kept.id });
    expect([outcome, draft.path, draft.properties.status]).toEqual(['restored', 'sub/a.md', 'ready']);
    expect(draft.body).toBe(words);
    expect((await later.call('recovery.list', {})).texts).toEqual([]);
    expect(later.list().some((file) => file.startsWith('.byline/history/'))).toBe(true);
  });

  it('is merged with what changed in the file meanwhile', async () => {
    const { test, recovery, kept } = await unplugged();
    writeFileSync(path.join(test.place, 'sub/a.md'), `---\ntitle: A piece\n---\n${three.replace('Three', 'Changed three')}`);
    const later = await restarted(test, recovery);
    const { outcome, draft } = await later.call('recovery.take', { id: kept.id });
    expect([outcome, draft.body]).toEqual(['merged', words.replace('Three', 'Changed three')]);
  });

  it.each([
    ['the same block changed meanwhile', {}, three.replace('One', 'Another one')],
    ['nobody knows what it was based on', { base: null }, three.replace('Three', 'Changed three')],
  ])('stands beside its draft when %s', async (_when, keeping, changed) => {
    const { test, recovery, kept } = await unplugged(keeping);
    test.write('sub/a.md', changed);
    const later = await restarted(test, recovery);
    const { outcome, draft } = await later.call('recovery.take', { id: kept.id });
    expect(outcome).toBe('beside');
    expect(path.dirname(draft.path)).toBe('sub');
    expect(draft.body).toBe(words);
    expect(later.read('sub/a.md')).toBe(changed);
  });

  it('becomes a draft of its own in another library, and when its draft is gone', async () => {
    const { test, recovery, kept } = await unplugged();
    const other = await openTestStudio({ recovery });
    const there = await other.call('recovery.take', { id: kept.id });
    expect(there).toMatchObject({ outcome: 'beside', draft: { path: 'a.md', body: words, properties: { title: 'A piece' } } });
    await expect(restarted(test, recovery).then((later) => later.call('recovery.take', { id: kept.id }))).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('stays kept until it is on the disk (R15)', async () => {
    const { test, recovery, kept } = await unplugged();
    const later = await restarted(test, recovery);
    renameSync(test.place, `${test.place} away`);
    await expect(later.call('recovery.take', { id: kept.id })).rejects.toMatchObject({ code: 'folder-missing' });
    expect((await later.call('recovery.list', {})).texts).toEqual([kept]);
    renameSync(`${test.place} away`, test.place);
  });

  it('takes the place of what was kept of it before, and of nothing else', async () => {
    const { test, recovery, kept } = await unplugged();
    const later = await restarted(test, recovery);
    const again = { library: kept.library, path: 'sub/a.md', revision: null, kind: 'body', text: 'More.\n' } as const;
    const second = await later.call('recovery.keep', again);
    const third = await later.call('recovery.keep', { ...again, text: 'More words.\n', replaces: second.id });
    expect((await later.call('recovery.list', {})).texts.map(({ id }) => id).sort()).toEqual([kept.id, third.id].sort());
    await later.call('recovery.discard', { id: third.id });
    await later.call('recovery.discard', { id: '../../sub' });
    expect(filesBelow(recovery).every((file) => file.startsWith(kept.id))).toBe(true);
    expect(later.exists('sub/a.md')).toBe(true);
  });

  it('can be read by its owner with any program, and by nobody else', async () => {
    const { recovery, kept } = await unplugged();
    expect(filesBelow(recovery)).toEqual(['about.json', 'base.md', 'text.md'].map((name) => `${kept.id}/${name}`));
    if (process.platform !== 'win32') expect(statSync(recovery).mode & 0o077).toBe(0);
  });

  it('of a draft that is shown as source comes back whole', async () => {
    const broken = '---\ntitle: [\n---\nBroken.\n';
    const test = await openTestStudio({ files: { 'b.md': broken } });
    const { revision, library } = await test.call('drafts.source', { path: 'b.md' }).then(async ({ revision: known }) => ({
      revision: known,
      library: (await test.call('drafts.read', { path: 'b.md' })).library,
    }));
    const text = '---\ntitle: Mended\n---\nBroken.\n';
    const { id } = await test.call('recovery.keep', { library, path: 'b.md', revision, kind: 'source', text });
    expect(await test.call('recovery.take', { id })).toMatchObject({ outcome: 'restored', draft: { access: 'editable' } });
    expect(test.read('b.md')).toBe(text);
  });
});

describe('a text that was kept and reached its file all the same', () => {
  const front = '---\ntitle: A piece\nbyline:\n  status: ready\n---\n';
  const offeredWith = async (file: string, text: string, keeping = {}) => {
    const { test, recovery } = await unplugged(keeping);
    test.write(file, text);
    const later = await restarted(test, recovery);
    const { texts } = await later.call('recovery.list', {});
    return { texts, left: filesBelow(recovery) };
  };

  it.each([
    ['with every word', words, {}],
    ['with other words beside, which another program wrote', words.replace('Three', 'Changed three'), {}],
    [
      'with what was typed after it',
      three.replace('Two stands here', 'Two stands here and stays'),
      { text: three.replace('Two stands here', 'Two stands here and st') },
    ],
    ['with what was typed after a property was changed', three.replace('Two', 'Two now'), { text: three }],
    ['with every word, although nobody knows what it was based on', words, { base: null }],
    ['with nothing of what was there before', 'Quite another text.\n', { text: 'Quite another text.\n' }],
  ])('is not offered when it stands there %s', async (_how, body, keeping) => {
    expect(await offeredWith('sub/a.md', front + body, keeping)).toEqual({ texts: [], left: [] });
  });

  it.each([
    ['the words are not there', front + three, {}],
    ['a property is missing', `---\ntitle: A piece\n---\n${words}`, {}],
    ['words were taken out that are still in the file', front + three, { text: three.replace('Two stands here.\n\n', '') }],
    ['the same block says something else', front + three.replace('One', 'Another one'), {}],
    ['nobody can read the front matter', `---\ntitle: [\n---\n${words}`, {}],
    ['a stranger has its name', '---\ntitle: Other\nbyline:\n  id: stranger\n---\nWords of another draft.\n', {}],
  ])('is offered when %s', async (_when, text, keeping) => {
    expect((await offeredWith('sub/a.md', text, keeping)).texts).toHaveLength(1);
  });

  it('is offered while its library is not there to be looked at', async () => {
    const { recovery } = await unplugged();
    const other = await openTestStudio({ recovery });
    expect((await other.call('recovery.list', {})).texts).toHaveLength(1);
  });

  it('is not offered as source either', async () => {
    const text = '---\ntitle: [\n---\nBroken.\n';
    const test = await openTestStudio({ files: { 'b.md': text } });
    const { library, revision } = await test.call('drafts.read', { path: 'b.md' });
    const keep = (source: string) =>
      test.call('recovery.keep', { library, path: 'b.md', revision, kind: 'source', text: source, base: text });
    await keep(text);
    const { id } = await keep(`${text}More.\n`);
    expect((await test.call('recovery.list', {})).texts.map((each) => each.id)).toEqual([id]);
  });
});

describe('a recovered text whose draft is gone', () => {
  const full =
    '---\ntitle: A piece\nweather: sunny # mine\nbyline:\n  id: d-one\n  thesis: It holds\n  publications:\n    - { channel: blog, date: 2026-11-20 }\n---\n';

  /** Words that are kept of a draft that another program deletes, or replaces, meanwhile. */
  async function lost(then: (test: TestStudio) => void, source = full + three, text = words) {
    const recovery = path.join(temporaryFolder(), 'recovery');
    const test = await openTestStudio({ files: { 'a.md': source }, recovery });
    const { revision, library, body, properties: known } = await test.call('drafts.read', { path: 'a.md' });
    const common = { library, path: 'a.md', revision, title: 'A piece', kind: 'body', known } as const;
    const kept = await test.call('recovery.keep', { ...common, text, base: body, properties: { status: 'ready' } });
    await test.studio.dispose();
    then(test);
    const later = await restarted(test, recovery);
    return { later, taken: await later.call('recovery.take', { id: kept.id }) };
  }

  const remove = (test: TestStudio, file: string) => rmSync(path.join(test.place, file));

  it('comes back with everything that was known of it', async () => {
    const { later, taken } = await lost((test) => remove(test, 'a.md'));
    expect(taken.draft.path).toBe('a.md');
    expect(later.read('a.md')).toContain('weather: sunny # mine');
    expect(taken.draft.body).toBe(words);
    expect(taken.draft.properties).toMatchObject({ id: 'd-one', thesis: 'It holds', status: 'ready' });
    expect(taken.draft.properties.publications).toHaveLength(1);
  });

  it.each([
    ['with an id of its own', '---\ntitle: Another\nbyline:\n  id: d-two\n---\nOne stands here.\n\nA stranger.\n'],
    ['without one', 'A stranger without an id.\n'],
  ])('is never put into a stranger that has its name now, %s', async (_which, stranger) => {
    const { later, taken } = await lost((test) => test.write('a.md', stranger));
    expect(later.read('a.md')).toBe(stranger);
    expect(taken.outcome).toBe('beside');
    expect(taken.draft.path).not.toBe('a.md');
    expect(taken.draft.body).toBe(words);
    expect(later.read(taken.draft.path)).toContain('weather: sunny # mine');
  });

  it('is not put into a stranger when neither of the two has an id', async () => {
    const stranger = 'A stranger.\n\nMore of it.\n';
    const text = `${three}\nA paragraph more.\n`;
    const { later, taken } = await lost((test) => test.write('a.md', stranger), three, text);
    expect([later.read('a.md'), taken.outcome]).toEqual([stranger, 'beside']);
    expect(taken.draft.body).toBe(text);
  });

  it('goes into its draft under the name that this has now', async () => {
    const { later, taken } = await lost((test) => {
      renameSync(path.join(test.place, 'a.md'), path.join(test.place, 'moved.md'));
      test.write('a.md', '---\ntitle: Another\nbyline:\n  id: d-two\n---\nA stranger.\n');
    });
    expect(taken).toMatchObject({ outcome: 'restored', draft: { path: 'moved.md', body: words } });
    expect(later.read('a.md')).toContain('A stranger.');
  });
});
