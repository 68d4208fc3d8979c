import { describe, expect, it } from 'vitest';
import type { DraftPurpose, Language } from '../../../../src/domain/drafts/draft.ts';
import { isPromotionLabel } from '../../../../src/domain/insight/labels.ts';
import { createReader } from '../../../../src/domain/insight/reader.ts';
import type { DraftReading } from '../../../../src/domain/insight/reading.ts';
import { polishDictionary } from './dictionary-for-tests.ts';

const reader = createReader({ polishDictionary: () => polishDictionary });
const read = (language: Language, text: string, purpose: DraftPurpose | null): DraftReading =>
  reader.readDraft([{ key: 'a', kind: 'paragraph', text }], { language, purpose });
const marks = ({ blocks }: DraftReading): number =>
  blocks.flatMap((block) => block.sentences).filter(({ label }) => isPromotionLabel(label)).length;

const thanks: [Language, string][] = [
  [
    'en',
    'I am thrilled and grateful. Thank you to the whole team at Lumen for making me Recruiter of the Year. I won this award because Ewa Lis taught me to listen.',
  ],
  [
    'pl',
    'Z dumą i wdzięcznością dziękuję całemu zespołowi za nominację. Zdobyłam tę nagrodę, bo Ewa Lis nauczyła mnie słuchać. Jestem dumna, że mogę z Wami pracować.',
  ],
];
const condolences: [Language, string][] = [
  [
    'en',
    'Yesterday we lost our founder, Jan Wolak. He won every award in our industry. I was honoured to be chosen as his first assistant. We will miss him.',
  ],
  [
    'pl',
    'Wczoraj odszedł nasz założyciel, Jan Wolak. Był najlepszym szefem, jakiego miałam, i zdobył wszystkie nagrody w branży. Miałam zaszczyt zostać jego pierwszą asystentką. Będzie nam go brakować.',
  ],
];
const applications: [Language, string][] = [
  ['en', 'I am looking for a new role in planning. I have led two teams. I speak three languages. I am available from March.'],
  ['pl', 'Szukam nowej pracy w planowaniu. Z dumą mówię, że kierowałam dwoma zespołami. Jestem specjalistką. Wygrałam konkurs.'],
];
const advertisements: [Language, string][] = [
  [
    'en',
    'Thank you all! Book a free call with me today, only 3 spots left. Sign up for my course, the link is in my bio. DM me to get my signature method. Buy now with a 50% discount.',
  ],
  [
    'pl',
    'Dziękuję Wam! Umów się ze mną na bezpłatną konsultację, zostały ostatnie miejsca. Zapisz się na mój kurs, link w komentarzu. Kup teraz z rabatem 50 %. Napisz do mnie na priv.',
  ],
];

describe('the purpose of a draft', () => {
  it.each(thanks)('%s: good news beside thanks is left alone in a thank-you', (language, text) => {
    expect(marks(read(language, text, null))).toBeGreaterThan(0);
    expect(marks(read(language, text, 'thanks'))).toBe(0);
    expect(read(language, text, 'thanks').verdict).not.toBe('promotion');
  });

  it.each(condolences)('%s: praise of the dead and one’s place beside them are left alone', (language, text) => {
    expect(marks(read(language, text, null))).toBeGreaterThan(0);
    expect(marks(read(language, text, 'condolence'))).toBe(0);
  });

  it.each(applications)('%s: an application is marked less than a column', (language, text) => {
    expect(marks(read(language, text, 'job-search'))).toBeLessThan(marks(read(language, text, null)));
    expect(read(language, text, 'job-search').verdict).not.toBe('promotion');
  });

  it.each(advertisements)('%s: a plain advertisement is one under every purpose', (language, text) => {
    for (const purpose of ['job-search', 'launch', 'thanks', 'quoting'] as const) {
      expect(read(language, text, purpose).verdict, purpose).toBe('promotion');
    }
    expect(marks(read(language, text, 'condolence'))).toBeGreaterThan(1);
  });

  it.each([...thanks, ...condolences, ...advertisements])('%s: only ever makes the reading milder', (language, text) => {
    const usual = marks(read(language, text, null));
    for (const purpose of ['job-search', 'launch', 'thanks', 'condolence', 'quoting'] as const) {
      expect(marks(read(language, text, purpose)), purpose).toBeLessThanOrEqual(usual);
    }
    for (const purpose of ['brand', 'expertise', 'fluency', 'learning'] as const) {
      expect(read(language, text, purpose)).toEqual(read(language, text, null));
    }
  });
});
