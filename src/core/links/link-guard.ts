import type { Clock, Shell } from '../ports.ts';
import { SpokenError, sentences } from '../sentences.ts';

/** How long after a key or a button a link may still open, in milliseconds; a slow computer needs some of it. */
const recent = 5_000;
/** So many links open within a minute; nobody reads faster. */
const mostInAMinute = 10;
const minute = 60_000;

/** Asks before each opening. Throws `invalid-input` when no person can have asked for it. */
export type LinkGuard = () => void;

/**
 * Only a person opens links: the host must have seen a key or a button just now, each of them opens one link, and not many in a
 * minute. A window that was taken over by a hostile text cannot send the words of a draft away in addresses.
 */
export function createLinkGuard(shell: Pick<Shell, 'lastInputAt'>, clock: Clock): LinkGuard {
  let opened: number[] = [];
  let used = 0;
  return () => {
    const now = clock.now();
    const input = shell.lastInputAt();
    if (input === used || now - input > recent || input > now) throw new SpokenError('invalid-input', sentences.linkNotAskedFor);
    // A clock that was put back must not keep links shut.
    opened = opened.filter((at) => now - at < minute && at <= now);
    if (opened.length >= mostInAMinute) throw new SpokenError('invalid-input', sentences.tooManyLinks);
    opened.push(now);
    used = input;
  };
}
