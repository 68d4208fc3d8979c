/** The zones in the order in which F6 goes through them. */
const order = ['navigation', 'list', 'sheet', 'previews', 'sidebar', 'status'] as const;

/** Moves the focus to the next zone that is shown, or to the one before; from nowhere, to the first. */
export function focusNextZone(step: 1 | -1): void {
  const zones = order.flatMap((name) => document.querySelector<HTMLElement>(`[data-zone="${name}"]`) ?? []);
  // One that is still being loaded has nothing to stop at yet.
  const shown = zones.filter((zone) => firstStop(zone) !== null);
  // Previews stand inside the zone of the sheet.
  const at = shown.findLastIndex((zone) => zone.contains(document.activeElement));
  const start = at === -1 ? (step === 1 ? -1 : 0) : at;
  const zone = shown[(start + step + shown.length) % shown.length];
  if (zone !== undefined) firstStop(zone)?.focus();
}

/** What a zone is entered by: its text or its list, where it says so, otherwise its first control. */
function firstStop(zone: HTMLElement): HTMLElement | null {
  const chosen = [
    '[data-focus="text"]',
    '[contenteditable="true"]',
    '[role="listbox"]',
    '[aria-current="page"]',
    '[role="tab"][aria-selected="true"]',
  ];
  for (const selector of chosen) {
    const stop = zone.querySelector<HTMLElement>(selector);
    if (stop !== null) return stop;
  }
  return zone.querySelector<HTMLElement>('button, input, [tabindex="0"]');
}

/** Puts the caret into the search field and selects what is in it. */
export function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>('[data-focus="search"]');
  field?.focus();
  field?.select();
}
