import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { startWorkerLens } from '../../../../src/core/node/lens/worker-lens.ts';
import { ownPosts } from '../../../../tools/train/labelled-posts.ts';
import { lensFiles, newReader } from '../../domain/insight/lens-for-tests.ts';
import { temporaryFolder } from '../support/test-studio.ts';

const root = path.join(import.meta.dirname, '../../../..');
const posts = ownPosts()
  .filter(({ text }) => text.length > 300 && text.length < 900)
  .filter((_, index) => index % 60 === 0)
  .slice(0, 6);
const text = posts.map((post) => post.text).join('\n\n');
const body = `${text}\n`;

describe('one lens', () => {
  it('gives on the command line, on the thread of the background and in a reader of its own the same to the last bit', async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'a.md'), body);
    const lens = startWorkerLens({
      script: new URL('../../../../src/core/node/lens-worker.ts', import.meta.url),
      root: folder,
      files: lensFiles,
    });
    const [inBackground] = await lens.read(['a.md']);
    await lens.close();
    const byCommand = spawnSync(
      process.execPath,
      [path.join(root, 'src/cli/byline.ts'), 'check', '--json', path.join(folder, 'a.md')],
      {
        encoding: 'utf8',
      },
    );
    const [said] = JSON.parse(byCommand.stdout) as { promotion: number; value: number; verdict: string; sentences: object[] }[];
    const { readMarkdown } = await import('../../../../src/domain/insight/read-text.ts');
    const { reading, sentences } = await readMarkdown(body, newReader(), {});
    expect(inBackground?.figures).toMatchObject({ promotion: reading.promotion, value: reading.value, verdict: reading.verdict });
    expect(said).toMatchObject({ promotion: reading.promotion, value: reading.value, verdict: reading.verdict });
    expect(said?.sentences).toMatchObject(
      sentences.map(({ start, end, label, promotion }) => ({ start, end, label, promotion })),
    );
  }, 120_000);

  it('gives on every computer what was recorded on this one, as long as the model is this one', async () => {
    const recorded = await import('../../../fixtures/lens/recorded.json');
    const { version } = newReader();
    const sums: string[] = [];
    for (const post of posts) {
      const { blocks } = await newReader().readDraft([{ key: 'a', kind: 'paragraph', text: post.text }], { language: post.lang });
      const chances = blocks.flatMap(({ sentences }) => sentences.map((sentence) => sentence.chances));
      sums.push(createHash('sha256').update(JSON.stringify(chances)).digest('hex'));
    }
    if (process.env.RECORD_LENS !== undefined) {
      writeFileSync(path.join(root, 'tests/fixtures/lens/recorded.json'), `${JSON.stringify({ version, sums }, null, 2)}\n`);
      return;
    }
    expect({ version, sums }).toEqual({ version: recorded.version, sums: recorded.sums });
  }, 120_000);
});
