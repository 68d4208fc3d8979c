/** The zones in the order in which F6 goes through them. */
const order = ['navigation', 'list', 'sheet', 'previews', 'sidebar', 'status'] as const;
type ZoneName = (typeof order)[number];

const zoneNamed = (name: ZoneName) => document.querySelector<HTMLElement>(`[data-zone="${name}"]`);

/** Moves the focus to the next zone that is shown, or to the one before; from nowhere, to the first. */
export function focusNextZone(step: 1 | -1): void {
  const zones = order.flatMap((name) => zoneNamed(name) ?? []);
  // One that is still being loaded has nothing to stop at yet.
  const shown = zones.filter((zone) => firstStop(zone) !== null);
  // Previews stand inside the zone of the sheet.
  const at = shown.findLastIndex((zone) => zone.contains(document.activeElement));
  const start = at === -1 ? (step === 1 ? -1 : 0) : at;
  const zone = shown[(start + step + shown.length) % shown.length];
  if (zone !== undefined) firstStop(zone)?.focus();
}

const controls = 'button, input, select, textarea, a[href], summary, [tabindex="0"], [contenteditable="true"]';

/** Whether the Tab key stops at it. */
export const isStop = (element: HTMLElement) => element.tabIndex >= 0 && canHaveFocus(element);
const controlsIn = (part: Element) => [...part.querySelectorAll<HTMLElement>(controls)];

/** What in a part of the window the Tab key stops at, from top to bottom. */
export function stopsIn(part: Element): HTMLElement[] {
  return controlsIn(part).filter(isStop);
}

/** Whether it is there, seen and in use. */
export function canHaveFocus(element: Element): boolean {
  return (
    element.isConnected &&
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.matches(':disabled') &&
    element.closest('[inert]') === null
  );
}

/** What a part of the window is entered by: its text or its list, where it has one, otherwise its first control. */
export function firstStop(part: Element): HTMLElement | null {
  const chosen = [
    '[contenteditable="true"]',
    '[data-focus="title"]',
    '[role="listbox"]',
    '[aria-current="page"]',
    '[role="tab"][aria-selected="true"]',
  ];
  for (const selector of chosen) {
    const stop = part.querySelector<HTMLElement>(selector);
    if (stop !== null && canHaveFocus(stop)) return stop;
  }
  return controlsIn(part).find(isStop) ?? null;
}

/**
 * Where one goes on when nothing says otherwise: in the text; without one in the list; else on the page that stands in their
 * place, where the arrows scroll and Tab leads into it. `null` while it is being loaded.
 */
export function mainStop(): HTMLElement | null {
  for (const selector of [
    '[data-zone="sheet"] [contenteditable="true"]',
    '.source-view',
    '[data-zone="list"] [role="listbox"]',
  ]) {
    const stop = document.querySelector<HTMLElement>(selector);
    if (stop !== null && canHaveFocus(stop)) return stop;
  }
  const page = zoneNamed('sheet')?.querySelector<HTMLElement>('main:not([aria-busy="true"])') ?? null;
  if (page !== null) page.tabIndex = -1;
  return page;
}

/** Into the list of drafts, where there is one. */
export function focusList(): void {
  document.querySelector<HTMLElement>('[data-zone="list"] [role="listbox"]')?.focus();
}

/** Puts the caret into the search field and selects what is in it. */
export function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>('[data-focus="search"]');
  field?.focus();
  field?.select();
}
