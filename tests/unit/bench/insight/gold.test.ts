import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LabelledPost } from '../../../../tools/train/labelled-posts.ts';
import { errorFile, writeErrors } from '../../../bench/insight/errors.ts';
import { type FoundSentence, judgePost } from '../../../bench/insight/gold.ts';

const text = 'Sign up now. Check the contract first. It rained.';
const post: LabelledPost = {
  id: 'one',
  lang: 'en',
  source: 'own',
  text,
  sentences: [
    { start: 0, end: 12, label: 'promotion' },
    { start: 13, end: 38, label: 'value' },
    { start: 39, end: text.length, label: 'neutral' },
  ],
};

describe('judging a post', () => {
  it('gives each of the readers’ sentences the label found for the same words', () => {
    const found = post.sentences.map((sentence, at): FoundSentence => {
      const label = (['promotion', 'stance', 'neutral'] as const)[at] ?? 'neutral';
      const [promotion, value] = [label === 'promotion' ? 0.9 : 0, label === 'stance' ? 0.8 : 0];
      const chances = { promotion, useful: value, dual: 0, question: 0 };
      return { ...sentence, label, promotion, value, chances, family: null };
    });
    const judged = judgePost(post, found);
    expect(judged.sentences.map(({ gold, label }) => [gold, label])).toEqual([
      ['promotion', 'promotion'],
      ['value', 'stance'],
      ['neutral', 'neutral'],
    ]);
    expect(judged.verdict).toBe(judged.goldVerdict);
  });

  it('counts as neutral what nothing was found for', () => {
    const judged = judgePost(post, []);
    expect(judged.sentences.every(({ label }) => label === 'neutral')).toBe(true);
    expect(judged.verdict).toBe('neutral');
  });
});

describe('the file of errors', () => {
  it('shows errors each way', () => {
    const folder = mkdtempSync(join(tmpdir(), 'byline-errors-'));
    const path = join(folder, 'errors.txt');
    writeErrors(path, [judgePost(post, [])], 10);
    const written = readFileSync(path, 'utf8');
    rmSync(folder, { recursive: true });
    expect(written).toContain('- one promotion → neutral');
  });

  it('may not lie inside the project, for it quotes people', () => {
    expect(() => errorFile('tests/errors.txt')).toThrow('inside the project');
    expect(() => errorFile(import.meta.dirname)).toThrow('inside the project');
    expect(errorFile('/somewhere/errors.txt')).toBe('/somewhere/errors.txt');
  });
});
