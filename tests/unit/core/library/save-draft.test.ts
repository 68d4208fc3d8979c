import { mkdirSync, readFileSync, renameSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { counted } from '../../../../tools/torture/figures.ts';
import { openTestStudio, type TestStudio } from '../support/test-studio.ts';

/** `npm run torture` asks for more. */
const ownSaves = Number(process.env.BYLINE_SAVES ?? 200);

const three = 'One stands here.\n\nTwo stands here.\n\nThree stands here.\n';

async function opened(test: TestStudio, file = 'a.md') {
  return test.call('drafts.read', { path: file });
}

/** A splice that replaces the first place of a text. */
function replacing(body: string, from: string, to: string) {
  const start = body.indexOf(from);
  return { start, end: start + from.length, text: to };
}

describe('a save', () => {
  it('writes the splices of the body and leaves every other byte', async () => {
    const source = `\uFEFF---\ntitle: 'Kept'   # as it was\nweird:   [1,2]\n---\r\nOne.\r\n\r\nTwo.\r\n`;
    const test = await openTestStudio({ files: { 'a.md': source } });
    const { revision, body } = await opened(test);
    const saved = await test.call('drafts.save', { path: 'a.md', revision, changes: [replacing(body, 'Two', 'Zwei')] });
    expect(saved.outcome).toBe('saved');
    expect(test.read('a.md')).toBe(source.replace('Two', 'Zwei'));
  });

  it('can be followed by the next one without asking for the text again', async () => {
    const test = await openTestStudio({ files: { 'a.md': three } });
    let { revision } = await opened(test);
    for (let count = 0; count < 30; count += 1) {
      const saved = await test.call('drafts.save', {
        path: 'a.md',
        revision,
        changes: [{ start: 0, end: 0, text: `${count} ` }],
      });
      expect(saved.outcome).toBe('saved');
      revision = saved.revision;
    }
    expect(test.read('a.md')).toMatch(/^29 28 27 .* 1 0 One stands here/);
  });

  it('refuses splices that do not fit the text, and writes nothing', async () => {
    const test = await openTestStudio({ files: { 'a.md': three } });
    const { revision } = await opened(test);
    const bad = [
      [{ start: 5, end: 2, text: '' }],
      [{ start: 0, end: 1e6, text: '' }],
      [
        { start: 5, end: 9, text: 'x' },
        { start: 7, end: 9, text: 'y' },
      ],
    ];
    for (const changes of bad) {
      await expect(test.call('drafts.save', { path: 'a.md', revision, changes })).rejects.toMatchObject({
        code: 'invalid-input',
      });
    }
    expect(test.read('a.md')).toBe(three);
  });

  it('of nothing does not touch the file', async () => {
    const test = await openTestStudio({ files: { 'a.md': three } });
    const { revision } = await opened(test);
    const before = statSync(path.join(test.place, 'a.md'));
    await test.call('drafts.save', { path: 'a.md', revision, changes: [], properties: {} });
    const after = statSync(path.join(test.place, 'a.md'));
    expect([after.mtimeMs, after.ino]).toEqual([before.mtimeMs, before.ino]);
  });

  it('of properties gives a draft an id the first time, and of the body never does', async () => {
    const test = await openTestStudio({ files: { 'a.md': three } });
    const { revision } = await opened(test);
    const body = await test.call('drafts.save', { path: 'a.md', revision, changes: [{ start: 0, end: 3, text: 'Eins' }] });
    expect(test.read('a.md')).toBe(three.replace('One', 'Eins'));
    const first = await test.call('drafts.save', { path: 'a.md', revision: body.revision, properties: { status: 'ready' } });
    expect(first.properties.id).toMatch(/^[a-z][a-z0-9]+$/);
    const second = await test.call('drafts.save', { path: 'a.md', revision: first.revision, properties: { status: 'idea' } });
    expect(second.properties.id).toBe(first.properties.id);
  });
});

describe('a change from outside', () => {
  it('in another block is merged, and the answer is the whole new text (R6)', async () => {
    const test = await openTestStudio({ files: { 'a.md': three } });
    const { revision, body } = await opened(test);
    test.write('a.md', three.replace('Three', 'Drei'));
    const saved = await test.call('drafts.save', { path: 'a.md', revision, changes: [replacing(body, 'One', 'Eins')] });
    const merged = three.replace('Three', 'Drei').replace('One', 'Eins');
    expect(saved).toMatchObject({ outcome: 'merged', body: merged });
    expect(test.read('a.md')).toBe(merged);
  });

  it('in the same block stays in the file, and the person’s text stands beside it as a draft of its own (R6)', async () => {
    const test = await openTestStudio({ files: { 'a.md': three } });
    const { revision, body } = await opened(test);
    const theirs = three.replace('One', 'Theirs');
    test.write('a.md', theirs);
    const saved = await test.call('drafts.save', { path: 'a.md', revision, changes: [replacing(body, 'One', 'Mine')] });
    if (saved.outcome !== 'conflict') throw new Error(saved.outcome);
    expect(test.read('a.md')).toBe(theirs);
    expect(saved.body).toBe(theirs);
    expect(saved.kept).toMatch(/^a \(conflict \d{4}-\d{2}-\d{2}\)\.md$/);
    const kept = await test.call('drafts.read', { path: saved.kept });
    expect(kept.body).toBe(three.replace('One', 'Mine'));
    expect(kept.properties.title).toContain('my version');
  });

  it('never makes a conflicting draft overwrite another one (R6)', async () => {
    const test = await openTestStudio({ files: { 'a.md': three } });
    const kept = new Set<string>();
    for (let count = 0; count < 3; count += 1) {
      const { revision, body } = await opened(test);
      test.write('a.md', `${three}${count}\n`);
      const mine = replacing(body, 'Three stands here.', `Mine ${count}`);
      const saved = await test.call('drafts.save', { path: 'a.md', revision, changes: [{ ...mine, end: body.length }] });
      if (saved.outcome === 'conflict') kept.add(saved.kept);
    }
    expect(kept.size).toBe(3);
    expect([...kept].every((file) => test.exists(file))).toBe(true);
  });

  it('with the same size and times is seen by its bytes (R6)', async () => {
    const test = await openTestStudio({ files: { 'a.md': three } });
    const { revision, body } = await opened(test);
    const file = path.join(test.place, 'a.md');
    const { atime, mtime } = statSync(file);
    writeFileSync(file, three.replace('Two', 'Too'));
    utimesSync(file, atime, mtime);
    const saved = await test.call('drafts.save', { path: 'a.md', revision, changes: [replacing(body, 'One', 'Eins')] });
    expect(saved.outcome).toBe('merged');
    expect(test.read('a.md')).toBe(three.replace('Two', 'Too').replace('One', 'Eins'));
  });

  it('to the front matter only is kept beside the person’s words', async () => {
    const test = await openTestStudio({ files: { 'a.md': `---\ntitle: Old\n---\n${three}` } });
    const { revision, body } = await opened(test);
    test.write('a.md', `---\ntitle: New\ntags: [x]\n---\n${three}`);
    const saved = await test.call('drafts.save', { path: 'a.md', revision, changes: [replacing(body, 'One', 'Eins')] });
    expect(saved).toMatchObject({ outcome: 'saved', properties: { title: 'New', topics: ['x'] } });
    expect(test.read('a.md')).toBe(`---\ntitle: New\ntags: [x]\n---\n${three.replace('One', 'Eins')}`);
  });

  it('that makes the file unreadable as a draft leaves it, and keeps the person’s text beside it', async () => {
    const test = await openTestStudio({ files: { 'a.md': `---\ntitle: Old\n---\n${three}` } });
    const { revision, body } = await opened(test);
    const broken = '---\ntitle: [\n---\nbroken\n';
    test.write('a.md', broken);
    const saved = await test.call('drafts.save', { path: 'a.md', revision, changes: [replacing(body, 'One', 'Mine')] });
    if (saved.outcome !== 'conflict') throw new Error(saved.outcome);
    expect(test.read('a.md')).toBe(broken);
    expect(test.read(saved.kept)).toContain('Mine stands here.');
  });

  it('that deletes the file does not lose what is being written (R6)', async () => {
    const test = await openTestStudio({ files: { 'a.md': three } });
    const { revision, body } = await opened(test);
    rmSync(path.join(test.place, 'a.md'));
    const saved = await test.call('drafts.save', { path: 'a.md', revision, changes: [replacing(body, 'One', 'Still')] });
    expect(saved).toMatchObject({ outcome: 'saved', path: 'a.md' });
    expect(test.read('a.md')).toBe(three.replace('One', 'Still'));
  });

  it('that moves the file is followed once it was noticed (R6)', async () => {
    const source = `---\nbyline:\n  id: abc\n---\n${three}`;
    const test = await openTestStudio({ files: { 'a.md': source, 'sub/x.md': 'x' } });
    const { revision, body } = await opened(test);
    renameSync(path.join(test.place, 'a.md'), path.join(test.place, 'sub/b.md'));
    const told = await test.heard('drafts.changed', ({ renamed }) => renamed['a.md'] !== undefined);
    expect(told).toMatchObject({ renamed: { 'a.md': 'sub/b.md' }, outside: true });
    const saved = await test.call('drafts.save', { path: 'a.md', revision, changes: [replacing(body, 'One', 'Moved')] });
    expect(saved).toMatchObject({ outcome: 'saved', path: 'sub/b.md' });
    expect(test.exists('a.md')).toBe(false);
  });

  it.each([
    ['with an id', `---\nbyline:\n  id: abc\n---\n${three}`],
    ['without one', three],
  ])('that moves the file into a new folder is followed by the next save, %s', async (_which, source) => {
    const test = await openTestStudio({ files: { 'a.md': source } });
    const { revision, body } = await opened(test);
    mkdirSync(path.join(test.place, 'new/deep'), { recursive: true });
    renameSync(path.join(test.place, 'a.md'), path.join(test.place, 'new/deep/a.md'));
    const saved = await test.call('drafts.save', { path: 'a.md', revision, changes: [replacing(body, 'One', 'Moved')] });
    expect(saved).toMatchObject({ outcome: 'saved', path: 'new/deep/a.md' });
    expect(test.list().filter((file) => !file.startsWith('.'))).toEqual(['new/deep/a.md']);
    expect(test.read('new/deep/a.md')).toContain('Moved stands here.');
  });

  it('that moves the file into a new folder is told as a move, although the two are seen apart', async () => {
    const test = await openTestStudio({ files: { 'a.md': three } });
    const place = path.join(test.place, 'a.md');
    const text = test.read('a.md');
    rmSync(place);
    await test.heard('drafts.changed', ({ paths }) => paths.includes('a.md'));
    test.write('new/a.md', text);
    expect(await test.heard('drafts.changed', ({ renamed }) => renamed['a.md'] === 'new/a.md')).toMatchObject({ outside: true });
  });

  it('that empties the file to write it anew is no conflict', async () => {
    const test = await openTestStudio({ files: { 'a.md': three } });
    const { revision, body } = await opened(test);
    const anew = three.replace('Three', 'Changed three');
    truncateSync(path.join(test.place, 'a.md'));
    setTimeout(() => writeFileSync(path.join(test.place, 'a.md'), anew), 120);
    const saved = await test.call('drafts.save', { path: 'a.md', revision, changes: [replacing(body, 'One', 'Mine')] });
    expect(saved.outcome).toBe('merged');
    expect(test.read('a.md')).toBe(anew.replace('One', 'Mine'));
  });

  it('that empties the file for good leaves it empty, and keeps the person’s text beside it', async () => {
    const test = await openTestStudio({ files: { 'a.md': three } });
    const { revision, body } = await opened(test);
    truncateSync(path.join(test.place, 'a.md'));
    const saved = await test.call('drafts.save', { path: 'a.md', revision, changes: [replacing(body, 'One', 'Mine')] });
    if (saved.outcome !== 'conflict') throw new Error(saved.outcome);
    expect([test.read('a.md'), test.read(saved.kept).includes('Mine stands here.')]).toEqual(['', true]);
  });
});

describe('a save that is based on a text that is not remembered', () => {
  const revision = 'f'.repeat(64);

  it('fails instead of guessing, with a code that says what to do, and writes nothing (loss 9)', async () => {
    const test = await openTestStudio({ files: { 'a.md': three } });
    const save = test.call('drafts.save', { path: 'a.md', revision, changes: [{ start: 0, end: 1, text: 'X' }] });
    await expect(save).rejects.toMatchObject({ code: 'unknown-revision', subject: 'a' });
    expect(test.read('a.md')).toBe(three);
  });

  it('is merged with the file when the window says what it was based on (loss 9)', async () => {
    const test = await openTestStudio({ files: { 'a.md': three.replace('Three', 'Changed three') } });
    const changes = [replacing(three, 'One', 'Mine')];
    const saved = await test.call('drafts.save', { path: 'a.md', revision, changes, base: three });
    expect(saved).toMatchObject({ outcome: 'merged', body: three.replace('Three', 'Changed three').replace('One', 'Mine') });
    expect(test.read('a.md')).toContain('Mine stands here.');
  });

  it('of a file that is gone is not made of its words alone: the window saves again all that it knows', async () => {
    const test = await openTestStudio();
    const save = { path: 'a.md', revision, changes: [replacing(three, 'One', 'Mine')] };
    await expect(test.call('drafts.save', save)).rejects.toMatchObject({ code: 'unknown-revision' });
    await expect(test.call('drafts.save', { ...save, base: three })).rejects.toMatchObject({ code: 'not-found' });
    expect(test.list()).toEqual([]);
  });

  it.each([
    ['its title', { changes: [], properties: { title: 'Mine' } }],
    ['its words', { changes: [{ start: three.length, end: three.length, text: '\nMine.\n' }] }],
  ])('never puts %s into another draft that stands in its place by now', async (_what, change) => {
    const stranger = '---\ntitle: Another\nbyline:\n  id: d-two\n---\nA stranger.\n';
    const test = await openTestStudio({ files: { 'a.md': stranger } });
    const save = { path: 'a.md', revision, ...change };
    await expect(test.call('drafts.save', save)).rejects.toMatchObject({ code: 'unknown-revision' });
    await expect(test.call('drafts.save', { ...save, base: three, id: 'd-one' })).rejects.toMatchObject({ code: 'not-found' });
    expect([test.list(), test.read('a.md')]).toEqual([['a.md'], stranger]);
  });

  it('goes into its draft under the name that this has now, when the window says whose words they are', async () => {
    const own = `---\ntitle: Own\nbyline:\n  id: d-one\n---\n${three}`;
    const test = await openTestStudio({ files: { 'a.md': own } });
    renameSync(path.join(test.place, 'a.md'), path.join(test.place, 'moved.md'));
    test.write('a.md', '---\ntitle: Another\nbyline:\n  id: d-two\n---\nA stranger.\n');
    const changes = [replacing(three, 'One', 'Mine')];
    const saved = await test.call('drafts.save', { path: 'a.md', revision, changes, base: three, id: 'd-one' });
    expect(saved.path).toBe('moved.md');
    expect(test.read('moved.md')).toContain('Mine stands here.');
  });

  it('keeps both texts when they meet in one block (loss 9)', async () => {
    const theirs = three.replace('One', 'Theirs');
    const test = await openTestStudio({ files: { 'a.md': theirs } });
    const changes = [replacing(three, 'One', 'Mine')];
    const saved = await test.call('drafts.save', { path: 'a.md', revision, changes, base: three });
    if (saved.outcome !== 'conflict') throw new Error(saved.outcome);
    expect([test.read('a.md'), test.read(saved.kept).includes('Mine stands here.')]).toEqual([theirs, true]);
  });

  it('is merged without a question when a version of its history is that text (loss 9)', async () => {
    const test = await openTestStudio({ files: { 'a.md': three } });
    const opening = await opened(test);
    await test.call('history.keep', { path: 'a.md' });
    const later = await openTestStudio({ place: test.place });
    test.write('a.md', three.replace('Three', 'Changed three'));
    const changes = [replacing(three, 'One', 'Mine')];
    const saved = await later.call('drafts.save', { path: 'a.md', revision: opening.revision, changes });
    expect(saved.outcome).toBe('merged');
  });
});

describe('a front matter with no room for Byline’s own keys', () => {
  const source = '---\ntitle: Author file\nbyline: Ewa Lis\n---\n\nSome words here.\n';

  it('takes the words and the keys that others know, and the answer says what it did not take', async () => {
    const test = await openTestStudio({ files: { 'a.md': source } });
    const { revision, body } = await opened(test);
    const properties = { title: 'Another title', topics: ['Hiring'], channels: ['blog'] };
    const changes = [replacing(body, 'Some', 'More')];
    const saved = await test.call('drafts.save', { path: 'a.md', revision, changes, properties });
    expect(saved).toMatchObject({ outcome: 'saved', refused: ['channels'] });
    expect(test.read('a.md')).toBe('---\ntitle: Another title\nbyline: Ewa Lis\ntags: [Hiring]\n---\n\nMore words here.\n');
  });

  it('takes the words when it takes nothing else', async () => {
    const test = await openTestStudio({ files: { 'a.md': source } });
    const { revision, body } = await opened(test);
    const save = { path: 'a.md', revision, properties: { channels: ['blog'] } };
    expect(await test.call('drafts.save', save)).toMatchObject({ outcome: 'saved', revision, refused: ['channels'] });
    const saved = await test.call('drafts.save', { ...save, changes: [replacing(body, 'Some', 'More')] });
    expect(saved).toMatchObject({ outcome: 'saved', refused: ['channels'] });
    expect(test.read('a.md')).toBe(source.replace('Some', 'More'));
  });

  it('does not let a draft pass for published when that could not be written', async () => {
    const test = await openTestStudio({ files: { 'a.md': source } });
    const { revision } = await opened(test);
    const publication = { channel: 'blog', date: '2026-11-20' };
    const publishing = test.call('drafts.publish', { path: 'a.md', revision, publication });
    await expect(publishing).rejects.toMatchObject({ code: 'invalid-input' });
    expect(test.read('a.md')).toBe(source);
  });
});

describe('interleaved saves', () => {
  it('of the window and of another program, two hundred of them, lose no word (R6)', async () => {
    const blocks = Array.from({ length: 20 }, (_, index) => `Block ${index}.`);
    const test = await openTestStudio({ files: { 'a.md': `${blocks.join('\n\n')}\n` } });
    let { revision, body } = await opened(test);
    for (let count = 0; count < 100; count += 1) {
      const outside = test.read('a.md').replace(/Block 1\d\..*/, (line) => `${line} out${count}.`);
      writeFileSync(path.join(test.place, 'a.md'), outside);
      const saved = await test.call('drafts.save', {
        path: 'a.md',
        revision,
        changes: [replacing(body, 'Block 3.', `Block 3. in${count}.`)],
      });
      if (saved.outcome === 'conflict') throw new Error('a conflict between different blocks');
      revision = saved.revision;
      body = (await opened(test)).body;
    }
    const text = test.read('a.md');
    for (let count = 0; count < 100; count += 1) {
      expect(text).toContain(`in${count}.`);
      expect(text).toContain(`out${count}.`);
    }
  });

  it('asked for at once are done one after another', async () => {
    const blocks = Array.from({ length: 50 }, (_, index) => `Block ${index}.`);
    const test = await openTestStudio({ files: { 'a.md': `${blocks.join('\n\n')}\n` } });
    const { revision, body } = await opened(test);
    const saves = blocks.map((block, index) =>
      test.call('drafts.save', {
        path: 'a.md',
        revision,
        changes: [replacing(body, `\n\n${block}`, `\n\n${block} Saved ${index}.`)].filter(({ start }) => start >= 0),
      }),
    );
    const outcomes = await Promise.all(saves);
    expect(outcomes.every(({ outcome }) => outcome !== 'conflict')).toBe(true);
    const text = readFileSync(path.join(test.place, 'a.md'), 'utf8');
    for (let index = 1; index < 50; index += 1) expect(text).toContain(`Block ${index}. Saved ${index}.`);
  });

  it('of our own tell of no change from outside (R6)', async () => {
    const test = await openTestStudio({ files: { 'a.md': three } });
    let { revision } = await opened(test);
    for (let count = 0; count < ownSaves; count += 1) {
      ({ revision } = await test.call('drafts.save', { path: 'a.md', revision, changes: [{ start: 0, end: 0, text: 'x' }] }));
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    const changes = test.events.filter((event) => event.name === 'drafts.changed');
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.filter((event) => event.payload.outside)).toEqual([]);
    counted('saves of our own', ownSaves);
    counted('taken for a change from outside', 0);
  });
});

describe('a draft that was deleted in Byline', () => {
  it('does not come back by a save that was late', async () => {
    const test = await openTestStudio({ files: { 'a.md': three } });
    const { revision } = await opened(test);
    await test.call('drafts.delete', { path: 'a.md' });
    const late = test.call('drafts.save', { path: 'a.md', revision, changes: [{ start: 0, end: 0, text: 'Late.' }] });
    await expect(late).rejects.toMatchObject({ code: 'not-found', subject: 'a' });
    expect(test.exists('a.md')).toBe(false);
  });
});

describe('a draft that came back from the trash', () => {
  it('and is then deleted outside while it is written is made again (loss 8)', async () => {
    const test = await openTestStudio({ files: { 'a.md': three } });
    const { trashed } = await test.call('drafts.delete', { path: 'a.md' });
    await test.call('trash.restore', { id: trashed.id });
    const { revision, body } = await opened(test);
    rmSync(path.join(test.place, 'a.md'));
    const saved = await test.call('drafts.save', { path: 'a.md', revision, changes: [replacing(body, 'One', 'Still')] });
    expect(saved).toMatchObject({ outcome: 'saved', path: 'a.md' });
    expect(test.read('a.md')).toBe(three.replace('One', 'Still'));
  });
});

describe('the draft after one that was deleted', () => {
  it('under the same name gets none of its text by a save that was late (loss 7)', async () => {
    const test = await openTestStudio();
    const first = await test.call('drafts.create', { kind: 'post', body: 'Dead words.\n' });
    await test.call('drafts.delete', { path: first.path });
    const second = await test.call('drafts.create', { kind: 'post', body: 'New words.\n' });
    expect(second.path).toBe(first.path);
    const changes = [{ start: 0, end: 0, text: 'Late. ' }];
    const late = test.call('drafts.save', { path: first.path, revision: first.revision, changes });
    await expect(late).rejects.toMatchObject({ code: 'not-found' });
    expect((await opened(test, second.path)).body).toBe('New words.\n');
    expect(test.list().filter((file) => !file.startsWith('.'))).toEqual([second.path]);
  });
});
