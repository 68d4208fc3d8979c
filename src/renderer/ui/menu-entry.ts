import type { ReactNode } from 'react';

/** One line of a menu. `choice` is one of several, of which `chosen` holds now; `check` can be on or off by itself. */
export type MenuEntry =
  | { kind: 'action'; id: string; label: string; keys?: string | undefined; disabled?: boolean; run: () => void }
  | { kind: 'choice'; id: string; label: string; mark?: ReactNode; chosen: boolean; run: () => void }
  | { kind: 'check'; id: string; label: string; mark?: ReactNode; checked: boolean; run: () => void }
  | { kind: 'heading'; id: string; label: string }
  | { kind: 'separator'; id: string };

/** Where a menu hangs: at an element, or at a place in the window. */
export type MenuAnchor = { element: HTMLElement; at: { x: number; y: number } | null };

export type MenuGroupEntries = readonly [MenuEntry, ...MenuEntry[]];

/** The lines of a menu in its groups: each begins at a heading or a separator, and at the top. */
export function menuGroups(entries: readonly MenuEntry[]): MenuGroupEntries[] {
  const groups: [MenuEntry, ...MenuEntry[]][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last === undefined || entry.kind === 'heading' || entry.kind === 'separator') groups.push([entry]);
    else last.push(entry);
  }
  return groups;
}
