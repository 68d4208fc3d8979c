/**
 * Every shortcut of the window in one table. `Mod` is Ctrl, and Cmd on a Mac. None uses Ctrl+Alt or Alt with a letter: they
 * type Polish letters. `anywhere` shortcuts work while writing, `list` ones only in the list of drafts.
 */
export const shortcuts = {
  'draft.create': { keys: ['Mod+N'], where: 'anywhere' },
  'idea.open': { keys: ['Mod+Shift+I'], where: 'anywhere' },
  'draft.next': { keys: ['Mod+PageDown'], where: 'anywhere' },
  'draft.previous': { keys: ['Mod+PageUp'], where: 'anywhere' },
  'draft.duplicate': { keys: ['Mod+Shift+D'], where: 'anywhere' },
  'topics.edit': { keys: ['Mod+Shift+T'], where: 'anywhere' },
  'search.focus': { keys: ['Mod+Shift+F'], where: 'anywhere' },
  'palette.open': { keys: ['Mod+Shift+P', 'Mod+K'], where: 'anywhere' },
  'draft.print': { keys: ['Mod+P'], where: 'anywhere' },
  'zone.next': { keys: ['F6'], where: 'anywhere' },
  'zone.previous': { keys: ['Shift+F6'], where: 'anywhere' },
  'spelling.next': { keys: ['F7'], where: 'anywhere' },
  'spelling.previous': { keys: ['Shift+F7'], where: 'anywhere' },
  'view.navigation': { keys: ['Shift+F8'], where: 'anywhere' },
  'view.list': { keys: ['F8'], where: 'anywhere' },
  'view.sidebar': { keys: ['F9'], where: 'anywhere' },
  'view.previews': { keys: ['Shift+F9'], where: 'anywhere' },
  'view.focus': { keys: ['F4'], where: 'anywhere' },
  'text.bigger': { keys: ['Mod+Plus'], where: 'anywhere' },
  'text.smaller': { keys: ['Mod+Minus'], where: 'anywhere' },
  'settings.open': { keys: ['Mod+,'], where: 'anywhere' },
  'shortcuts.open': { keys: ['F1'], where: 'anywhere' },
  'handbook.open': { keys: ['Shift+F1'], where: 'anywhere' },
  'draft.openText': { keys: ['Enter'], where: 'list' },
  'draft.rename': { keys: ['F2'], where: 'list' },
  'draft.trash': { keys: ['Delete'], where: 'list' },
  'undo.last': { keys: ['Mod+Z'], where: 'list' },
} as const satisfies Record<string, { keys: readonly string[]; where: 'anywhere' | 'list' }>;

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
  const isThis = (name: ShortcutName) =>
    shortcuts[name].where === where && shortcuts[name].keys.some((keys) => isPressOf(press, keys, mac));
  return shortcutNames.find(isThis) ?? null;
}

export const isMac = typeof navigator !== 'undefined' && navigator.platform.startsWith('Mac');

const macSigns: Record<string, string> = { Mod: '⌘', Shift: '⇧' };
const shownKeys: Record<string, string> = { Mod: 'Ctrl', Plus: '+', Minus: '−', PageUp: 'PgUp', PageDown: 'PgDn' };

/** The first keys of a shortcut as a person reads them: “Ctrl N”, on a Mac “⌘N”. */
export function shownShortcut(name: ShortcutName, mac = isMac): string {
  return shownKeysOf(shortcuts[name].keys[0], mac);
}

/** Keys as a person reads them. */
export function shownKeysOf(keys: string, mac = isMac): string {
  const parts = keys.split('+');
  if (mac) return parts.map((part) => macSigns[part] ?? shownKeys[part] ?? part).join('');
  return parts.map((part) => shownKeys[part] ?? part).join(' ');
}

export function isShortcutName(id: string): id is ShortcutName {
  return Object.hasOwn(shortcuts, id);
}
