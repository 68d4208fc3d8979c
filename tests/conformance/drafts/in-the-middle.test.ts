import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { $createTextNode, $getRoot, $isElementNode } from 'lexical';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenDraft } from '../../../src/renderer/draft/open-draft.ts';
import { OpenDrafts } from '../../../src/renderer/draft/open-drafts.ts';
import { loadWritingTools } from '../../../src/renderer/text/writing-tools/load-writing-tools.ts';
import { filesBelow, openTestStudio, temporaryFolder } from '../../unit/core/support/test-studio.ts';
import { studioPort } from './draft-world.ts';

const head = '---\ntitle: Draft\ntags: [craft]\nbyline:\n  id: d-one\n---\n';

/** Just short of what can be edited. */
const longBody = Array.from({ length: 176 }, (_, at) => `Paragraph ${at} ${'of many words '.repeat(780)}end${at}.\n`).join('\n');

beforeAll(loadWritingTools);

/** A draft open in a window, a second library, and folders to choose for a backup. */
async function opened(body = 'The first.\n\nThe second.\n') {
  const base = temporaryFolder();
  const [place, second, backups] = ['Drafts', 'Second', 'Backups'].map((name) => path.join(base, name)) as [
    string,
    string,
    string,
  ];
  for (const folder of [second, backups]) mkdirSync(folder);
  const chosen = { folder: backups, backup: '' };
  const shell = { chooseFolder: async () => chosen.folder, chooseBackup: async () => chosen.backup };
  const files = { 'draft.md': head + body, 'other.md': head.replace('d-one', 'd-two').replace('Draft', 'Other') };
  const studio = await openTestStudio({ place, files, shell, recovery: path.join(base, 'recovery') });
  const library = (await studio.call('app.state', {})).library?.id ?? '';
  const drafts = new OpenDrafts(studioPort(studio), { pause: 2, longest: 6, retries: [5] });
  const draft = await drafts.open(library, 'draft.md');
  const switchLibrary = async () => {
    expect(await drafts.secure()).toEqual([]);
    await studio.studio.openLibrary(second);
    await drafts.leaveOthers((await studio.call('app.state', {})).library?.id ?? null);
  };
  const everything = () =>
    filesBelow(base)
      .map((file) => readFileSync(path.join(base, file), 'utf8'))
      .join('\n');
  const change = (from: string, to: string) => {
    const file = path.join(place, draft.file.path);
    writeFileSync(`${file}.tmp`, readFileSync(file, 'utf8').replace(from, to));
    renameSync(`${file}.tmp`, file);
  };
  return { base, place, chosen, studio, library, drafts, draft, switchLibrary, everything, change };
}

