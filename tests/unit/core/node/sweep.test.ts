import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFileSystem } from '../../../../src/core/node/file-system.ts';
import { sweepTemporaries } from '../../../../src/core/node/sweep.ts';
import { releaseTemporaryName, takeTemporaryName } from '../../../../src/core/node/temporary-name.ts';
import { temporaryFolder } from '../support/test-studio.ts';

/** A name as this computer's Byline would give it in a process that has ended, or in one that runs. */
function nameOf(process_: number): string {
  const name = takeTemporaryName();
  releaseTemporaryName(name);
  return name.replace(`-${process.pid}-`, `-${process_}-`);
}

function endedProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

describe('a sweep', () => {
  it('removes what ended processes left, at any depth, and nothing else', async () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'sub'));
    mkdirSync(path.join(folder, '.byline'));
    mkdirSync(path.join(folder, '.git'));
    const ended = nameOf(endedProcess());
    const running = nameOf(process.ppid);
    const elsewhere = ended.replace(/^\.byline-.{6}/, '.byline-000000');
    for (const name of [ended, `sub/${ended}`, `.byline/${ended}`]) writeFileSync(path.join(folder, name), 'half');
    const kept = [running, elsewhere, `.git/${ended}`, '.byline-x.tmp', 'draft.md', '.byline-notes.md', 'a.tmp'];
    for (const name of kept) writeFileSync(path.join(folder, name), 'kept');
    expect(await sweepTemporaries(nodeFileSystem, folder)).toBe(3);
    expect(readdirSync(folder, { recursive: true }).map(String).sort()).toEqual([...kept, 'sub', '.byline', '.git'].sort());
  });

  it('leaves what is being written, and takes another computer’s after a day', async () => {
    const folder = temporaryFolder();
    const writing = takeTemporaryName();
    const elsewhere = nameOf(1).replace(/^\.byline-.{6}/, '.byline-000000');
    for (const name of [writing, elsewhere]) writeFileSync(path.join(folder, name), 'half');
    const twoDaysAgo = Date.now() / 1000 - 2 * 86_400;
    utimesSync(path.join(folder, elsewhere), twoDaysAgo, twoDaysAgo);
    expect(await sweepTemporaries(nodeFileSystem, folder)).toBe(1);
    expect(readdirSync(folder)).toEqual([writing]);
    releaseTemporaryName(writing);
  });
});
