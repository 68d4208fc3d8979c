import type { Language } from '../drafts/draft.ts';
import type { Severity } from '../findings/finding.ts';
import { explanationOf } from './explain/explain.ts';
import { isPromotionLabel } from './labels.ts';
import type { BlockReading, LensFinding, SentenceReading } from './reading.ts';

const mostFindings = 200;

/** What is worth telling of a draft, in the order of its text; at most 200. */
export function findingsOf(blocks: readonly BlockReading[], textOf: (key: string) => string, language: Language): LensFinding[] {
  const findings: LensFinding[] = [];
  for (const block of blocks) {
    const text = textOf(block.key);
    for (const sentence of block.sentences) {
      if (findings.length === mostFindings) return findings;
      const finding = findingOf(block, sentence, text, language);
      if (finding !== null) findings.push(finding);
    }
  }
  return findings;
}

/** Credit beside news of oneself is the best there is to be done about it; it is told, but nothing has to change. */
export function severityOf(sentence: Pick<SentenceReading, 'label'>): Severity {
  if (sentence.label === 'dual') return 'notice';
  return isPromotionLabel(sentence.label) ? 'reconsider' : 'praise';
}

function findingOf(block: BlockReading, sentence: SentenceReading, text: string, explainIn: Language): LensFinding | null {
  const { start, end, label, family, dismissalKey } = sentence;
  if (family === null || block.language === null) return null;
  const { name, why, action } = explanationOf(family, label, explainIn);
  return {
    source: 'lens',
    range: { block: block.key, start, end },
    text: text.slice(start, end),
    words: sentence.cues.map((cue) => ({ start: cue.start, end: cue.end, wording: cue.wording })),
    severity: severityOf(sentence),
    name,
    why,
    actions: [action],
    dismissalKey,
    label,
    family,
    language: block.language,
    probability: sentence.chances.promotion,
  };
}
