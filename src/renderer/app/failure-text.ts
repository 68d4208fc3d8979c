import type { StudioFailure } from './studio.ts';
import type { Text } from './text.tsx';

/**
 * A failure as a sentence in the interface language: what happened, to which draft, and what to do. `text` is of the namespace
 * `app`. The trusted side's own sentence is for the log and the command line.
 */
export function failureText(text: Text, failure: StudioFailure): string {
  const subject = failure.subject;
  return subject === undefined ? text(`failure.${failure.code}`) : text(`failureOf.${failure.code}`, { subject });
}
