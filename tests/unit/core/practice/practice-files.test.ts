import { describe, expect, it } from 'vitest';
import { openTestStudio } from '../support/test-studio.ts';

const written = `# Kept by hand.
brandPhrase: hiring without hurry # three words
mood: calm
goals:
  # The talk of next spring.
  - id: talk
    text: Give a talk on hiring
    by: 2027-04-01
    room: large
  - id: book
    text: Write a booklet
    by: null
`;

describe('the files of a practice', () => {
  it('keep comments, unknown keys and the lines of what stays, when a part of them changes', async () => {
    const { call, read } = await openTestStudio({ files: { '.byline/profile.yaml': written } });
    const { goals } = await call('profile.read', {});
    await call('profile.write', {
      goals: [{ ...goals[0], id: 'talk', by: null, text: 'Give a talk on hiring' }],
      decided: '2026-11-30',
    });
    expect(read('.byline/profile.yaml')).toBe(`# Kept by hand.
brandPhrase: hiring without hurry # three words
mood: calm
goals:
  # The talk of next spring.
  - id: talk
    text: Give a talk on hiring
    by: null
    room: large
decided: 2026-11-30
`);
  });
  it('are not made or written when nothing changes, and one answer never undoes another', async () => {
    const { call, exists, read } = await openTestStudio();
    await call('profile.write', { brandPhrase: '' });
    expect(exists('.byline/profile.yaml')).toBe(false);
    await Promise.all([call('profile.write', { knownFor: 'Hiring' }), call('profile.write', { setsApart: 'No homework' })]);
    expect(read('.byline/profile.yaml')).toBe('knownFor: Hiring\nsetsApart: No homework\n');
  });
  it('have plain defaults for what was never said', async () => {
    const { call } = await openTestStudio();
    expect(await call('profile.read', {})).toMatchObject({
      boundary: 'separate',
      goals: [],
      decided: null,
      ratio: { preset: '80-20' },
    });
    expect(await call('register.read', {})).toEqual({ channels: [] });
    expect(await call('policy.read', {})).toMatchObject({ rules: [], holdsCopy: false, scansPersonal: true });
    expect(await call('learning.read', {})).toEqual({ conversations: [], sources: [], notes: [] });
  });
  it('keep the words of the employer’s policy apart from its rules', async () => {
    const { call, read, heard } = await openTestStudio();
    await call('policy.writeText', { text: 'Clients are never named.' });
    await call('policy.write', { rules: [{ kind: 'client', text: 'Orlen', note: '' }], read: '2026-11-30' });
    expect(read('.byline/policy.yaml')).not.toContain('never named');
    expect(await call('policy.readText', {})).toEqual({ text: 'Clients are never named.', inBackups: false });
    expect(await heard('practice.changed', ({ file }) => file === 'policy')).toEqual({ file: 'policy' });
  });
  it('say which file cannot be read, and leave it as it is', async () => {
    const { call, read } = await openTestStudio({ files: { '.byline/policy.yaml': 'rules: [oh' } });
    await expect(call('policy.read', {})).rejects.toThrow('policy.yaml');
    await expect(call('policy.write', { read: '2026-11-30' })).rejects.toThrow('policy.yaml');
    expect(read('.byline/policy.yaml')).toBe('rules: [oh');
  });
});
