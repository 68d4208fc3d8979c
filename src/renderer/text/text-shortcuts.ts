import { isMac, isPressOf, type KeyPress } from '../window/shortcuts.ts';

/**
 * Every shortcut of the text in one table. `Mod` is Ctrl, and Cmd on a Mac. None uses Ctrl+Alt or Alt with a letter: they type
 * Polish letters.
 */
export const textShortcuts = {
  bold: ['Mod+B'],
  italic: ['Mod+I'],
  strikethrough: ['Mod+Shift+X'],
  code: ['Mod+E'],
  link: ['Mod+Shift+K'],
  heading1: ['Mod+Shift+1'],
  heading2: ['Mod+Shift+2'],
  heading3: ['Mod+Shift+3'],
  numberedList: ['Mod+Shift+7'],
  bulletedList: ['Mod+Shift+8'],
  checkList: ['Mod+Shift+9'],
  tick: ['Mod+Enter'],
  find: ['Mod+F'],
  replace: ['Mod+H'],
  start: ['Mod+Home'],
  end: ['Mod+End'],
  undo: ['Mod+Z'],
  redo: ['Mod+Y', 'Mod+Shift+Z'],
} as const satisfies Record<string, readonly string[]>;

export type TextShortcut = keyof typeof textShortcuts;
export const textShortcutNames = Object.keys(textShortcuts) as TextShortcut[];

/** The shortcut that was pressed; `null` when it is none of the text's. */
export function textShortcutOf(press: KeyPress, mac = isMac): TextShortcut | null {
  if (!press.ctrlKey && !press.metaKey) return null;
  return textShortcutNames.find((name) => textShortcuts[name].some((keys) => isPressed(press, keys, mac))) ?? null;
}

/** Digits are told by their place: with Shift they type signs that differ from keyboard to keyboard. */
function isPressed(press: KeyPress, keys: string, mac: boolean): boolean {
  const digit = /\d$/.exec(keys)?.[0];
  if (digit === undefined || press.code !== `Digit${digit}`) return isPressOf(press, keys, mac);
  const { code, ctrlKey, metaKey, shiftKey, altKey } = press;
  return isPressOf({ key: digit, code, ctrlKey, metaKey, shiftKey, altKey }, keys, mac);
}
