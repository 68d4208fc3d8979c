import { describe, expect, test } from 'vitest';
import { initialLayout, zonePlace } from '../../../../src/renderer/window/layout.ts';
import { startingList } from '../../../../src/renderer/window/list-state.ts';
import { startingPlace } from '../../../../src/renderer/window/place.ts';
import { type WindowEvent, type WindowState, windowAfter } from '../../../../src/renderer/window/window-after.ts';

const starting = (width: 'wide' | 'narrow'): WindowState => ({
  layout: initialLayout(width === 'wide' ? 800 : 100),
  where: startingPlace,
  list: startingList,
  tab: 'lens',
  dialog: null,
  previews: false,
  newKind: 'article',
  picksTopicsOf: null,
});
const following = (state: WindowState, ...events: WindowEvent[]) => events.reduce(windowAfter, state);
const goTo = (topic: string): WindowEvent => ({
  to: 'where',
  event: { type: 'wentTo', place: { kind: 'list', source: { kind: 'topic', topic } } },
});

describe('the window', () => {
  test('starts a search anew when another list is gone to', () => {
    const state = following(starting('wide'), { to: 'list', event: { type: 'queryTyped', query: 'cats' } }, goTo('Hiring'));
    expect(state.list.query).toBe('');
  });

  test('stays the very same when a draft that is not open gets another name', () => {
    const state = following(starting('wide'), goTo('Hiring'));
    expect(windowAfter(state, { to: 'where', event: { type: 'renamed', renamed: { 'a.md': 'b.md' } } })).toBe(state);
  });

  test('keeps the search while its findings are opened one after another', () => {
    const state = following(
      starting('wide'),
      goTo('Hiring'),
      { to: 'list', event: { type: 'queryTyped', query: 'cats' } },
      { to: 'where', event: { type: 'opened', path: 'a.md', arrival: 'stay' } },
    );
    expect(state.list.query).toBe('cats');
  });

  test('shows the list that was gone to in a narrow window, and makes way for the text of a chosen draft', () => {
    const list = following(starting('narrow'), goTo('Hiring'));
    expect(zonePlace(list.layout, 'list')).toBe('floating');
    const reading = following(list, { to: 'where', event: { type: 'opened', path: 'a.md', arrival: 'text' } });
    expect(zonePlace(reading.layout, 'list')).toBe('hidden');
  });

  test('goes on showing a list when it gets narrow while no draft is open, and the text when one is', () => {
    const narrows: WindowEvent = { to: 'layout', event: { type: 'roomChanged', room: 100 } };
    const list = following(starting('wide'), goTo('Hiring'), narrows);
    expect(zonePlace(list.layout, 'list')).toBe('floating');
    const opened: WindowEvent = { to: 'where', event: { type: 'opened', path: 'a.md', arrival: 'text' } };
    expect(zonePlace(following(starting('wide'), goTo('Hiring'), opened, narrows).layout, 'list')).toBe('hidden');
  });

  describe('with a sidebar that took the place of the list', () => {
    const openWith = (path: string): WindowEvent => ({ to: 'where', event: { type: 'opened', path, arrival: 'text' } });
    const toPage = (kind: 'today' | 'trash'): WindowEvent => ({ to: 'where', event: { type: 'wentTo', place: { kind } } });
    const small = { ...starting('wide'), layout: initialLayout(520, {}, false) };
    const asked = following(small, goTo('Hiring'), openWith('a.md'), {
      to: 'layout',
      event: { type: 'zoneToggled', zone: 'sidebar' },
    });
    const list = (state: WindowState) => zonePlace(state.layout, 'list');
    const sidebar = (state: WindowState) => zonePlace(state.layout, 'sidebar');

    test('keeps it when the next draft is opened, also from another page', () => {
      expect(list(asked)).toBe('hidden');
      for (const next of [[openWith('b.md')], [toPage('today'), openWith('b.md')]])
        expect(sidebar(following(asked, ...next))).toBe('beside');
    });

    test('has the list back in a list that is gone to, and when the draft went away', () => {
      for (const back of [goTo('Hiring'), { to: 'where', event: { type: 'left', path: 'a.md' } } as const])
        expect(list(following(asked, back))).toBe('beside');
      expect(list(following(asked, toPage('trash'), goTo('Hiring')))).toBe('beside');
    });
  });

  test('does not close the dialog that another dialog opened', () => {
    const first = { kind: 'newTopic' } as const;
    const second = { kind: 'demoteTopic', topic: 'Hiring' } as const;
    const state = following(
      starting('wide'),
      { to: 'dialog', dialog: first },
      { to: 'dialog', dialog: second },
      { to: 'dialogClosed', dialog: first },
    );
    expect(state.dialog).toEqual(second);
    expect(following(state, { to: 'dialogClosed', dialog: second }).dialog).toBeNull();
  });
});
