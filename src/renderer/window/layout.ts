/** The zones beside the sheet. The sheet is always there. */
export const zones = ['navigation', 'list', 'sidebar'] as const;
export type Zone = (typeof zones)[number];

/** What each zone takes at least, in CSS pixels, in the order in which they get a place: the sidebar gives way first. */
export const leastWidths: Readonly<Record<Zone, number>> = { navigation: 212, list: 266, sidebar: 304 };

/**
 * A line of the text keeps so many `rem`, and so many times the size of its own letters, before any zone stands beside it.
 * `--line-least` in the styles says the same.
 */
const leastLine = { rems: 34, letters: 29.4 };
/** Beside the lines stand the insets of the page, in `rem`, and the places of two scroll bars, in CSS pixels. */
const besideLine = { rems: 3.5, pixels: 20 };

/** What is left beside the text in a window of this width, in CSS pixels; `rem` is the size of the root's letters. */
export function roomBesideText(windowWidth: number, textSize: number, rem: number): number {
  const line = Math.max(leastLine.rems * rem, leastLine.letters * textSize);
  return windowWidth - line - besideLine.rems * rem - besideLine.pixels;
}

/**
 * What stands beside the sheet. `wanted` is what the person keeps open where there is room; in focus mode nothing else is
 * shown; where there is no room beside the text, one zone at a time may be asked for: it floats over the text, except that the
 * sidebar, which is read beside its sentences, takes the room of the list and then of the navigation until it is closed.
 */
export interface Layout {
  /** For zones beside the text, in CSS pixels. */
  room: number;
  wanted: Readonly<Record<Zone, boolean>>;
  mode: { kind: 'zones'; floating: Zone | null } | { kind: 'focus' };
}

export type LayoutEvent =
  | { type: 'roomChanged'; room: number }
  | { type: 'zoneToggled'; zone: Zone }
  | { type: 'zoneShown'; zone: Zone }
  | { type: 'floatingClosed' }
  | { type: 'focusToggled' }
  | { type: 'focusLeft' };

export type ZonePlace = 'beside' | 'floating' | 'hidden';

export function initialLayout(room: number, wanted: Partial<Record<Zone, boolean>> = {}): Layout {
  return {
    room,
    wanted: { navigation: true, list: true, sidebar: true, ...wanted },
    mode: { kind: 'zones', floating: null },
  };
}

/** Where a zone stands now. */
export function zonePlace(layout: Layout, zone: Zone): ZonePlace {
  if (layout.mode.kind === 'focus') return 'hidden';
  if (zonesNow(layout).includes(zone)) return 'beside';
  return layout.mode.floating === zone ? 'floating' : 'hidden';
}

/** The wanted zones for which there is room. */
export function zonesBeside(room: number, wanted: Layout['wanted']): Zone[] {
  let left = room;
  return zones.filter((zone) => {
    const fits = wanted[zone] && leastWidths[zone] <= left;
    if (fits) left -= leastWidths[zone];
    return fits;
  });
}

/** The zones beside the sheet, when the sidebar was asked for without the others that give way to it. */
function zonesNow({ room, wanted, mode }: Layout): Zone[] {
  const usual = zonesBeside(room, wanted);
  if (mode.kind === 'focus' || mode.floating !== 'sidebar') return usual;
  const withSidebar = { ...wanted, sidebar: true, list: false };
  const ways = [withSidebar, { ...withSidebar, navigation: false }].map((each) => zonesBeside(room, each));
  return ways.find((beside) => beside.includes('sidebar')) ?? usual;
}

/** Whether a zone is shown only for as long as it is asked for. */
export const isAskedFor = ({ mode }: Layout, zone: Zone) => mode.kind === 'zones' && mode.floating === zone;

/** The layout after an event. */
export function layoutAfter(layout: Layout, event: LayoutEvent): Layout {
  switch (event.type) {
    case 'roomChanged':
      return event.room === layout.room ? layout : { ...withoutFloating(layout), room: event.room };
    case 'zoneToggled':
      return zonePlace(layout, event.zone) === 'hidden' ? withZone(layout, event.zone) : withoutZone(layout, event.zone);
    case 'zoneShown':
      return zonePlace(layout, event.zone) === 'hidden' ? withZone(layout, event.zone) : layout;
    case 'floatingClosed':
      return withoutFloating(layout);
    case 'focusToggled':
      return { ...layout, mode: layout.mode.kind === 'focus' ? { kind: 'zones', floating: null } : { kind: 'focus' } };
    case 'focusLeft':
      return layout.mode.kind === 'focus' ? { ...layout, mode: { kind: 'zones', floating: null } } : layout;
  }
}

function withoutFloating(layout: Layout): Layout {
  if (layout.mode.kind === 'focus' || layout.mode.floating === null) return layout;
  return { ...layout, mode: { kind: 'zones', floating: null } };
}

function withZone(layout: Layout, zone: Zone): Layout {
  const wanted = { ...layout.wanted, [zone]: true };
  if (!zonesBeside(layout.room, wanted).includes(zone)) return { ...layout, mode: { kind: 'zones', floating: zone } };
  return { ...layout, wanted, mode: { kind: 'zones', floating: null } };
}

function withoutZone(layout: Layout, zone: Zone): Layout {
  if (isAskedFor(layout, zone)) return withoutFloating(layout);
  return { ...layout, wanted: { ...layout.wanted, [zone]: false } };
}
