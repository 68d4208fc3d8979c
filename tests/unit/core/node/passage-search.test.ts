import { describe, expect, it } from 'vitest';
import { openTestStudio } from '../support/test-studio.ts';

const draft = (front: string, body: string) => `---\n${front}\n---\n${body}\n`;
const boast = 'I am a leading expert in recruitment.';
const recruited =
  'We shortened recruitment from forty days to nineteen, because two of the five talks had asked the same questions.';
const shifts = 'Night shifts read the board by the vending machine, so we moved every notice there and counted for two weeks.';
const rekrutacja = 'Skróciliśmy rekrutację z czterdziestu dni do dziewiętnastu, bo dwie z pięciu rozmów pytały o to samo.';
const garden = 'The tomatoes came late this year, and the ones in the shade came latest of all, which surprised nobody here.';

const files = {
  'own.md': draft('title: Own\ntags: [Hiring]\nlang: en', `${boast}\n\n${recruited}`),
  'word.md': draft('title: By word\nlang: en', recruited),
  'topic.md': draft('title: By topic\ntags: [Hiring]\nlang: en', shifts),
  'polish.md': draft('title: Po polsku\nlang: pl\ntags: [Hiring]', rekrutacja),
  'none.md': draft('title: Garden\ntags: [Garden]\nlang: en', garden),
  'broken.md':
    '---\ntitle: "Broken\n---\nrecruitment recruitment recruitment and everything else that has to do with recruitment here.\n',
};

describe('passages for a sentence', () => {
  it('come from drafts that share a topic or a word, the nearest first and never from the draft itself', async () => {
    const { call } = await openTestStudio({ files });
    const { candidates } = await call('passages.find', { path: 'own.md', text: boast });
    const paths = candidates.map(({ path }) => path);
    expect(new Set(paths)).toEqual(new Set(['word.md', 'topic.md', 'polish.md']));
    expect(paths.indexOf('topic.md')).toBeLessThan(paths.indexOf('polish.md'));
    expect(candidates.find(({ path }) => path === 'word.md')?.text).toBe(recruited);
  });

  it('are found by another form of a Polish word, with and without its marks', async () => {
    const { call } = await openTestStudio({ files });
    for (const text of ['Jestem ekspertką od rekrutacji.', 'Znam sie na rekrutacjach.']) {
      const { candidates } = await call('passages.find', { path: 'none.md', text });
      expect(candidates.map(({ path }) => path)).toContain('polish.md');
    }
  });

  it('are none for a sentence that shares nothing, and for one that is no text at all', async () => {
    const { call } = await openTestStudio({ files });
    for (const text of ['Zebras gallop.', '', '"" OR * NEAR(', '\0😀']) {
      expect(await call('passages.find', { path: 'none.md', text })).toEqual({ candidates: [] });
    }
  });

  it('of a draft without topics come from the topics that its text speaks for', async () => {
    const teaching = 'Referees on a call describe one ordinary week of the candidate to the recruiter before any offer is made.';
    const tagged = Object.fromEntries(
      [1, 2, 3].flatMap((number) => [
        [`call${number}.md`, draft('tags: [Reference calls]', `${teaching} ${number}`)],
        [`garden${number}.md`, draft('tags: [Garden]', `${garden} ${number}`)],
      ]),
    );
    const untagged = draft(
      'title: Untagged',
      'Me and my calls. A referee on a call, a candidate, a recruiter, an offer, an ordinary week.',
    );
    const { call } = await openTestStudio({ files: { ...tagged, 'untagged.md': untagged } });
    const { candidates } = await call('passages.find', { path: 'untagged.md', text: 'Me and my calls.' });
    expect(new Set(candidates.map(({ path }) => path))).toEqual(new Set(['call1.md', 'call2.md', 'call3.md']));
  });

  it('stay few in a library where everything is related', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`d${index}.md`, draft('tags: [Hiring]', `${recruited} ${index}\n\n`.repeat(9))]),
    );
    const { call } = await openTestStudio({ files: { ...many, 'own.md': files['own.md'] } });
    const { candidates } = await call('passages.find', { path: 'own.md', text: boast });
    expect(candidates).toHaveLength(100);
    expect(new Set(candidates.map(({ path }) => path)).size).toBe(20);
  });
});
