import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTestStudio, type TestStudio } from '../support/test-studio.ts';

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

  it('based on a text that nobody remembers fails instead of guessing', async () => {
    const test = await openTestStudio({ files: { 'a.md': three } });
    const revision = 'f'.repeat(64);
    const save = test.call('drafts.save', { path: 'a.md', revision, changes: [{ start: 0, end: 1, text: 'X' }] });
    await expect(save).rejects.toMatchObject({ code: 'conflict', subject: 'a' });
    expect(test.read('a.md')).toBe(three);
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
    for (let count = 0; count < 200; count += 1) {
      ({ revision } = await test.call('drafts.save', { path: 'a.md', revision, changes: [{ start: 0, end: 0, text: 'x' }] }));
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    const changes = test.events.filter((event) => event.name === 'drafts.changed');
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.filter((event) => event.payload.outside)).toEqual([]);
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
