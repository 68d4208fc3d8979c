/**
 * Every shortcut of the window in one table. `Mod` is Ctrl, and Cmd on a Mac. None uses Ctrl+Alt or Alt with a letter: they
 * type Polish letters. `anywhere` shortcuts work while writing, `list` ones only in the list of drafts.
 */
export const shortcuts = {
  newDraft: { keys: 'Mod+N', where: 'anywhere' },
  search: { keys: 'Mod+K', where: 'anywhere' },
  palette: { keys: 'Mod+Shift+P', where: 'anywhere' },
  paletteToo: { keys: 'Mod+P', where: 'anywhere' },
  nextDraft: { keys: 'Mod+PageDown', where: 'anywhere' },
  previousDraft: { keys: 'Mod+PageUp', where: 'anywhere' },
  nextZone: { keys: 'F6', where: 'anywhere' },
  previousZone: { keys: 'Shift+F6', where: 'anywhere' },
  toggleNavigation: { keys: 'F7', where: 'anywhere' },
  toggleList: { keys: 'F8', where: 'anywhere' },
  toggleSidebar: { keys: 'F9', where: 'anywhere' },
  focusMode: { keys: 'F4', where: 'anywhere' },
  editTopics: { keys: 'Mod+Shift+T', where: 'anywhere' },
  duplicate: { keys: 'Mod+Shift+D', where: 'anywhere' },
  settings: { keys: 'Mod+,', where: 'anywhere' },
  shortcutList: { keys: 'F1', where: 'anywhere' },
  biggerText: { keys: 'Mod+Plus', where: 'anywhere' },
  smallerText: { keys: 'Mod+Minus', where: 'anywhere' },
  renameDraft: { keys: 'F2', where: 'list' },
  trashDraft: { keys: 'Delete', where: 'list' },
  openText: { keys: 'Enter', where: 'list' },
} as const satisfies Record<string, { keys: string; where: 'anywhere' | 'list' }>;

export type ShortcutName = keyof typeof shortcuts;
export const shortcutNames = Object.keys(shortcuts) as ShortcutName[];

/** What a key press tells; the part of `KeyboardEvent` that is needed here. */
export interface KeyPress {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

const namedKeys: Record<string, readonly string[]> = { Plus: ['+', '='], Minus: ['-', '_'], ',': [','] };

/** Whether a press is this shortcut. AltGr counts as Ctrl+Alt on some keyboards, so a press with Alt is never one of ours. */
export function isPressOf(press: KeyPress, keys: string, mac: boolean): boolean {
  if (press.altKey) return false;
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const wantsMod = parts.includes('Mod');
  if (wantsMod !== (mac ? press.metaKey : press.ctrlKey) || (mac ? press.ctrlKey : press.metaKey)) return false;
  if (key in namedKeys) return namedKeys[key]?.includes(press.key) === true;
  return parts.includes('Shift') === press.shiftKey && isKey(press, key);
}

/** By the letter typed, or, on a keyboard without Latin letters, by the place of the key. */
function isKey(press: KeyPress, key: string): boolean {
  if (press.key.toLowerCase() === key.toLowerCase()) return true;
  const isLatin = /^[\x20-\x7e]$/.test(press.key);
  return !isLatin && key.length === 1 && press.code === `Key${key}`;
}

/** The shortcut of a press among those that work `where`; `null` when it is none. */
export function shortcutOf(press: KeyPress, where: 'anywhere' | 'list', mac: boolean): ShortcutName | null {
  return shortcutNames.find((name) => shortcuts[name].where === where && isPressOf(press, shortcuts[name].keys, mac)) ?? null;
}

export const isMac = typeof navigator !== 'undefined' && navigator.platform.startsWith('Mac');

const macSigns: Record<string, string> = { Mod: '⌘', Shift: '⇧' };
const shownKeys: Record<string, string> = { Mod: 'Ctrl', Plus: '+', Minus: '−', PageUp: 'PgUp', PageDown: 'PgDn' };

/** Keys as a person reads them: “Ctrl N”, on a Mac “⌘N”. */
export function shownShortcut(name: ShortcutName, mac = isMac): string {
  const parts = shortcuts[name].keys.split('+');
  return mac ? parts.map((part) => macSigns[part] ?? shownKeys[part] ?? part).join('') : parts.map((part) => shownKeys[part] ?? part).join(' ');
}
