import { describe, expect, test } from 'vitest';
import { mostToasts, noToasts, type Toast, type ToastState, toastsAfter } from '../../../../src/renderer/app/toast-state.ts';

const show = (state: ToastState, text: string, undo: Toast['undo'] = null) =>
  toastsAfter(state, { type: 'shown', toast: { tone: 'done', text, undo } });
const texts = (state: ToastState) => state.toasts.map(({ text }) => text);

describe('messages', () => {
  test('the newest stands last, and the oldest makes room', () => {
    const state = ['a', 'b', 'c', 'd'].reduce((known, text) => show(known, text), noToasts);
    expect(texts(state)).toEqual(['b', 'c', 'd']);
    expect(state.toasts).toHaveLength(mostToasts);
  });

  test('the same words twice stand once', () => {
    expect(texts(show(show(noToasts, 'saved'), 'saved'))).toEqual(['saved']);
  });

  test('two acts that can be taken back keep both ways back, whatever they are called', () => {
    const undo = () => {};
    expect(texts(show(show(noToasts, 'deleted', undo), 'deleted', undo))).toEqual(['deleted', 'deleted']);
  });

  test('a closed message is gone and its number is not used again', () => {
    const one = show(noToasts, 'a');
    const id = one.toasts[0]?.id ?? 0;
    const closed = toastsAfter(one, { type: 'closed', id });
    expect(closed.toasts).toEqual([]);
    expect(show(closed, 'b').toasts[0]?.id).not.toBe(id);
  });
});
