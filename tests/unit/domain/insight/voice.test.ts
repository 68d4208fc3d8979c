import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/domain/drafts/draft.ts';
import { isPromotionLabel } from '../../../../src/domain/insight/labels.ts';
import { quotationsIn } from '../../../../src/domain/insight/voice/quotations.ts';
import { readerWith, scorerFor } from './lens-for-tests.ts';

/** Weights that take every sentence for a boast: what is left unmarked is left so because of whose words it is. */
const readers = {
  'with the dictionary': readerWith(scorerFor('promotion')),
  'without it': readerWith(scorerFor('promotion'), false),
};

async function promoted(reader: keyof typeof readers, language: Language, text: string): Promise<string[]> {
  const { blocks } = await readers[reader].readDraft([{ key: 'a', kind: 'paragraph', text }], { language });
  return blocks
    .flatMap((block) => block.sentences)
    .filter(({ label, cues }) => isPromotionLabel(label) && cues.length > 0)
    .map(({ start, end }) => text.slice(start, end));
}

const quoted: [Language, string][] = [
  ['en', '“I am the best recruiter in the country,” the candidate told me.'],
  ['en', 'She wrote: "I am an award-winning speaker and a thought leader."'],
  ['en', '‘We are the number one agency in Europe,’ their website says.'],
  ['en', 'The advert said "Book a free call with me today, only 3 spots left", and I laughed.'],
  ['en', 'My favourite line from the post: "Sign up for my newsletter, the link is in my bio."'],
  ['en', 'My colleague wrote: "I\'m thrilled to announce that I won the national award."'],
  ['en', 'Another email: “Only 3 spots left, book your call now!”'],
  ['en', 'She wrote: “I am an award-winning speaker. I won three national prizes. Book a free call with me.”'],
  ['pl', '„Jestem najlepszą rekruterką w kraju” – powiedziała kandydatka.'],
  ['pl', 'Napisała: „Jestem wielokrotnie nagradzaną mówczynią i liderką opinii”.'],
  ['pl', 'W ogłoszeniu stało: „Umów się ze mną na bezpłatną konsultację, zostały ostatnie miejsca”.'],
  ['pl', 'Koleżanka napisała: „Z dumą ogłaszam, że zostałam wyróżniona”.'],
  ['pl', 'Kolejny mail: „Zostały ostatnie miejsca, zapisz się już dziś!”.'],
  ['pl', '— Wygrałem konkurs na najlepszego sprzedawcę — powiedział Adam.'],
  ['pl', '– Jestem ekspertem od rekrutacji – powtarzał mój szef.'],
  ['pl', 'Napisała: „Jestem ekspertką od rekrutacji. Z dumą ogłaszam, że wygrałam konkurs. Zapisz się na mój kurs.”'],
];

const reported: [Language, string][] = [
  ['en', 'According to her profile she is an award-winning speaker with 15 years of experience.'],
  ['en', 'The author boasts that he has closed a million-dollar deal.'],
  ['en', 'Every second profile claims that its owner is a world-class leader.'],
  ['en', 'The company says it is the number one platform in Europe.'],
  ['en', 'His bio says he is an award-winning author and a thought leader.'],
  ['pl', 'Twierdzi, że jest czołowym ekspertem od rekrutacji.'],
  ['pl', 'Według profilu jest wielokrotnie nagradzaną mówczynią z 15-letnim doświadczeniem.'],
  ['pl', 'Podobno została wybrana najlepszą rekruterką roku.'],
  ['pl', 'Autor chwali się, że zamknął kontrakt na milion.'],
  ['pl', 'Powiedział mi, że wygrał ogólnopolski konkurs.'],
  ['pl', 'Kolega opowiadał, że wygrał przetarg i przekroczył 10 tysięcy obserwujących.'],
];

