import { describe, expect, test } from 'vitest';
import { mostToasts, noToasts, type Toast, type ToastState, toastsAfter } from '../../../../src/renderer/window/toast-state.ts';

const show = (state: ToastState, text: string, undo: Toast['undo'] = null, about: string | null = null) =>
  toastsAfter(state, { type: 'shown', toast: { tone: 'done', text, undo, about } });
const texts = (state: ToastState) => state.toasts.map(({ text }) => text);

describe('messages', () => {
  test('the newest is last, and the oldest way back makes room', () => {
    const state = ['a', 'b', 'c', 'd'].reduce((known, text) => show(known, text, () => {}), noToasts);
    expect(texts(state)).toEqual(['b', 'c', 'd']);
    expect(state.toasts).toHaveLength(mostToasts);
  });

  test('one without a way back is gone when another one comes', () => {
    expect(texts(show(show(noToasts, 'saved'), 'exported'))).toEqual(['exported']);
  });

  test('one ends with what it would take back, and the others stay', () => {
    const both = show(
      show(noToasts, 'a.md is in the trash', () => {}, 'a.md'),
      'b.md is in the trash',
      () => {},
      'b.md',
    );
    expect(texts(toastsAfter(both, { type: 'settled', about: 'a.md' }))).toEqual(['b.md is in the trash']);
    expect(toastsAfter(both, { type: 'settled', about: 'c.md' })).toBe(both);
  });

  test('all of one kind end when that is settled as a whole', () => {
    const undo = () => {};
    const three = show(show(show(noToasts, 'a', undo, 'trash a'), 'b', undo, 'trash b'), 'c', undo, 'trashed c');
    expect(texts(toastsAfter(three, { type: 'settled', about: 'trash' }))).toEqual(['c']);
  });

  test('after its time everything that could be taken back is settled', () => {
    expect(
      texts(
        toastsAfter(
          show(
            show(noToasts, 'a', () => {}),
            'b',
          ),
          { type: 'expired' },
        ),
      ),
    ).toEqual([]);
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
