import { describe, expect, test } from 'vitest';
import {
  isPressOf,
  type KeyPress,
  shortcutNames,
  shortcutOf,
  shortcuts,
  shownShortcut,
} from '../../../../src/renderer/window/shortcuts.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe('the shortcuts of the window', () => {
  test('none of them uses Alt, which types Polish letters', () => {
    for (const name of shortcutNames) for (const keys of shortcuts[name].keys) expect(keys.split('+')).not.toContain('Alt');
  });

  test('none of them is given twice', () => {
    const all = shortcutNames.flatMap((name) => shortcuts[name].keys);
    expect(new Set(all).size).toBe(all.length);
  });

  test.each(['ą', 'ć', 'ę', 'ł', 'ń', 'ó', 'ś', 'ź', 'ż', 'n', 'k', 'p'])('AltGr that types “%s” is no shortcut', (letter) => {
    for (const shiftKey of [false, true]) {
      const typed = press(letter, { code: 'KeyN', ctrlKey: true, altKey: true, shiftKey });
      expect(shortcutOf(typed, 'anywhere', false)).toBeNull();
      expect(shortcutOf(typed, 'list', false)).toBeNull();
    }
  });

  test('Ctrl is for Windows and Linux, Cmd for a Mac', () => {
    expect(shortcutOf(press('n', { ctrlKey: true }), 'anywhere', false)).toBe('draft.create');
    expect(shortcutOf(press('n', { metaKey: true }), 'anywhere', true)).toBe('draft.create');
    expect(shortcutOf(press('n', { ctrlKey: true }), 'anywhere', true)).toBeNull();
  });

  test('Shift makes it another shortcut', () => {
    expect(shortcutOf(press('P', { ctrlKey: true, shiftKey: true }), 'anywhere', false)).toBe('palette.open');
    expect(shortcutOf(press('D', { ctrlKey: true, shiftKey: true }), 'anywhere', false)).toBe('draft.duplicate');
    expect(shortcutOf(press('d', { ctrlKey: true }), 'anywhere', false)).toBeNull();
  });

  test('a keyboard without Latin letters works by the place of the key', () => {
    expect(shortcutOf(press('т', { code: 'KeyN', ctrlKey: true }), 'anywhere', false)).toBe('draft.create');
  });

  test('a larger text is asked for with or without Shift, as keyboards differ', () => {
    expect(isPressOf(press('+', { ctrlKey: true, shiftKey: true }), 'Mod+Plus', false)).toBe(true);
    expect(isPressOf(press('=', { ctrlKey: true }), 'Mod+Plus', false)).toBe(true);
  });

  test('Delete means the trash only in the list', () => {
    expect(shortcutOf(press('Delete'), 'anywhere', false)).toBeNull();
    expect(shortcutOf(press('Delete'), 'list', false)).toBe('draft.trash');
  });

  test('keys are shown as they stand on the keyboard', () => {
    expect(shownShortcut('palette.open', false)).toBe('Ctrl Shift P');
    expect(shownShortcut('palette.open', true)).toBe('⌘⇧P');
  });
});
