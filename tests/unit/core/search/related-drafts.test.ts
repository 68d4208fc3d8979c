import { describe, expect, it } from 'vitest';
import type { DraftSummary } from '../../../../src/contract/drafts.ts';
import { passagesIn } from '../../../../src/core/search/passages.ts';
import { rankNumbers, stemsOf, weightOfWord } from '../../../../src/core/search/related-drafts.ts';

describe('the stems of a sentence', () => {
  it('are what the forms of a word have in common, whatever its marks and case', () => {
    const [one] = stemsOf('Rekrutacji');
    for (const form of ['rekrutacja', 'rekrutacyjnych', 'rekrutujemy']) expect(stemsOf(form)[0]?.slice(0, 6)).toBe(one);
    expect(stemsOf('żółwiami')).toEqual(stemsOf('zolwiowi'));
  });

  it('leave out short words, doubles and everything that is no word, and stay few', () => {
    expect(stemsOf('I am an expert. An EXPERT, "quoted" with NEARLY( * ;')).toEqual(['exper', 'quote']);
    expect(
      stemsOf('Yesterday we were always there, because of everything. Wczoraj znowu byłam tam, zwłaszcza że jeszcze.'),
    ).toEqual([]);
    expect(stemsOf('a b c 😀')).toEqual([]);
    expect(stemsOf(Array.from({ length: 500 }, (_, index) => `word${index}x`).join(' ')).length).toBeLessThanOrEqual(8);
  });
});

describe('a shared word', () => {
  it('says the more the fewer drafts hold it, and nothing when most do', () => {
    expect(weightOfWord(1, 1000)).toBe(1);
    expect(weightOfWord(1, 1000)).toBeGreaterThan(weightOfWord(100, 1000));
    expect(weightOfWord(600, 1000)).toBe(0);
    expect(weightOfWord(0, 1000)).toBe(0);
  });
});

describe('a word that both drafts of a library of two hold', () => {
  it('still says something', () => expect(weightOfWord(2, 2)).toBeGreaterThan(0.3));
});

describe('drafts by what they share', () => {
  it('stand by the weight of all of it, the newest first among equals, without the draft itself', () => {
    const shared = [
      { weight: 1, numbers: [1, 2, 9] },
      { weight: 0.5, numbers: [2, 3] },
      { weight: 0.5, numbers: [4] },
      { weight: 0, numbers: [7] },
    ];
    expect(rankNumbers(shared, 9, 10).map(({ number }) => number)).toEqual([2, 1, 4, 3]);
    expect(rankNumbers(shared, 9, 2)).toHaveLength(2);
  });
});

describe('the passages of a draft', () => {
  const summary = {
    path: 'calls.md',
    title: 'Calls',
    publications: [
      { channel: 'blog', date: '2026-03-01', link: 'https://example.com/calls' },
      { channel: 'linkedin', date: '2026-05-01' },
      { channel: 'x', date: '2026-02-01', link: 'https://example.com/old' },
    ],
  } as unknown as DraftSummary;
  const related = { summary, score: 1, sharesTopic: true };
  const weights = new Map([['refer', 0.8]]);
  const about = 'We asked eleven referees about one week of work, and nine of them told us something that no summary had held.';
  const aside =
    'The canteen has a new coffee machine, and everybody agrees that the old one was better and also a little quieter.';
  const find = (body: string) => passagesIn(related, body, weights);

  it('are its paragraphs and items, those with the sought words first, with the newest address', () => {
    expect(find(`${aside}\n\n- ${about}\n`)).toEqual([
      { path: 'calls.md', title: 'Calls', link: 'https://example.com/calls', text: about, score: 1.8 },
      { path: 'calls.md', title: 'Calls', link: 'https://example.com/calls', text: aside, score: 1 },
    ]);
  });

  it('of a draft on other topics are only those with a sought word', () => {
    const elsewhere = { summary, score: 1, sharesTopic: false };
    expect(passagesIn(elsewhere, `${aside}\n\n${about}\n`, weights).map(({ text }) => text)).toEqual([about]);
  });

  it('are never what is quoted, headings, code, tables, or too short or long to quote', () => {
    const body = `# ${about}\n\n> ${about}\n\n\`\`\`\n${about}\n\`\`\`\n\nShort.\n\n${about.repeat(20)}\n\n| a |\n| - |\n| ${about} |\n`;
    expect(find(body)).toEqual([]);
  });

  it('are at most five, and of a very long draft from its beginning', () => {
    expect(find(`${aside}\n\n`.repeat(20))).toHaveLength(5);
    expect(find(`${aside}\n\n`.repeat(1000) + about).map(({ text }) => text)).not.toContain(about);
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'mailto:a@example.com'])('have no address in %s', (link) => {
    const own = {
      summary: { ...summary, publications: [{ channel: 'blog', date: '2026-01-01', link }] },
      score: 1,
      sharesTopic: true,
    };
    expect(passagesIn(own, about, weights)[0]?.link).toBeNull();
  });
});
