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
import { createPortal } from 'react-dom';
import { failureFrom } from '../bridge/use-answer.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { topDialog } from '../ui/top-dialog.ts';
import { useValue } from '../ui/value.ts';
import { failureText } from '../words/failure-text.ts';
import { useText } from '../words/text.tsx';
import { noToasts, type Toast, type ToastEvent, toastsAfter } from './toast-state.ts';

interface Toaster {
  /** Says what was done; `undo` puts a button beside it, which goes when what the act was `about` is settled otherwise. */
  done(text: string, undo?: () => void, about?: string): void;
  /** What was done to this has been taken back or gone on from: its message ends. */
  settled(about: string): void;
  /** Another library is open: nothing of the one before can be taken back any more. */
  cleared(): void;
  /** Says why something could not be done; `undo` puts the button back that was to take something back. */
  failed(thrown: unknown, undo?: () => void): void;
  /** Says in words of the window what could not be done. */
  refused(text: string): void;
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
  const newest = toasts.at(-1);
  const shown = useRef(toasts);
  useEffect(() => {
    shown.current = toasts;
  });
  const toaster = useMemo<Toaster>(() => {
    const show = (toast: Omit<Toast, 'id'>) => dispatch({ type: 'shown', toast });
    const refused = (words: string, undo?: () => void) => show({ tone: 'failed', text: words, undo: undo ?? null, about: null });
    return {
      refused,
      done: (words, undo, about) => show({ tone: 'done', text: words, undo: undo ?? null, about: about ?? null }),
      settled: (about) => dispatch({ type: 'settled', about }),
      cleared: () => dispatch({ type: 'expired' }),
      failed: (thrown, undo) => refused(failureText(text, failureFrom(thrown)), undo),
      undoLast() {
        const last = shown.current.findLast(({ undo }) => undo !== null);
        if (last === undefined) return false;
        dispatch({ type: 'closed', id: last.id });
        last.undo?.();
        return true;
      },
    };
  }, [text]);
  return (
    <ToasterContext value={toaster}>
      {children}
      <Messages newest={newest} dispatch={dispatch} />
    </ToasterContext>
  );
}

/** Under everything, or in the dialog that is in front: what stands outside of that is dimmed, deaf and dumb. */
function Messages({ newest, dispatch }: { newest: Toast | undefined; dispatch: Dispatch<ToastEvent> }) {
  const text = useText('app');
  const front = useValue(topDialog);
  const messages = (
    <section className="toasts" aria-label={text('toasts.label')}>
      <div role="status" aria-live="polite">
        {newest !== undefined && <ToastCard key={newest.id} toast={newest} dispatch={dispatch} />}
      </div>
    </section>
  );
  return front === null ? messages : createPortal(messages, front);
}

/** Long enough to read it and to reach for the button; it waits while the pointer or the focus is on it. */
const shownFor = { done: 10_000, failed: 20_000 };

function ToastCard({ toast, dispatch }: { toast: Toast; dispatch: Dispatch<ToastEvent> }) {
  const text = useText('app');
  const [held, setHeld] = useState(false);
  const { id, tone } = toast;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dispatch({ type: 'expired' }), shownFor[tone]);
    return () => clearTimeout(timer);
  }, [held, tone, dispatch]);
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
      <span className="toast-text" title={toast.text}>
        {toast.text}
      </span>
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