function type(draft: OpenDraft, words: string, at = -1): void {
  const change = () => {
    const block = $getRoot().getChildren().at(at);
    if ($isElementNode(block)) block.append($createTextNode(words));
  };
  draft.session.parts?.editor.update(change, { discrete: true });
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function inConflict() {
  const window = await opened();
  type(window.draft, ' Mine.');
  window.change('The second.', 'The second, theirs.');
  await window.draft.session.flush();
  expect(window.draft.session.conflict).not.toBeNull();
  return window;
}

describe('no word is lost (R6)', () => {
  it('when a topic is renamed or merged while its draft is typed in', async () => {
    const { studio, draft } = await opened();
    await expect.poll(async () => (await studio.call('topics.list', {})).topics[0]?.drafts).toBe(2);
    let words = 0;
    const renames = [
      ['craft', 'trade'],
      ['trade', 'craft'],
      ['craft', 'skill'],
    ] as const;
    for (const [from, to] of renames) {
      const renaming = studio.call('topics.rename', { from, to });
      for (let key = 0; key < 8; key += 1) {
        type(draft, ` w${words}w`, key % 2);
        words += 1;
        await pause(2);
      }
      await renaming;
    }
    await studio.call('topics.create', { name: 'art' });
    const merging = studio.call('topics.merge', { from: 'skill', into: 'art' });
    type(draft, ' last');
    draft.session.setProperties({ topics: ['skill', 'more'] });
    await merging;
    await draft.session.flush();
    await draft.lookAgain();
    const text = studio.read(draft.file.path);
    for (let word = 0; word < words; word += 1) expect(text).toContain(`w${word}w`);
    expect(text).toContain(' last');
    expect(draft.session.conflict).toBeNull();
    expect(text).toContain('art');
  });

  it('when many drafts are deleted of which one has unsaved words', async () => {
    const { studio, drafts, draft, everything } = await opened();
    type(draft, ' Unsaved.');
    const deleting = studio.call('drafts.deleteMany', { paths: ['draft.md', 'other.md'] });
    type(draft, ' Meanwhile.', 0);
    await deleting;
    type(draft, ' After.', 0);
    expect(await drafts.secure()).toEqual([]);
    for (const words of ['Unsaved.', 'Meanwhile.', 'After.']) expect(everything()).toContain(words);
    expect(studio.exists('draft.md')).toBe(false);
  });

  it.each(['mine', 'other', 'both'] as const)('when the library is changed while a conflict is settled (%s)', async (choice) => {
    const { draft, switchLibrary, everything } = await inConflict();
    const settling = draft.session.settle(choice);
    type(draft, ' While settling.', 0);
    await switchLibrary();
    await settling;
    for (const words of ['Mine.', 'theirs.', 'While settling.']) expect(everything()).toContain(words);
  });

  it('when the library is changed in a conflict', async () => {
    const { draft, switchLibrary, everything } = await inConflict();
    type(draft, ' Late.', 0);
    await switchLibrary();
    for (const words of ['Mine.', 'theirs.', 'Late.']) expect(everything()).toContain(words);
  });

  it('when the library is changed while a version is brought back', async () => {
    const { draft, switchLibrary, everything } = await opened();
    type(draft, ' Before.');
    const restoring = draft.session.restore('An earlier text.\n').catch(() => 'refused');
    type(draft, ' While restoring.', 0);
    await switchLibrary();
    await restoring;
    await pause(50);
    for (const words of ['Before.', 'While restoring.']) expect(everything()).toContain(words);
  });

  it('when a backup is restored into a folder of the library that is open', async () => {
    const { studio, drafts, draft, place, chosen, library } = await opened();
    await draft.session.flush();
    const { backup } = await studio.call('backup.make', {});
    chosen.backup = backup?.file ?? '';
    chosen.folder = path.join(place, 'inside');
    mkdirSync(chosen.folder);
    type(draft, ' Typed.');
    const restoring = studio.call('backup.restore', {});
    type(draft, ' Meanwhile.', 0);
    const { restored } = await restoring;
    const copy = path.relative(place, path.join(restored?.place ?? '', 'draft.md'));
    await pause(300);
    type(draft, ' After.');
    draft.session.setProperties({ title: 'Another title' });
    await draft.session.flush();
    await pause(500);
    await draft.lookAgain();
    expect(studio.read(copy)).toBe(`${head}The first.\n\nThe second.\n`);
    for (const words of ['Typed.', 'Meanwhile.', 'After.', 'Another title'])
      expect(studio.read(draft.file.path)).toContain(words);
    const other = await drafts.open(library, copy);
    type(other, ' In the copy.');
    await other.session.flush();
    expect(studio.read(copy)).toContain('In the copy.');
    expect(studio.read(draft.file.path)).not.toContain('In the copy.');
  });

  it('when words wait for a library that is gone, and are asked for twice', async () => {
    const { base, place, studio, drafts, draft, everything, library } = await opened();
    renameSync(place, path.join(base, 'Away'));
    type(draft, ' Typed away.');
    expect(await drafts.secure()).toEqual([]);
    type(draft, ' And more.', 0);
    expect(await drafts.secure()).toEqual([]);
    const { texts } = await studio.call('recovery.list', {});
    expect(texts).toHaveLength(1);
    const id = texts[0]?.id ?? '';
    for (let time = 0; time < 2; time += 1) {
      await expect(studio.call('recovery.take', { library, id })).rejects.toThrow();
      expect(everything()).toContain('Typed away.');
      expect((await studio.call('recovery.list', {})).texts).toHaveLength(1);
    }
    renameSync(path.join(base, 'Away'), place);
    const taking = () => studio.call('recovery.take', { library, id });
    await Promise.allSettled([taking(), taking()]);
    await draft.session.flush();
    await draft.lookAgain();
    expect(studio.read('draft.md')).toContain('Typed away.');
    expect(studio.read('draft.md').split('And more.')).toHaveLength(2);
  });

  it('when a draft of almost 2 MB is changed from both sides', async () => {
    const { studio, draft, change } = await opened(longBody);
    type(draft, ' Mine.', 1);
    change('end90.', 'end theirs.');
    await draft.session.flush();
    const text = studio.read('draft.md');
    for (const words of ['Mine.', 'theirs.']) expect(text.includes(words), words).toBe(true);
    expect(draft.session.parts?.blocks.markdown().includes('theirs.')).toBe(true);
    expect(draft.session.conflict).toBeNull();
  });

  it('when another program makes a draft longer than what can be edited, while it is typed in', async () => {
    const { drafts, draft, change, everything } = await opened(longBody);
    type(draft, ' Unsaved.', 3);
    change('end90.', `end ${'longer '.repeat(30_000)} theirs.`);
    await draft.session.flush();
    type(draft, ' Later.', 5);
    await draft.session.flush();
    expect(await drafts.secure()).toEqual([]);
    for (const words of ['Unsaved.', 'Later.', 'theirs.']) expect(everything().includes(words), words).toBe(true);
  });
});
