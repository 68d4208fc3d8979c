import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDiskPresence } from '../../../../src/core/node/disk-presence.ts';
import { openTestStudio, temporaryFolder } from '../support/test-studio.ts';

describe('two programs on one library', () => {
  it('are both told, and told when they are one again, and lose nothing meanwhile (R8)', async () => {
    const first = await openTestStudio({ files: { 'a.md': 'One.\n\nTwo.\n' } });
    expect((await first.call('app.state', {})).library?.shared).toBe(false);
    const second = await openTestStudio({ place: first.place });
    expect((await second.call('app.state', {})).library?.shared).toBe(true);
    const told = await first.heard('library.sharingChanged');
    expect(told).toMatchObject({ shared: true, message: expect.stringContaining('another Byline') });
    const [mine, theirs] = [
      await first.call('drafts.read', { path: 'a.md' }),
      await second.call('drafts.read', { path: 'a.md' }),
    ];
    const change = (start: number, text: string) => ({ path: 'a.md', changes: [{ start, end: start + 4, text }] });
    await first.call('drafts.save', { ...change(0, 'Mine'), revision: mine.revision });
    await second.call('drafts.save', { ...change(6, 'Thei'), revision: theirs.revision });
    expect(first.read('a.md')).toBe('Mine\n\nThei\n');
    await second.studio.dispose();
    await first.heard('library.sharingChanged', ({ shared }) => !shared);
  });

  it('are one as soon as the other was killed', async () => {
    const folder = temporaryFolder();
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    writeFileSync(path.join(folder, `${'a'.repeat(32)}-${other.pid}-0123abcd`), '');
    const presence = createDiskPresence(folder).enter('a'.repeat(32));
    expect(presence.others()).toBe(1);
    expect(createDiskPresence(folder).enter('b'.repeat(32)).others()).toBe(0);
    other.kill('SIGKILL');
    await once(other, 'exit');
    expect(presence.others()).toBe(0);
    presence.leave();
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('are not kept from writing by a place that is not theirs', () => {
    const home = temporaryFolder();
    mkdirSync(path.join(home, 'real'));
    symlinkSync('real', path.join(home, 'link'));
    writeFileSync(path.join(home, 'file'), '');
    for (const place of ['link', 'file']) {
      const presence = createDiskPresence(path.join(home, place)).enter('a'.repeat(32));
      expect(presence.others()).toBe(0);
      presence.leave();
    }
    expect(readdirSync(path.join(home, 'real'))).toEqual([]);
  });
});
