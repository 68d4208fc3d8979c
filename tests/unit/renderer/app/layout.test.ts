import { describe, expect, test } from 'vitest';
import {
  initialLayout,
  type Layout,
  type LayoutEvent,
  layoutAfter,
  type Zone,
  zonePlace,
  zones,
} from '../../../../src/renderer/app/layout.ts';

const following = (layout: Layout, ...events: LayoutEvent[]) => events.reduce(layoutAfter, layout);
const toggle = (zone: Zone): LayoutEvent => ({ type: 'zoneToggled', zone });
const places = (layout: Layout) => Object.fromEntries(zones.map((zone) => [zone, zonePlace(layout, zone)]));

describe('the zones beside the sheet', () => {
  test('all stand beside it in a wide window, and one key folds each of them', () => {
    const wide = initialLayout('wide');
    expect(places(wide)).toEqual({ navigation: 'beside', list: 'beside', sidebar: 'beside' });
    for (const zone of zones) {
      expect(zonePlace(following(wide, toggle(zone)), zone)).toBe('hidden');
      expect(zonePlace(following(wide, toggle(zone), toggle(zone)), zone)).toBe('beside');
    }
  });

  test('the sidebar floats in a medium window, and only while it is asked for', () => {
    const medium = initialLayout('medium');
    expect(places(medium)).toEqual({ navigation: 'beside', list: 'beside', sidebar: 'hidden' });
    expect(zonePlace(following(medium, toggle('sidebar')), 'sidebar')).toBe('floating');
    expect(zonePlace(following(medium, toggle('sidebar'), { type: 'floatingClosed' }), 'sidebar')).toBe('hidden');
  });

  test('at most one zone floats in a narrow window', () => {
    const narrow = following(initialLayout('narrow'), toggle('navigation'), toggle('list'));
    expect(places(narrow)).toEqual({ navigation: 'hidden', list: 'floating', sidebar: 'hidden' });
  });

  test('nothing but the sheet is shown in focus mode, and leaving it brings back what was there', () => {
    const folded = following(initialLayout('wide'), toggle('list'));
    const focused = following(folded, { type: 'focusToggled' });
    expect(places(focused)).toEqual({ navigation: 'hidden', list: 'hidden', sidebar: 'hidden' });
    expect(places(following(focused, { type: 'focusLeft' }))).toEqual(places(folded));
  });

  test('asking for a zone in focus mode leaves it and shows the zone', () => {
    const focused = following(initialLayout('wide'), toggle('list'), { type: 'focusToggled' });
    expect(places(following(focused, toggle('list')))).toEqual({ navigation: 'beside', list: 'beside', sidebar: 'beside' });
  });

  test('what a person folded away stays folded when the window was narrow for a while', () => {
    const folded = following(initialLayout('wide'), toggle('sidebar'));
    const back = following(folded, { type: 'widthChanged', width: 'narrow' }, toggle('list'), {
      type: 'widthChanged',
      width: 'wide',
    });
    expect(places(back)).toEqual({ navigation: 'beside', list: 'beside', sidebar: 'hidden' });
  });
});
