import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { digest } from '../../../../src/core/node/digest.ts';
import { createDismissalFile } from '../../../../src/core/own-files/dismissal-file.ts';
import { createProfileFile } from '../../../../src/core/own-files/profile-file.ts';
import { libraryFolder } from '../support/library-folder.ts';

const profileOf = (brandPhrase: string) => ({ brandPhrase, knownFor: '', passionateAbout: '', setsApart: '' });

describe('Byline’s own files in a library', () => {
  it('are made only when there is something to keep', async () => {
    const { folder, place } = await libraryFolder();
    expect(await createProfileFile({ folder, digest }).read()).toEqual(profileOf(''));
    expect(await createDismissalFile({ folder, digest }).list()).toEqual([]);
    expect(existsSync(path.join(place, '.byline'))).toBe(false);
  });

  it('keep comments, unknown keys and their order', async () => {
    const { folder, read, write } = await libraryFolder();
    write('.byline/profile.yaml', '# mine\ncolour: green # not yours\nbrandPhrase: I connect people\n');
    await createProfileFile({ folder, digest }).write(profileOf('Ludzie, nie procesy'));
    expect(read('.byline/profile.yaml')).toBe('# mine\ncolour: green # not yours\nbrandPhrase: Ludzie, nie procesy\n');
  });

  it('that are malformed are left as they are, with a sentence that says what to do', async () => {
    const { folder, read, write } = await libraryFolder();
    write('.byline/profile.yaml', 'brandPhrase: [open');
    await expect(createProfileFile({ folder, digest }).read()).rejects.toThrow(/“profile.yaml” in the library cannot be read/);
    await expect(createProfileFile({ folder, digest }).write(profileOf('x'))).rejects.toThrow(/left as it is|left as it was/);
    expect(read('.byline/profile.yaml')).toBe('brandPhrase: [open');
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
