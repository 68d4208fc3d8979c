import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { $createTextNode, $getRoot, $isElementNode } from 'lexical';
import { beforeAll, expect, it, vi } from 'vitest';
import type { StudioPort } from '../../../src/renderer/draft/draft-file.ts';
import type { OpenDraft } from '../../../src/renderer/draft/open-draft.ts';
import { OpenDrafts } from '../../../src/renderer/draft/open-drafts.ts';
import { loadWritingTools } from '../../../src/renderer/text/writing-tools/load-writing-tools.ts';
import { openTestStudio, type TestStudio, temporaryFolder } from '../../unit/core/support/test-studio.ts';
import { studioPort } from './draft-world.ts';

const head = '---\ntitle: Draft\ndescription: About it\nbyline:\n  id: d-one\n  thesis: It holds\n---\n';

beforeAll(loadWritingTools);

/** A draft in a window whose calls are answered late when `delays` says so. */
async function opened(body: string, delays: (name: string) => Promise<void> = async () => {}, front = head) {
  const place = temporaryFolder();
  const studio = await openTestStudio({ place, files: { 'draft.md': front + body } });
  const library = (await studio.call('app.state', {})).library?.id ?? '';
  const port = studioPort(studio);
  const call = async (name: string, input: never) => {
    const answer = await port.call(name as 'drafts.read', input);
    await delays(name);
    return answer;
  };
  const drafts = new OpenDrafts({ ...port, call: call as StudioPort['call'] }, { pause: 1, longest: 2, retries: [] });
  const draft = await drafts.open(library, 'draft.md');
  return {
    place,
    studio,
    drafts,
    draft,
    library,
    port: { ...port, call: call as StudioPort['call'] },
    read: () => studio.read('draft.md'),
  };
}

function type(draft: OpenDraft, words: string): void {
  const change = () => {
    const last = $getRoot().getLastChild();
    if ($isElementNode(last)) last.append($createTextNode(words));
  };
  draft.session.parts?.editor.update(change, { discrete: true });
}

it('words typed while a file that changed outside is read stay, and are in the file beside what came', async () => {
  let typed = () => {};
  const { place, draft, read } = await opened('The first.\n\nThe second.\n', async (name) => {
    if (name === 'drafts.read') typed();
  });
  writeFileSync(path.join(place, 'draft.md'), `${head}The first, changed outside.\n\nThe second.\n`);
  typed = () => {
    typed = () => {};
    type(draft, ' Typed meanwhile.');
  };
  await draft.lookAgain();
  await draft.session.flush();
  expect(read()).toContain('The first, changed outside.');
  expect(read()).toContain('The second. Typed meanwhile.');
});

it('words typed while a file that can no longer be read as a draft is read are not thrown away', async () => {
  let typed = () => {};
  const { place, draft, studio } = await opened('The first.\n', async (name) => {
    if (name === 'drafts.source') typed();
  });
  writeFileSync(path.join(place, 'draft.md'), '---\ntitle: [never closed\n---\nThe first.\n');
  typed = () => {
    typed = () => {};
    type(draft, ' Typed meanwhile.');
  };
  await draft.lookAgain();
  await draft.session.flush();
  const { drafts } = await studio.call('drafts.list', {});
  const texts = drafts.map((each) => studio.read(each.path)).join('\n');
  expect(texts).toContain('Typed meanwhile.');
});

it('a title that is typed without a rest is saved while it is typed', async () => {
  const { draft, studio } = await opened('The first.\n');
  const titles = async () => (await studio.call('drafts.list', {})).drafts.map(({ title }) => title);
  let keys = 0;
  const typing = setInterval(() => {
    keys += 1;
    draft.session.setProperties({ title: `Title ${'x'.repeat(keys)}` });
  }, 50);
  try {
    await vi.waitFor(async () => expect((await titles()).join()).toMatch(/^Title x/), 10_000);
  } finally {
    clearInterval(typing);
  }
});

it('a draft that is saved again after its file was deleted outside keeps its properties', async () => {
  const { place, draft, studio } = await opened('The first.\n');
  rmSync(path.join(place, 'draft.md'));
  await draft.session.saveAgain();
  const text = studio.read(draft.session.path);
  expect(text).toContain('About it');
  expect(text).toContain('It holds');
});

it('what was saved here a moment ago is a version when another program puts an older text in its place', async () => {
  const { place, draft, studio } = await opened('The first.\n');
  const before = studio.read('draft.md');
  type(draft, ' Saved a moment ago.');
  await draft.session.flush();
  writeFileSync(path.join(place, 'draft.md'), before);
  await draft.lookAgain();
  expect(studio.read('draft.md')).not.toContain('Saved a moment ago.');
  const { versions } = await studio.call('history.list', { path: 'draft.md' });
  const bodies = await Promise.all(
    versions.map(async ({ version }) => (await studio.call('history.read', { path: 'draft.md', version })).body),
  );
  expect(bodies.join('\n')).toContain('Saved a moment ago.');
});

