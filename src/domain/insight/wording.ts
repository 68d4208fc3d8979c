import type { CueHit, SentenceReading } from './reading.ts';

/** What explains a sentence: its family, its key and the words that are pointed at. */
export type Explained = Pick<SentenceReading, 'family' | 'dismissalKey'> & { cues: readonly Pick<CueHit, 'wording'>[] };

/**
 * The wordings by which a sentence is silenced everywhere: it is, when each of them is. "I" and "my" alone would silence half
 * of everything, so a sentence that is only about its writer, or that has no words to point at, stands for itself.
 */
export function wordingsOf({ family, dismissalKey, cues }: Explained): string[] {
  const named = family === 'density' ? [] : cues.map((cue) => cue.wording).filter((wording) => wording !== '');
  return named.length > 0 ? [...new Set(named)] : [dismissalKey];
}
