import { canHaveFocus } from './focus-zone.ts';

/** Takes the keys between asking for a draft and its being there; `null` when nobody waits for one. */
let field: HTMLTextAreaElement | null = null;
/** What had the focus before. */
let from: Element | null = null;

/**
 * From now on what is typed belongs to the draft that was asked for: neither the one that is being left nor nobody gets it. Ended
 * by `typedAhead`, which whoever shows the draft, or says that it cannot be shown, must call.
 */
export function typeAhead(): void {
  if (field !== null) return;
  from = document.activeElement;
  field = document.createElement('textarea');
  field.className = 'visually-hidden';
  field.tabIndex = -1;
  field.setAttribute('aria-hidden', 'true');
  document.body.append(field);
  field.focus({ preventScroll: true });
}

/** What was typed since `typeAhead`, with its line breaks; empty when nobody waited. */
export function typedAhead(): string {
  const typed = field?.value ?? '';
  field?.remove();
  field = null;
  return typed;
}

/** Gives the focus back to what had it when the draft was asked for, once; gives whether that is still there. */
export function goBackFromDraft(): boolean {
  const before = from;
  from = null;
  if (!(before instanceof HTMLElement) || !canHaveFocus(before) || before === document.body) return false;
  before.focus();
  return true;
}

/** The title that was asked for has been left in another way, or was not asked for. */
export function forgetWayBack(): void {
  from = null;
}

/** Hands rest when nothing was typed for so long, in milliseconds. */
const rest = 800;

/**
 * For when what was asked for cannot be had: what was typed ahead and what is typed on until the hands rest. Whoever types on must
 * not write into what has the focus next.
 */
export function typedUntilRest(): Promise<string> {
  return new Promise((resolve) => {
    const end = () => resolve(typedAhead());
    let timer = setTimeout(end, rest);
    field?.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(end, rest);
    });
  });
}
