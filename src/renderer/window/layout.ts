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
 * shown; where there is no room beside the text, one zone at a time may be asked for and floats over it. The sidebar is read
 * beside its sentences: asked for, it goes first, and the list and then the navigation give way to it until it is closed.
 */
export interface Layout {
  /** For zones beside the text, in CSS pixels. */
  room: number;
  wanted: Readonly<Record<Zone, boolean>>;
  sidebarFirst: boolean;
  /** Without a draft on the sheet there is no sidebar, and nothing gives way to it. */
  hasDraft: boolean;
  mode: { kind: 'zones'; floating: Zone | null } | { kind: 'focus' };
}

export type LayoutEvent =
  | { type: 'roomChanged'; room: number }
  | { type: 'zoneToggled'; zone: Zone }
  | { type: 'zoneShown'; zone: Zone }
  | { type: 'listGoneTo' }
  | { type: 'floatingClosed' }
  | { type: 'focusToggled' }
  | { type: 'focusLeft' };

export type ZonePlace = 'beside' | 'floating' | 'hidden';

export function initialLayout(room: number, wanted: Partial<Record<Zone, boolean>> = {}, hasDraft = true): Layout {
  return {
    room,
    wanted: { navigation: true, list: true, sidebar: true, ...wanted },
    sidebarFirst: false,
    hasDraft,
    mode: { kind: 'zones', floating: null },
  };
}

/** Where a zone stands now. */
export function zonePlace(layout: Layout, zone: Zone): ZonePlace {
  if (layout.mode.kind === 'focus') return 'hidden';
  if (zonesBeside(layout).includes(zone)) return 'beside';
  return layout.mode.floating === zone ? 'floating' : 'hidden';
}

/** The wanted zones for which there is room. */
function zonesBeside({ room, wanted, sidebarFirst, hasDraft }: Layout): Zone[] {
  const isWanted = { ...wanted, sidebar: hasDraft && (wanted.sidebar || sidebarFirst) };
  let left = room;
  return (sidebarFirst ? sidebarThenOthers : zones).filter((zone) => {
    const fits = isWanted[zone] && leastWidths[zone] <= left;
    if (fits) left -= leastWidths[zone];
    return fits;
  });
}

const sidebarThenOthers: readonly Zone[] = ['sidebar', 'navigation', 'list'];

/** Whether the sidebar stands where others would, or over the text, only for as long as it is asked for. */
export function isSidebarAskedFor(layout: Layout): boolean {
  const place = zonePlace(layout, 'sidebar');
  return place === 'floating' || (place === 'beside' && zonePlace({ ...layout, sidebarFirst: false }, 'sidebar') !== 'beside');
}

/** The layout after an event. */
export function layoutAfter(layout: Layout, event: LayoutEvent): Layout {
  switch (event.type) {
    case 'roomChanged':
      return event.room === layout.room ? layout : afterRoom(layout, event.room);
    case 'zoneToggled':
      return zonePlace(layout, event.zone) === 'hidden' ? withZone(layout, event.zone) : withoutZone(layout, event.zone);
    case 'zoneShown':
      return zonePlace(layout, event.zone) === 'hidden' ? withZone(layout, event.zone) : layout;
    case 'listGoneTo':
      return afterListGoneTo(withoutFloating(layout));
    case 'floatingClosed':
      return withoutFloating(layout);
    case 'focusToggled':
      return { ...layout, mode: layout.mode.kind === 'focus' ? { kind: 'zones', floating: null } : { kind: 'focus' } };
    case 'focusLeft':
      return layout.mode.kind === 'focus' ? { ...layout, mode: { kind: 'zones', floating: null } } : layout;
  }
}

/** A sidebar over the text that was asked for stays, and stands beside it as soon as it can. */
function afterRoom(layout: Layout, room: number): Layout {
  const after = { ...withoutFloating(layout), room };
  return zonePlace(layout, 'sidebar') === 'floating' ? layoutAfter(after, { type: 'zoneShown', zone: 'sidebar' }) : after;
}

/** Who goes to a list wants to see it, unless it was folded for good. */
function afterListGoneTo(layout: Layout): Layout {
  if (!layout.wanted.list) return layout;
  return layoutAfter({ ...layout, sidebarFirst: false }, { type: 'zoneShown', zone: 'list' });
}

function withoutFloating(layout: Layout): Layout {
  if (layout.mode.kind === 'focus' || layout.mode.floating === null) return layout;
  return { ...layout, mode: { kind: 'zones', floating: null } };
}

/** With the zone, if need be at the cost of the others; where there is no room for it at all, it floats. */
function withZone(layout: Layout, zone: Zone): Layout {
  if (zone === 'sidebar' && !layout.hasDraft) return layout;
  const plain: Layout = { ...layout, mode: { kind: 'zones', floating: null } };
  const lasting: Layout = { ...plain, wanted: { ...layout.wanted, [zone]: true } };
  const ways = [lasting, { ...(zone === 'sidebar' ? plain : lasting), sidebarFirst: zone === 'sidebar' }];
  const beside = ways.find((way) => zonePlace(way, zone) === 'beside');
  return beside ?? { ...plain, mode: { kind: 'zones', floating: zone } };
}

function withoutZone(layout: Layout, zone: Zone): Layout {
  if (zonePlace(layout, zone) === 'floating') return withoutFloating(layout);
  const others: Layout = zone === 'sidebar' ? { ...layout, sidebarFirst: false } : layout;
  return zonePlace(others, zone) === 'beside' ? { ...others, wanted: { ...layout.wanted, [zone]: false } } : others;
}