const ironic: [Language, string][] = [
  ['en', 'I am a world-class expert in burning toast.'],
  ['en', 'Sure, I am a "thought leader" now.'],
  ['en', 'I won an award for the messiest desk. /s'],
  ['en', 'Proud to announce that I have lost my keys for the third time this week.'],
  ['en', 'I am officially an award-winning loser of umbrellas 🙃'],
  ['pl', 'Jestem światowej klasy ekspertką od przypalania tostów.'],
  ['pl', 'No jasne, jestem teraz „nagradzaną ekspertką”.'],
  ['pl', 'Wygrałam nagrodę za największy bałagan na biurku. #ironia'],
  ['pl', 'Z dumą ogłaszam, że w tym tygodniu po raz trzeci zgubiłam klucze.'],
  ['pl', 'Oto mój sukces: przypaliłam wodę 🙃'],
];

/** Quotation marks, other people and jokes nearby excuse nobody. */
const own: [Language, string][] = [
  ['en', 'I told the panel: “I am the best recruiter you will ever meet, and I won the national award.”'],
  ['en', 'Forbes named me one of the “30 under 30”, and I am proud to announce it.'],
  ['en', 'My new book “How to Ask” is out now, order it today.'],
  ['en', 'Our clients say we are the best agency in the industry.'],
  ['en', 'My clients say: "She is the best recruiter in the country."'],
  ['en', 'We said we would, and we just hit 50,000 followers.'],
  ['en', 'Not to brag, but they picked me again for the award 🙄'],
  ['en', 'Sign up for my course “Hiring in plain words”, only 3 spots left.'],
  ['pl', 'Nie żebym się chwaliła, ale znowu wybrali właśnie mnie 🙄'],
  ['pl', 'Moja nowa książka „Jak pytać” jest już w sprzedaży, zamów ją dziś.'],
  ['pl', 'Zapisz się na mój kurs „Rozmowy bez stresu”, zostały ostatnie miejsca.'],
  ['pl', 'Z dumą ogłaszam, że wygrałam konkurs na najlepszą rekruterkę.'],
  ['pl', 'Wszyscy mi mówią, że znowu wybrali właśnie mnie, bo jestem ekspertką z 15-letnim doświadczeniem.'],
];

describe.each(Object.keys(readers) as (keyof typeof readers)[])('read %s', (reader) => {
  it.each(quoted)('%s: quoted words are not the writer’s boast: %s', async (language, text) => {
    expect(await promoted(reader, language, text)).toEqual([]);
  });

  it.each(reported)('%s: what somebody is said to say is not the writer’s boast: %s', async (language, text) => {
    expect(await promoted(reader, language, text)).toEqual([]);
  });

  it.each(ironic)('%s: what may be irony is left alone: %s', async (language, text) => {
    expect(await promoted(reader, language, text)).toEqual([]);
  });

  it.each(own)('%s: the writer’s own words stay the writer’s: %s', async (language, text) => {
    expect(await promoted(reader, language, text)).not.toEqual([]);
  });
});

describe('quotations', () => {
  const found = (text: string): string[] => quotationsIn(text).map(({ start, end }) => text.slice(start, end));

  it('stand between the marks of both languages', () => {
    expect(found('a “b c” d „e” f „g“ h «i» j "k l" m ‘n o’s p’ q')).toEqual([
      '“b c”',
      '„e”',
      '„g“',
      '«i»',
      '"k l"',
      '‘n o’s p’',
    ]);
  });

  it('are not inches, apostrophes or marks that never close', () => {
    expect(found('a 27" screen and a 32" screen')).toEqual([]);
    expect(found("don’t, it's, the boss’ chair")).toEqual([]);
    expect(found('„nobody closes this')).toEqual([]);
  });

  it('are found in hostile text too, in linear time', () => {
    for (const piece of ['“', '„', '"', ' "', '‘a', '‘a’a', '«', '” “', '"a ']) {
      expect(() => quotationsIn(piece.repeat(200_000))).not.toThrow();
    }
  });
});
