import './toasts.css';
import { X } from 'lucide-react';
import {
  createContext,
  type Dispatch,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import { IconButton } from '../ui/IconButton.tsx';
import { failureText } from './failure-text.ts';
import { useText } from './text.tsx';
import { noToasts, type Toast, type ToastEvent, toastsAfter } from './toast-state.ts';
import { failureFrom } from './use-answer.ts';

interface Toaster {
  /** Says what was done; `undo` puts a button beside it. */
  done(text: string, undo?: () => void): void;
  /** Says why something could not be done. */
  failed(thrown: unknown): void;
  /** Takes back the newest act that can be; gives whether there was one. */
  undoLast(): boolean;
}

const ToasterContext = createContext<Toaster | null>(null);

/** For saying what was done, or why it could not be. */
export function useToaster(): Toaster {
  const toaster = useContext(ToasterContext);
  if (toaster === null) throw new Error('useToaster needs a ToastProvider above');
  return toaster;
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const text = useText('app');
  const [{ toasts }, dispatch] = useReducer(toastsAfter, noToasts);
  const shown = useRef(toasts);
  useEffect(() => {
    shown.current = toasts;
  });
  const toaster = useMemo<Toaster>(
    () => ({
      done: (words, undo) => dispatch({ type: 'shown', toast: { tone: 'done', text: words, undo: undo ?? null } }),
      failed: (thrown) =>
        dispatch({ type: 'shown', toast: { tone: 'failed', text: failureText(text, failureFrom(thrown)), undo: null } }),
      undoLast() {
        const last = shown.current.findLast(({ undo }) => undo !== null);
        if (last === undefined) return false;
        dispatch({ type: 'closed', id: last.id });
        last.undo?.();
        return true;
      },
    }),
    [text],
  );
  return (
    <ToasterContext value={toaster}>
      {children}
      <section className="toasts" aria-label={text('toasts.label')}>
        <div role="status" aria-live="polite">
          {toasts.map((toast) => (
            <ToastCard key={toast.id} toast={toast} dispatch={dispatch} />
          ))}
        </div>
      </section>
    </ToasterContext>
  );
}

/** Long enough to read it and to reach for the button; it waits while the pointer or the focus is on it. */
const shownFor = { done: 10_000, failed: 20_000 };

function ToastCard({ toast, dispatch }: { toast: Toast; dispatch: Dispatch<ToastEvent> }) {
  const text = useText('app');
  const [held, setHeld] = useState(false);
  const { id, tone } = toast;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dispatch({ type: 'closed', id }), shownFor[tone]);
    return () => clearTimeout(timer);
  }, [held, id, tone, dispatch]);
  const close = () => dispatch({ type: 'closed', id });
  const undo = () => {
    close();
    toast.undo?.();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: holding it is a comfort for pointer users; nothing is done by it.
    <div
      className={`toast toast-${toast.tone}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className="toast-text">{toast.text}</span>
      {toast.undo !== null && (
        <button type="button" className="link-button toast-undo" onClick={undo}>
          {text('toasts.undo')}
        </button>
      )}
      <IconButton label={text('toasts.close')} onClick={close}>
        <X size={15} aria-hidden />
      </IconButton>
    </div>
  );
}
