/** A short word about what was just done. `undo` takes it back. */
export interface Toast {
  id: number;
  tone: 'done' | 'failed';
  text: string;
  undo: (() => void) | null;
}

export interface ToastState {
  toasts: readonly Toast[];
  nextId: number;
}

export type ToastEvent = { type: 'shown'; toast: Omit<Toast, 'id'> } | { type: 'closed'; id: number };

export const noToasts: ToastState = { toasts: [], nextId: 1 };

/** Never more than this many at once: an older one makes room. */
export const mostToasts = 3;

/** The toasts after an event. The same words twice in a row stand once. */
export function toastsAfter(state: ToastState, event: ToastEvent): ToastState {
  switch (event.type) {
    case 'closed':
      return { ...state, toasts: state.toasts.filter(({ id }) => id !== event.id) };
    case 'shown': {
      const others = state.toasts.filter(({ text, undo }) => undo !== null || text !== event.toast.text);
      const toasts = [...others, { ...event.toast, id: state.nextId }].slice(-mostToasts);
      return { toasts, nextId: state.nextId + 1 };
    }
  }
}
