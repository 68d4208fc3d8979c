import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDiskDraftFolder } from '../../../../src/core/node/disk-draft-folder.ts';
import { createDiskLibraryReader } from '../../../../src/core/node/disk-library-reader.ts';
import { counted } from '../../../../tools/torture/figures.ts';
import { temporaryFolder } from '../support/test-studio.ts';

const tries = 10_000;

const bytes = (text: string) => new TextEncoder().encode(text);

describe('no path', () => {
  it('and no link leads out of a library, in ten thousand tries (S9)', async () => {
    const home = temporaryFolder();
    const library = path.join(home, 'library');
    const outside = path.join(home, 'outside');
    for (const folder of [path.join(library, 'sub'), outside, path.join(home, 'library-twin')])
      mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(outside, 'secret.md'), 'secret');
    writeFileSync(path.join(home, 'library-twin/secret.md'), 'secret');
    writeFileSync(path.join(library, 'a.md'), 'inside');
    symlinkSync(outside, path.join(library, 'out'));
    symlinkSync('../..', path.join(library, 'sub/up'));
    symlinkSync('../library-twin', path.join(library, 'twin'));
    symlinkSync(path.join(outside, 'secret.md'), path.join(library, 'link.md'));
    symlinkSync(path.join(outside, 'new.md'), path.join(library, 'dangling.md'));

    const part = fc.constantFrom(
      ...[
        '..',
        '.',
        '',
        'sub',
        'up',
        'out',
        'twin',
        'outside',
        'library',
        'link.md',
        'dangling.md',
        'secret.md',
        'a.md',
        'new.md',
        '~',
        '\\',
        '..\\',
        '%2e%2e',
        'a\0b',
        '//',
        home,
      ],
    );
    const tried = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'));
    const folder = await openDiskDraftFolder(library);
    const reader = createDiskLibraryReader(library);
    await fc.assert(
      fc.asyncProperty(tried, fc.constantFrom('read', 'create', 'move', 'remove', 'find'), async (wanted, act) => {
        const acts = {
          read: async () => new TextDecoder().decode((await folder.read(wanted)).bytes),
          create: () => folder.create(wanted, bytes('written')),
          move: () => folder.move('a.md', wanted).then(() => folder.move(wanted, 'a.md')),
          remove: () => (wanted.endsWith('a.md') ? undefined : folder.remove(wanted)),
          find: async () => {
            const { place, outside } = reader.find(wanted) ?? {};
            // What a link itself names may be looked at; see R18.
            return place === undefined || outside || `${place}/`.startsWith(`${library}/`) ? undefined : 'secret';
          },
        };
        const answer = await Promise.resolve(acts[act]()).catch(() => undefined);
        return answer !== 'secret';
      }),
      { numRuns: tries },
    );
    expect(readdirSync(outside)).toEqual(['secret.md']);
    expect(readdirSync(path.join(home, 'library-twin'))).toEqual(['secret.md']);
    expect(readdirSync(home).sort()).toEqual(['library', 'library-twin', 'outside']);
    expect(readFileSync(path.join(outside, 'secret.md'), 'utf8')).toBe('secret');
    counted('paths tried', tries);
    counted('that led outside', 0);
  });
});
