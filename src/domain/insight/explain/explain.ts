import type { Language } from '../../drafts/draft.ts';
import type { Family } from '../families.ts';
import type { SentenceLabel } from '../labels.ts';
import type { VerdictSentence } from '../reading.ts';
import { englishExplanations } from './english.ts';
import type { Explanation, Explanations } from './explanation.ts';
import { polishExplanations } from './polish.ts';

const explanations: Readonly<Record<Language, Explanations>> = { en: englishExplanations, pl: polishExplanations };

/** The words for a hint. */
export function explanationOf(family: Family, label: SentenceLabel, language: Language): Explanation {
  return label === 'dual' ? explanations[language].dual : explanations[language].families[family];
}

/** The verdict in one sentence. */
export function verdictText(verdict: VerdictSentence, language: Language): string {
  return explanations[language].verdicts[verdict];
}
