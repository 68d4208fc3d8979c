import { createValue, type Value } from './value.ts';

const open: HTMLDialogElement[] = [];

/** The modal dialog in front of all others, `null` when there is none. What stands outside of it can be neither reached nor heard. */
export const topDialog: Value<HTMLDialogElement | null> = createValue<HTMLDialogElement | null>(null);

/** Notes that a modal dialog has come in front; the function it gives notes that it is gone. */
export function comeInFront(dialog: HTMLDialogElement): () => void {
  open.push(dialog);
  topDialog.set(dialog);
  return () => {
    open.splice(open.indexOf(dialog), 1);
    topDialog.set(open.at(-1) ?? null);
  };
}