it('a draft that is saved again after its file was deleted outside comes back whole, with its id and with keys of others', async () => {
  const whole = head
    .replace('description', 'weather: sunny # as it was\ndescription')
    .replace('  thesis', '  publications:\n    - { channel: blog, date: 2026-11-20 }\n  thesis');
  const { place, draft, studio } = await opened('The first.\n', async () => {}, whole);
  draft.session.setProperties({ audience: 'Recruiters' });
  type(draft, ' Typed late.');
  rmSync(path.join(place, 'draft.md'));
  await draft.session.saveAgain();
  await draft.session.flush();
  expect(draft.session.path).toBe('draft.md');
  expect(studio.read('draft.md')).toBe(
    `${whole.replace('  thesis: It holds\n', '  thesis: It holds\n  audience: Recruiters\n')}The first. Typed late.\n`,
  );
  expect(draft.session.properties).toMatchObject({ id: 'd-one', publications: [{ channel: 'blog', date: '2026-11-20' }] });
});

it('a draft that is saved again never overwrites the one that has its name now', async () => {
  const { place, draft, studio } = await opened('The first.\n');
  const stranger = '---\ntitle: Another\nbyline:\n  id: d-two\n---\nA stranger.\n';
  writeFileSync(path.join(place, 'draft.md'), stranger);
  await draft.session.saveAgain();
  expect(studio.read('draft.md')).toBe(stranger);
  expect(studio.read(draft.session.path)).toBe(`${head}The first.\n`);
});

it('the source of a file that is gone can be saved again', async () => {
  const broken = '---\ntitle: [never closed\n---\n';
  const { place, draft, studio } = await opened('The first.\n', async () => {}, broken);
  draft.session.setSource(`${broken}The first, and more.\n`);
  rmSync(path.join(place, 'draft.md'));
  await draft.session.saveAgain();
  await draft.session.flush();
  expect(studio.read('draft.md')).toBe(`${broken}The first, and more.\n`);
  expect(draft.isSaved).toBe(true);
});

it('words typed while an earlier version is brought back on a slow disk are a version, too', async () => {
  let typed = () => {};
  const { draft, studio } = await opened('The first.\n', async (name) => {
    if (name === 'history.keep') typed();
  });
  type(draft, ' Typed before.');
  typed = () => {
    typed = () => {};
    type(draft, ' Typed meanwhile.');
  };
  await draft.session.restore('An earlier text.\n');
  await draft.session.flush();
  expect(studio.read('draft.md')).toContain('An earlier text.');
  const { versions } = await studio.call('history.list', { path: 'draft.md' });
  const bodies = await Promise.all(
    versions.map(async ({ version }) => (await studio.call('history.read', { path: 'draft.md', version })).body),
  );
  expect(bodies.join('\n')).toContain('The first. Typed before. Typed meanwhile.');
});

/** Deletes as the window does; `meanwhile` is done while the disk takes its time. */
async function deleteWhile(meanwhile: (draft: OpenDraft) => void) {
  let deleting = () => {};
  const window = await opened('The first.\n', async (name) => {
    if (name === 'drafts.delete') deleting();
    // Something of a pause, in which more could be typed.
    if (name === 'recovery.keep') await new Promise((resolve) => setTimeout(resolve, 20));
  });
  deleting = () => meanwhile(window.draft);
  await window.draft.session.flush();
  const { drafts, library, studio } = window;
  const { trashed } = await window.port.call('drafts.delete', { library, path: 'draft.md' });
  const released = drafts.release(library, 'draft.md');
  return { ...window, studio, trashed, released };
}

async function recovered({ call }: TestStudio): Promise<string> {
  const { texts } = await call('recovery.list', {});
  const read = await Promise.all(texts.map(({ id }) => call('recovery.read', { id })));
  return JSON.stringify([texts, read]);
}

it('words typed while a draft is being deleted on a slow disk are offered back', async () => {
  const { studio, released } = await deleteWhile((draft) => type(draft, ' Typed meanwhile.'));
  await released;
  expect(await recovered(studio)).toContain('Typed meanwhile.');
});

it('a title typed while a draft is being deleted is offered back, and so is what follows while it is kept', async () => {
  const { draft, studio, released } = await deleteWhile((open) => open.session.setProperties({ title: 'Typed title' }));
  await new Promise((resolve) => setTimeout(resolve, 10));
  type(draft, ' Typed last.');
  await released;
  expect(await recovered(studio)).toContain('Typed title');
  expect(await recovered(studio)).toContain('Typed last.');
});

it('a draft that was deleted with unsaved words and comes back is opened anew, and no word of either is lost', async () => {
  const { draft, drafts, library, studio, trashed, released } = await deleteWhile((open) => type(open, ' Typed meanwhile.'));
  await studio.call('trash.restore', { id: trashed.id });
  const again = await drafts.open(library, 'draft.md');
  await released;
  expect(again).not.toBe(draft);
  type(again, ' Typed after.');
  await again.session.flush();
  const files = (await studio.call('drafts.list', {})).drafts.map((each) => studio.read(each.path)).join('\n');
  expect(files).toContain('Typed after.');
  expect(files + (await recovered(studio))).toContain('Typed meanwhile.');
});
