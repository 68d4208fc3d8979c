import { describe, expect, it } from 'vitest';
import { showingPassages } from '../../../../src/domain/insight/passages.ts';
import { readerWith, wordScorer } from './lens-for-tests.ts';

const reader = readerWith(wordScorer);
const choose = (...candidates: { path: string; text: string; score: number }[]) => showingPassages(candidates, reader);

const measured = 'We measured it over six weeks with 30 people, and booking went from 19 days to 6.';
const polishMeasured = 'Zmierzyliśmy to przez sześć tygodni na 30 osobach i umawianie skróciło się z 19 dni do 6.';
const boast = 'I am a recognised expert and a thought leader with 15 years of experience.';
const plain = 'The canteen is on the second floor.';

describe('passages that show', () => {
  it('give a number, an example, a lesson or an explanation, in both languages, and say which', async () => {
    expect(await choose({ path: 'a.md', text: measured, score: 1 })).toEqual([
      { path: 'a.md', text: measured, score: 1, family: 'evidence' },
    ]);
    expect(await choose({ path: 'a.md', text: polishMeasured, score: 1 })).toMatchObject([{ family: 'evidence' }]);
  });

  it('are not what only tells, nor what boasts beside its proof', async () => {
    expect(await choose({ path: 'a.md', text: plain, score: 9 }, { path: 'b.md', text: boast, score: 9 })).toEqual([]);
    expect(await choose({ path: 'a.md', text: `${measured} ${boast}`, score: 9 })).toEqual([]);
  });

  it('are the nearest, at most two of one draft and five in all', async () => {
    const many = Array.from({ length: 12 }, (_, index) => ({
      path: `${index % 4}.md`,
      text: measured.replace('30', String(30 + index)),
      score: index,
    }));
    const chosen = await choose(...many);
    expect(chosen.map(({ score }) => score)).toEqual([11, 10, 9, 8, 7]);
    const one = await choose(...many.map((each) => ({ ...each, path: 'one.md' })));
    expect(one).toHaveLength(2);
  });
});
