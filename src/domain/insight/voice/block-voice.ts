import { isMarkedIronic } from './irony.ts';
import { type Quotation, quotationsIn } from './quotations.ts';
import type { Voice } from './voice.ts';

/** What the text around a sentence says of whose words it is: `own` when it says nothing. */
export type SurroundingVoice = (start: number, end: number) => Voice;

/** Of a quotation longer than a sentence each sentence is quoted; a sign of irony behind a text stands for all of it. */
export function surroundingVoice(text: string): SurroundingVoice {
  if (isMarkedIronic(text)) return () => 'doubtful';
  const quotations = quotationsIn(text);
  return (start, end) => (quotations.some((quotation) => goesThrough(quotation, start, end)) ? 'others' : 'own');
}

/** Whether a quotation that is longer than the sentence holds most of it. */
function goesThrough(quotation: Quotation, start: number, end: number): boolean {
  const isWithinSentence = start <= quotation.start && quotation.end <= end;
  const held = Math.min(end, quotation.end) - Math.max(start, quotation.start);
  return !isWithinSentence && held > (end - start) / 2;
}
