import { describe, expect, test } from 'vitest';
import {
  initialLayout,
  type Layout,
  type LayoutEvent,
  layoutAfter,
  roomBesideText,
  type Zone,
  zonePlace,
  zones,
} from '../../../../src/renderer/window/layout.ts';

/** Room for all three zones, and for none. */
const [wide, narrow] = [800, 100];

const following = (layout: Layout, ...events: LayoutEvent[]) => events.reduce(layoutAfter, layout);
const toggle = (zone: Zone): LayoutEvent => ({ type: 'zoneToggled', zone });
const places = (layout: Layout) => Object.fromEntries(zones.map((zone) => [zone, zonePlace(layout, zone)]));

describe('the zones beside the sheet', () => {
  test('all stand beside it in a wide window, and one key folds each of them', () => {
    const layout = initialLayout(wide);
    expect(places(layout)).toEqual({ navigation: 'beside', list: 'beside', sidebar: 'beside' });
    for (const zone of zones) {
      expect(zonePlace(following(layout, toggle(zone)), zone)).toBe('hidden');
      expect(zonePlace(following(layout, toggle(zone), toggle(zone)), zone)).toBe('beside');
    }
  });

  test('the sidebar takes the room of the list, then of the navigation, and gives it back when it is closed or the list is asked for', () => {
    for (const [room, navigation] of [
      [520, 'beside'],
      [480, 'hidden'],
    ] as const) {
      const layout = initialLayout(room);
      const asked = following(layout, toggle('sidebar'));
      expect(places(layout)).toEqual({ navigation: 'beside', list: 'beside', sidebar: 'hidden' });
      expect(places(asked)).toEqual({ navigation, list: 'hidden', sidebar: 'beside' });
      for (const back of [toggle('sidebar'), toggle('list'), { type: 'listGoneTo' }] as const)
        expect(places(following(asked, back))).toEqual(places(layout));
      expect(places(following(asked, { type: 'floatingClosed' }))).toEqual(places(asked));
    }
  });

  test('a sidebar that was asked for stays while the window changes, and stands aside only for want of its own room', () => {
    const asked = following(initialLayout(520), toggle('sidebar'));
    for (const room of [478, 570, 800]) {
      expect(zonePlace(following(asked, { type: 'roomChanged', room }), 'sidebar')).toBe('beside');
    }
    const gone = following(asked, { type: 'roomChanged', room: 212 });
    expect(places(gone)).toEqual({ navigation: 'beside', list: 'hidden', sidebar: 'hidden' });
    expect(places(following(gone, { type: 'roomChanged', room: 520 }))).toEqual(places(asked));
  });

  test('a sidebar over the text stays when the window changes, and stands beside it as soon as it can', () => {
    const over = following(initialLayout(narrow), toggle('sidebar'));
    expect(zonePlace(following(over, { type: 'roomChanged', room: 212 }), 'sidebar')).toBe('floating');
    expect(zonePlace(following(over, { type: 'roomChanged', room: 304 }), 'sidebar')).toBe('beside');
  });

  test('a sidebar that took the room of others in a small window is folded by its key in a wide one', () => {
    const asked = following(initialLayout(520), toggle('sidebar'), { type: 'roomChanged', room: wide });
    expect(places(following(asked, toggle('sidebar')))).toEqual({ navigation: 'beside', list: 'beside', sidebar: 'hidden' });
  });

  test('without a draft there is no sidebar to ask for', () => {
    const page = initialLayout(520, {}, false);
    expect(following(page, toggle('sidebar'))).toEqual(page);
  });

  test('the sidebar floats where there is no room for it alone', () => {
    expect(zonePlace(following(initialLayout(300), toggle('sidebar')), 'sidebar')).toBe('floating');
  });

  test('at most one zone floats in a narrow window', () => {
    const layout = following(initialLayout(narrow), toggle('navigation'), toggle('list'));
    expect(places(layout)).toEqual({ navigation: 'hidden', list: 'floating', sidebar: 'hidden' });
  });

  test('nothing but the sheet is shown in focus mode, and leaving it brings back what was there', () => {
    const folded = following(initialLayout(wide), toggle('list'));
    const focused = following(folded, { type: 'focusToggled' });
    expect(places(focused)).toEqual({ navigation: 'hidden', list: 'hidden', sidebar: 'hidden' });
    expect(places(following(focused, { type: 'focusLeft' }))).toEqual(places(folded));
  });

  test('asking for a zone in focus mode leaves it and shows the zone', () => {
    const focused = following(initialLayout(wide), toggle('list'), { type: 'focusToggled' });
    expect(places(following(focused, toggle('list')))).toEqual({ navigation: 'beside', list: 'beside', sidebar: 'beside' });
  });

  test('what a person folded away stays folded when the window was narrow for a while', () => {
    const folded = following(initialLayout(wide), toggle('sidebar'));
    const back = following(folded, { type: 'roomChanged', room: narrow }, toggle('list'), {
      type: 'roomChanged',
      room: wide,
    });
    expect(places(back)).toEqual({ navigation: 'beside', list: 'beside', sidebar: 'hidden' });
  });

  test('the text keeps 34 rem: the sidebar gives way first, then the list, sooner with larger letters', () => {
    const at = (width: number, textSize = 18.5) => places(initialLayout(roomBesideText(width, textSize, 16)));
    expect(at(1440)).toEqual({ navigation: 'beside', list: 'beside', sidebar: 'beside' });
    expect(at(1280)).toEqual({ navigation: 'beside', list: 'beside', sidebar: 'hidden' });
    expect(at(1000)).toEqual({ navigation: 'beside', list: 'hidden', sidebar: 'hidden' });
    expect(at(1440, 28)).toEqual({ navigation: 'beside', list: 'beside', sidebar: 'hidden' });
  });

  test('a folded list leaves its room to the sidebar', () => {
    const folded = initialLayout(roomBesideText(1280, 18.5, 16), { list: false });
    expect(places(folded)).toEqual({ navigation: 'beside', list: 'hidden', sidebar: 'beside' });
  });
});
