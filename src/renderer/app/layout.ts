/** The zones beside the sheet. The sheet is always there. */
export const zones = ['navigation', 'list', 'sidebar'] as const;
export type Zone = (typeof zones)[number];

/** How wide the window is: in `medium` the sidebar floats over the sheet, in `narrow` navigation and list do too. */
export type Width = 'wide' | 'medium' | 'narrow';

/** Widths in CSS pixels from which a zone has a place of its own. */
export const widthLimits = { wide: 1100, medium: 760 } as const;

export function widthFromPixels(pixels: number): Width {
  if (pixels >= widthLimits.wide) return 'wide';
  return pixels >= widthLimits.medium ? 'medium' : 'narrow';
}

/**
 * What stands beside the sheet. `wanted` is what the person keeps open where there is room; in focus mode nothing else is
 * shown; over a narrow window at most one zone floats at a time.
 */
export interface Layout {
  width: Width;
  wanted: Readonly<Record<Zone, boolean>>;
  mode: { kind: 'zones'; floating: Zone | null } | { kind: 'focus' };
}

export type LayoutEvent =
  | { type: 'widthChanged'; width: Width }
  | { type: 'zoneToggled'; zone: Zone }
  | { type: 'zoneShown'; zone: Zone }
  | { type: 'floatingClosed' }
  | { type: 'focusToggled' }
  | { type: 'focusLeft' };

export type ZonePlace = 'beside' | 'floating' | 'hidden';

const besideOnly: Record<Width, readonly Zone[]> = {
  wide: ['navigation', 'list', 'sidebar'],
  medium: ['navigation', 'list'],
  narrow: [],
};

export function initialLayout(width: Width, wanted: Partial<Record<Zone, boolean>> = {}): Layout {
  return {
    width,
    wanted: { navigation: true, list: true, sidebar: true, ...wanted },
    mode: { kind: 'zones', floating: null },
  };
}

/** Where a zone stands now. */
export function zonePlace(layout: Layout, zone: Zone): ZonePlace {
  if (layout.mode.kind === 'focus') return 'hidden';
  if (hasRoom(layout.width, zone)) return layout.wanted[zone] ? 'beside' : 'hidden';
  return layout.mode.floating === zone ? 'floating' : 'hidden';
}

function hasRoom(width: Width, zone: Zone): boolean {
  return besideOnly[width].includes(zone);
}

/** The layout after an event. */
export function layoutAfter(layout: Layout, event: LayoutEvent): Layout {
  switch (event.type) {
    case 'widthChanged':
      return event.width === layout.width ? layout : { ...withoutFloating(layout), width: event.width };
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
  if (!hasRoom(layout.width, zone)) return { ...layout, mode: { kind: 'zones', floating: zone } };
  return { ...layout, wanted: { ...layout.wanted, [zone]: true }, mode: { kind: 'zones', floating: null } };
}

function withoutZone(layout: Layout, zone: Zone): Layout {
  if (!hasRoom(layout.width, zone)) return withoutFloating(layout);
  return { ...layout, wanted: { ...layout.wanted, [zone]: false } };
}
