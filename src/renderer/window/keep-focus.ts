import { afterFrame } from '../ui/after-frame.ts';
import { topDialog } from '../ui/top-dialog.ts';
import { firstStop, mainStop } from './focus-zone.ts';
import { isLost, type LostPlace, nearestStop, placeOf } from './lost-place.ts';

/** Where the focus was last in a zone; a dialog or a menu may have it meanwhile. */
let last: LostPlace = [];

/**
 * Whatever has the focus may go: a draft into the trash, a zone by its key, a line that was put back. This is the one place that
 * says where the focus goes then: to what is nearest, else into the text or the list. Gives what ends it.
 */
export function keepFocus(): () => void {
  const left = ({ target, relatedTarget }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    const place = placeOf(target);
    if (target.closest('[data-zone]') !== null) last = place;
    // Who presses on empty ground takes the focus away from what is still there, and means it.
    if (relatedTarget === null) afterFrame(() => isLost(place) && settle(place));
  };
  document.addEventListener('focusout', left);
  return () => document.removeEventListener('focusout', left);
}

/** A command that leaves the focus nowhere, because it was nowhere before, gives it back to where it was last. */
export function focusAfterCommand(): void {
  afterFrame(() => settle([]));
}

/** Puts the focus where it belongs unless somebody else has put it elsewhere; waits for what is still being loaded. */
function settle(place: LostPlace): void {
  const isSettled = () => {
    if (document.activeElement !== document.body) return true;
    const stop = stopFor(place);
    stop?.focus();
    return stop !== null;
  };
  if (isSettled()) return;
  const loading = new MutationObserver(() => isSettled() && loading.disconnect());
  loading.observe(document.body, { childList: true, subtree: true });
}

function stopFor(place: LostPlace): HTMLElement | null {
  const dialog = topDialog.get();
  const near = nearestStop(place);
  // What stands behind a dialog cannot have the focus.
  if (dialog !== null) return near !== null && dialog.contains(near) ? near : firstStop(dialog);
  return near ?? nearestStop(last) ?? mainStop();
}
