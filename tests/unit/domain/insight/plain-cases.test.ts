import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/domain/drafts/draft.ts';
import { isPromotionLabel, isUsefulLabel, type SentenceLabel } from '../../../../src/domain/insight/labels.ts';
import { newReader } from './lens-for-tests.ts';

/** What nobody would argue about: a lens that misses one of these is not believed, whatever its figures on other texts. */
const boasts: [Language, string][] = [
  ['en', 'I am a recognised expert in hiring and a thought leader with 15 years of experience.'],
  ['en', 'After nineteen years in recruitment I am known as one of the leading experts on references.'],
  ['en', 'I am thrilled to announce that I have been named Head of People for Central Europe.'],
  ['en', 'Book a free call with me today, only 3 spots left.'],
  ['en', 'As an award-winning speaker I was invited to the main stage again.'],
  ['en', 'Sign up for my newsletter, the link is in my bio.'],
  ['en', 'DM me to get my signature method.'],
  ['en', 'Not to brag, but they picked me again for the award.'],
  ['en', 'We just hit 50,000 followers.'],
  ['en', 'I won the national award for best recruiter.'],
  ['pl', 'Jestem uznaną ekspertką i liderką opinii w branży.'],
  ['pl', 'Jestem uznanym ekspertem z 15-letnim doświadczeniem.'],
  ['pl', 'Z dumą ogłaszam, że zostałam wybrana do grona 100 najbardziej wpływowych kobiet w Polsce.'],
  ['pl', 'Wygrałam przetarg i jesteśmy numerem jeden na rynku.'],
  ['pl', 'Zapisz się na mój kurs, link w komentarzu.'],
  ['pl', 'Umów się ze mną na bezpłatną konsultację, zostały ostatnie miejsca.'],
  ['pl', 'Nie żebym się chwaliła, ale znowu wybrali właśnie mnie.'],
  ['pl', 'Napisz do mnie na priv, a wyślę Ci mój autorski program.'],
  ['pl', 'Jako jedyna w Polsce prowadzę takie szkolenia na najwyższym poziomie.'],
  ['pl', 'Przekroczyliśmy 50 tysięcy obserwujących.'],
];

const useful: [Language, string][] = [
  ['en', 'Ask the referee to describe one week of work, because a summary hides everything.'],
  ['en', 'Which question has surprised you most on a reference call?'],
  ['en', 'Thanks to Ewa Lis, who showed me this question.'],
  ['en', 'Before you call, write down three questions that only this person can answer.'],
  ['en', 'According to a 2024 study, every fifth person changes jobs in the first year.'],
  ['en', 'I was wrong about panels: two people ask better questions than five.'],
  ['pl', 'Zanim zadzwonisz, zapisz trzy pytania, na które odpowie tylko ta osoba.'],
  ['pl', 'Które pytanie najbardziej Was zaskoczyło?'],
  ['pl', 'Dziękuję Ewie Lis za pomysł na to pytanie.'],
  ['pl', 'Warto zapytać o jeden zwykły tydzień pracy, bo podsumowanie wszystko ukrywa.'],
  ['pl', 'Według badania GUS z 2024 r. co piąta osoba zmienia pracę w pierwszym roku.'],
  ['pl', 'Pomyliłam się: dwie osoby zadają lepsze pytania niż pięć.'],
];

const reader = newReader();

async function labelsOf(language: Language, text: string): Promise<SentenceLabel[]> {
  const { blocks } = await reader.readDraft([{ key: 'a', kind: 'paragraph', text }], { language });
  return blocks.flatMap((block) => block.sentences.map((sentence) => sentence.label));
}

describe('plain cases', () => {
  it.each(boasts)('%s: “%s” is promotion', async (language, text) => {
    expect((await labelsOf(language, text)).some(isPromotionLabel)).toBe(true);
  });

  it.each(useful)('%s: “%s” is useful', async (language, text) => {
    expect((await labelsOf(language, text)).every(isUsefulLabel)).toBe(true);
  });
});
