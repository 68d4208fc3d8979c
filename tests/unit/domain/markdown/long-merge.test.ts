import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StepCounter, startCounting } from '../../support/counted-steps.ts';

let steps: StepCounter;
let merge: typeof import('../../../../src/domain/markdown/merge.ts');

beforeAll(async () => {
  // Not the reading of Markdown, which has counts of its own.
  steps = await startCounting(['/src/domain/markdown/merge.ts', '/src/domain/text/', '/node-diff3/']);
  merge = await import('../../../../src/domain/markdown/merge.ts');
});

afterAll(() => steps.end());

const body = (length: number, block: (index: number) => string) =>
  `${Array.from({ length }, (_, at) => block(at)).join('\n\n')}\n`;

/** A text of so many paragraphs, and what two sides made of it. */
type Sides = (length: number) => [base: string, mine: string, theirs: string];

const turns = (length: number, block: (index: number) => string, by: number): ReturnType<Sides> => [
  body(length, block),
  body(length, (at) => (at % by === 0 ? `Mine at ${at}.` : block(at))),
  body(length, (at) => (at % by === 1 ? `Theirs at ${at}.` : block(at))),
];

const texts: [string, Sides][] = [
  ['every second paragraph was changed on either side', (length) => turns(length, (at) => `Paragraph ${at}.`, 2)],
  ['some paragraphs were', (length) => turns(length, (at) => `Paragraph ${at}.`, 50)],
  ['every second block is the same line', (length) => turns(length, (at) => (at % 2 === 0 ? `Paragraph ${at}.` : '***'), 4)],
  [
    'one side changed all but lines that are all the same',
    (length) => {
      const [base, , theirs] = turns(length, (at) => (at % 2 === 0 ? `Paragraph ${at}.` : '***'), length);
      return [base, base.replaceAll('Paragraph', 'Another'), theirs];
    },
  ],
  ['there are but a few different paragraphs', (length) => turns(length, (at) => `Paragraph ${at % 7}.`, 20)],
];

describe('a merge of a text four times as long', () => {
  test.each(texts)('takes about four times the steps where %s', async (_where, sides) => {
    const counted = async (length: number) => {
      const texts = sides(length);
      return steps.count(() => merge.mergeBodies(...texts));
    };
    const [short, long] = [await counted(1_000), await counted(4_000)];
    expect(long / short).toBeLessThan(6);
  });
});
