/** A short word about what was just done. `undo` takes it back. */
export interface Toast {
  id: number;
  tone: 'done' | 'failed';
  text: string;
  undo: (() => void) | null;
  /** What the act was done to, such as `trash k4q7`; once that has changed, there is nothing left to take back. */
  about: string | null;
}

/** The newest is shown; those before it only keep their way back. */
export interface ToastState {
  toasts: readonly Toast[];
  nextId: number;
}

export type ToastEvent =
  | { type: 'shown'; toast: Omit<Toast, 'id'> }
  | { type: 'closed'; id: number }
  | { type: 'expired' }
  | { type: 'settled'; about: string };

export const noToasts: ToastState = { toasts: [], nextId: 1 };

/** Never more ways back than this. */
export const mostToasts = 3;

/** The messages after an event. One without a way back is gone as soon as another one is shown. */
export function toastsAfter(state: ToastState, event: ToastEvent): ToastState {
  switch (event.type) {
    case 'closed':
      return { ...state, toasts: state.toasts.filter(({ id }) => id !== event.id) };
    case 'expired':
      return { ...state, toasts: [] };
    case 'settled':
      return state.toasts.some((toast) => isAbout(toast, event.about))
        ? { ...state, toasts: state.toasts.filter((toast) => !isAbout(toast, event.about)) }
        : state;
    case 'shown': {
      const before = state.toasts.filter(({ undo }) => undo !== null);
      const toasts = [...before, { ...event.toast, id: state.nextId }].slice(-mostToasts);
      return { toasts, nextId: state.nextId + 1 };
    }
  }
}

/** A kind alone, such as `trash`, is about everything of this kind. */
function isAbout(toast: Toast, about: string): boolean {
  return toast.about === about || toast.about?.startsWith(`${about} `) === true;
}
