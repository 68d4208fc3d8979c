import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openTestStudio } from '../support/test-studio.ts';

const size = 100_000_000;
const mostShown = 2_000_000;
/** `npm run torture` asks for a thousand. */
const beside = Number(process.env.BYLINE_BESIDE ?? 20);

it('a file of 100 MB is listed among drafts, opens as its first 2 MB for reading only, and is left alone (R14)', async () => {
  const line = 'A line of words.\n';
  const drafts = Object.fromEntries(Array.from({ length: beside }, (_, at) => [`draft-${at}.md`, `Draft ${at} about owls.\n`]));
  const test = await openTestStudio({ files: { ...drafts, 'huge.md': Buffer.alloc(size, line) } });
  const listed = (await test.call('drafts.list', {})).drafts;
  expect(listed).toHaveLength(beside + 1);
  expect(listed.find(({ path: file }) => file === 'huge.md')?.access).toBe('read-only');
  const { body, revision } = await test.call('drafts.read', { path: 'huge.md' });
  expect(body.length).toBeLessThanOrEqual(mostShown);
  expect(body.length).toBeGreaterThan(mostShown - 2 * line.length);
  const save = test.call('drafts.save', { path: 'huge.md', revision, changes: [{ start: 0, end: 1, text: 'X' }] });
  await expect(save).rejects.toMatchObject({ code: 'invalid-input' });
  const file = path.join(test.place, 'huge.md');
  expect(statSync(file).size).toBe(size);
  expect(readFileSync(file).subarray(0, line.length).toString()).toBe(line);
  expect((await test.call('drafts.search', { query: 'owls', limit: 1000 })).hits).toHaveLength(beside);
});
