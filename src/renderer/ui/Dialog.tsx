import './dialog.css';
import { X } from 'lucide-react';
import { type MouseEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { IconButton } from './IconButton.tsx';
import { rememberCaret } from './remember-caret.ts';
import { comeInFront } from './top-dialog.ts';

interface DialogProps {
  title: string;
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
  /** Buttons at the foot; the one that does what the dialog is for stands last. */
  actions?: ReactNode;
  size?: 'small' | 'medium' | 'large' | 'page';
}

/**
 * A modal dialog on the browser's own `<dialog>`: it keeps focus inside, closes by Escape and by a press beside it, and gives
 * focus back to where it came from. It is open for as long as it is rendered.
 */
export function Dialog({ title, closeLabel, onClose, children, actions, size = 'medium' }: DialogProps) {
  const dialog = useOpenDialog(onClose);
  const titleId = useId();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has Escape, which the browser turns into `cancel`.
    <dialog
      ref={dialog}
      className={`dialog dialog-${size}`}
      aria-labelledby={titleId}
      onClick={(event) => isBeside(event) && onClose()}
    >
      <header className="dialog-head">
        <h2 id={titleId} className="dialog-title">
          {title}
        </h2>
        <IconButton label={closeLabel} onClick={onClose}>
          <X size={18} aria-hidden />
        </IconButton>
      </header>
      <div className="dialog-body">{children}</div>
      {actions !== undefined && <footer className="dialog-actions">{actions}</footer>}
    </dialog>
  );
}

/** A ref for a `<dialog>` that is shown as modal while mounted and tells when the browser wants it closed. */
export function useOpenDialog(onClose: () => void) {
  const ref = useRef<HTMLDialogElement>(null);
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog === null) return;
    const cancel = (event: Event) => {
      if (event.target !== dialog) return;
      event.preventDefault();
      latest.current();
    };
    // A second Escape closes a dialog without asking.
    const closed = () => latest.current();
    dialog.addEventListener('cancel', cancel);
    dialog.addEventListener('close', closed);
    const putCaretBack = rememberCaret();
    dialog.showModal();
    const leaveFront = comeInFront(dialog);
    leaveCloseButton(dialog);
    return () => {
      dialog.removeEventListener('cancel', cancel);
      dialog.removeEventListener('close', closed);
      dialog.close();
      leaveFront();
      putCaretBack();
    };
  }, []);
  return ref;
}

/**
 * The browser puts the focus on the first control, which closes; who opened a dialog came for what is in it. A dialog names the
 * control to begin with by `data-begins` where the first one would be the wrong one.
 */
function leaveCloseButton(dialog: HTMLDialogElement): void {
  if (document.activeElement?.closest('.dialog-head') == null) return;
  const stops = dialog.querySelectorAll<HTMLElement>(
    '.dialog-body :is(input, select, textarea, button, [tabindex="0"]), .dialog-actions button',
  );
  const first = [...stops].find((stop) => stop.tabIndex >= 0);
  (dialog.querySelector<HTMLElement>('[data-begins]') ?? first)?.focus();
}

/** Whether a press on a dialog was on the dimmed ground beside it. */
export function isBeside(event: MouseEvent<HTMLDialogElement>): boolean {
  if (event.target !== event.currentTarget) return false;
  const { left, right, top, bottom } = event.currentTarget.getBoundingClientRect();
  const { clientX: x, clientY: y } = event;
  return x < left || x > right || y < top || y > bottom;
}
