import { describe, expect, it } from 'vitest';
import { calls } from '../../../src/contract/calls.ts';
import { draftPath, revision } from '../../../src/contract/drafts.ts';
import { events } from '../../../src/contract/events.ts';
import { settings, settingsChange } from '../../../src/contract/settings.ts';
import { topicName } from '../../../src/contract/topics.ts';

describe('the contract', () => {
  it('names every call noun.verb and every event noun.pastVerb', () => {
    for (const name of [...Object.keys(calls), ...Object.keys(events)]) expect(name).toMatch(/^[a-z]+\.[a-z][A-Za-z]*$/);
  });

  it.each(['a.md', 'a/b.md', 'Żółw 1.md', 'a..b.md', '...md', ' .md'])('takes %j for a place in the library', (path) => {
    expect(draftPath.safeParse(path).success).toBe(true);
  });

  it.each(['', '/a.md', '../a.md', 'a/../b.md', 'a//b.md', './a.md', 'a/', 'a\\b.md', 'a\0.md', 'x'.repeat(1025), 7, null])(
    'refuses %j as one',
    (path) => {
      expect(draftPath.safeParse(path).success).toBe(false);
    },
  );

  it('takes only whole SHA-256 sums for revisions', () => {
    expect(revision.safeParse('a'.repeat(64)).success).toBe(true);
    for (const wrong of ['', 'a'.repeat(63), 'A'.repeat(64), `${'a'.repeat(64)}\n`])
      expect(revision.safeParse(wrong).success).toBe(false);
  });

  it('trims the names of topics and refuses empty ones', () => {
    expect(topicName.parse('  Hiring ')).toBe('Hiring');
    expect(topicName.safeParse('   ').success).toBe(false);
  });

  it('lets the window change every setting but the list of libraries and the folder of backups', () => {
    expect(Object.keys(settingsChange.shape).sort()).toEqual(
      Object.keys(settings.shape)
        .filter((key) => key !== 'libraries' && key !== 'backups')
        .sort(),
    );
  });

  it('has settings for somebody who never set any', () => {
    expect(settings.parse({})).toMatchObject({ language: 'system', theme: 'system', libraries: [] });
  });

  it('refuses a save with more than anybody types', () => {
    const save = {
      library: 'a'.repeat(32),
      path: 'a.md',
      revision: 'a'.repeat(64),
      changes: Array.from({ length: 10_001 }, () => ({ start: 0, end: 0, text: '' })),
    };
    expect(calls['drafts.save'].input.safeParse(save).success).toBe(false);
  });
});
