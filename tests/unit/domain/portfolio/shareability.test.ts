import { describe, expect, it } from 'vitest';
import type { DraftKind, Language } from '../../../../src/domain/drafts/draft.ts';
import { shareabilityOf } from '../../../../src/domain/portfolio/shareability.ts';

function look(
  text: string,
  { kind = 'post', thesis = '', language = 'en' as Language }: { kind?: DraftKind; thesis?: string; language?: Language } = {},
) {
  const blocks = text.split('\n\n').map((each, at) => ({ key: `b${at}`, kind: 'paragraph', text: each }));
  return shareabilityOf({ kind, thesis, blocks, language });
}

describe('whether a piece can travel by itself', () => {
  it.each([
    ['This is why we stopped.', 'en'],
    ['That’s the second error. Nobody saw it.', 'en', false],
    ['A long list. Link in the comments.', 'en'],
    ['Ask for one week. As mentioned above, pay first.', 'en'],
    ['Dlatego nie pytamy o zarobki.', 'pl'],
    ['Zacznij od pytania. Link w komentarzu.', 'pl'],
    ['Lista jest krótka. W poprzednim wpisie była dłuższa.', 'pl'],
  ] as const)('tells what leans on something outside: %s', (text, language, leans: boolean = true) => {
    expect(look(text, { language }).leansOn !== null).toBe(leans);
  });
  it.each([
    ['Interviews tell little. Ask the referee about one ordinary week.', 'en'],
    ['Tomasz pyta o jeden zwykły tydzień. Odpowiedzi są krótkie.', 'pl'],
    ['Tożsamość firmy widać w ogłoszeniach.', 'pl'],
    ['On Monday nobody answers.', 'en'],
    ['This post is for managers.', 'en'],
  ] as const)('leaves alone what stands by itself: %s', (text, language) => {
    expect(look(text, { language }).leansOn).toBeNull();
  });
  it('lets a reply lean on what it answers', () => {
    expect(look('That is true.', { kind: 'reply' }).leansOn).toBeNull();
  });
  it('holds a long text to one idea by its thesis, and a short one by its length', () => {
    const long = Array.from({ length: 30 }, () => 'Ask the referee about one week.').join(' ');
    expect(look(long).hasOneIdea).toBe(false);
    expect(look(long, { thesis: 'References tell more than interviews.' }).hasOneIdea).toBe(true);
    expect(look('Ask the referee about one week.').hasOneIdea).toBe(true);
  });
  it('finds the line that others can quote: short, about nobody, with a figure or a contrast first', () => {
    const text =
      'I hired twelve people last year, which was fun. References are worth reading twice. Ask about one week, not about virtues. See https://example.com for the list.';
    expect(look(text).quotable?.words).toBe('Ask about one week, not about virtues.');
    const polish = 'Moim zdaniem warto pytać o tydzień pracy. Pytaj o jeden tydzień, nigdy o zalety. Jestem z tego znana.';
    expect(look(polish, { language: 'pl' }).quotable?.words).toBe('Pytaj o jeden tydzień, nigdy o zalety.');
    expect(look('I did it. My team won. Great.').quotable).toBeNull();
    const own = 'Odkąd pamiętam, zawsze lubiłam zdjęcia. Nie planujemy tworzenia żadnej organizacji.';
    expect(look(own, { language: 'pl' }).quotable).toBeNull();
  });
  it('names places by block and offset', () => {
    const { quotable } = look('A heading of sorts here\n\nNobody reads it. Ask about one week, not about virtues.');
    expect(quotable).toMatchObject({ block: 'b1', start: 17 });
  });
  it('reads a long draft only as far as anybody would', () => {
    const text = Array.from({ length: 2_000 }, () => 'Nothing is here for anybody at all').join('\n\n');
    expect(look(`${text}\n\nAsk about one week, not about virtues.`).quotable).toBeNull();
  });
});
