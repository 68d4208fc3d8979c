import type { StudioFailure } from '../bridge/calls.ts';
import type { Text } from './texts.ts';

/**
 * A failure as a sentence in the interface language: what happened, to which draft, and what to do. The trusted side says it in
 * that language itself; what nobody foresaw is told in general words. `text` is of the namespace `app`.
 */
export function failureText(text: Text, failure: StudioFailure): string {
  return failure.code === 'internal' ? text('failure') : failure.message;
}
