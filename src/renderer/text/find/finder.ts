import {
  $createRangeSelection,
  $getNodeByKey,
  $getSelection,
  $setSelection,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  mergeRegister,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import { createValue, type Value } from '../../ui/value.ts';
import { $setPointInBlock } from '../access/block-offset.ts';
import { $caretPlace } from '../access/caret.ts';
import type { TextBlock } from '../access/text-access.ts';
import { $readTextBlock, textBlockKeys } from '../access/text-blocks.ts';
import { focusText } from '../commands/focus-text.ts';
import { $isSourceBlockNode } from '../nodes/source-block-node.ts';
import { createPlaceFinder, type FoundPlace } from './find-places.ts';
import { paintFound } from './found-marks.ts';
import { scrollToPlace } from './scroll-to-place.ts';

export interface FindState {
  query: string;
  replacement: string;
  replacing: boolean;
  /** Counts up when the person asks again, so that the field takes the focus. */
  asked: number;
  count: number;
  /** Index of the found place that is shown, -1 for none. */
  current: number;
}

/** Looking for words in the open draft, and putting others in their place. */
export interface Finder {
  state: Value<FindState | null>;
  open(replacing: boolean): void;
  close(): void;
  setQuery(query: string): void;
  setReplacement(replacement: string): void;
  step(by: 1 | -1): void;
  replaceOne(): void;
  replaceAll(): void;
}

/** How long typing in the text rests before it is searched again, in milliseconds. */
const rest = 150;
const quiet = [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG];

export function createFinder(editor: LexicalEditor): Finder & { follow(): () => void } {
  const state = createValue<FindState | null>(null);
  const findPlaces = createPlaceFinder();
  let places: FoundPlace[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const change = (part: Partial<FindState>) => {
    const before = state.get();
    if (before !== null) state.set({ ...before, ...part });
  };

  function search(pick: 'atCaret' | 'keep'): void {
    const query = state.get()?.query ?? '';
    places = findPlaces(readBlocks(editor), query);
    const before = state.get()?.current ?? -1;
    const current = pick === 'keep' ? Math.min(Math.max(before, 0), places.length - 1) : firstAfterCaret(editor, places);
    change({ count: places.length, current });
    paintFound(editor, places, current);
  }

  function show(current: number): void {
    change({ current });
    paintFound(editor, places, current);
    const place = places[current];
    if (place !== undefined) scrollToPlace(editor, place);
  }

  function replace(chosen: FoundPlace[]): void {
    const replacement = state.get()?.replacement ?? '';
    editor.update(() => $replacePlaces(chosen, replacement), { discrete: true, tag: quiet });
  }

  return {
    state,
    open(replacing) {
      const before = state.get();
      const query = editor.read($selectedWords) || (before?.query ?? '');
      const base = before ?? { replacement: '', asked: 0, count: 0, current: -1 };
      state.set({ ...base, query, replacing, asked: base.asked + 1 });
      search('atCaret');
    },
    close() {
      const place = places[state.get()?.current ?? -1];
      state.set(null);
      places = [];
      paintFound(editor, [], -1);
      if (place !== undefined) editor.update(() => $selectPlace(place));
      focusText(editor);
    },
    setQuery(query) {
      change({ query });
      search('atCaret');
      show(state.get()?.current ?? -1);
    },
    setReplacement: (replacement) => change({ replacement }),
    step(by) {
      const current = state.get()?.current ?? -1;
      if (places.length > 0) show((current + by + places.length) % places.length);
    },
    replaceOne() {
      const place = places[state.get()?.current ?? -1];
      if (place === undefined) return;
      replace([place]);
      search('keep');
      show(state.get()?.current ?? -1);
    },
    replaceAll() {
      replace(places);
      search('keep');
    },
    follow() {
      return mergeRegister(
        editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
          if (state.get() === null || dirtyElements.size + dirtyLeaves.size === 0) return;
          clearTimeout(timer);
          timer = setTimeout(() => search('keep'), rest);
        }),
        () => clearTimeout(timer),
      );
    },
  };
}

function readBlocks(editor: LexicalEditor): TextBlock[] {
  const current = editor.getEditorState();
  return current.read(() =>
    textBlockKeys(current)
      .map((key) => $getNodeByKey(key))
      .filter((node) => node !== null)
      .map($readTextBlock),
  );
}

function $selectedWords(): string {
  const words = $getSelection()?.getTextContent() ?? '';
  return words.length <= 100 && !words.includes('\n') ? words : '';
}

function firstAfterCaret(editor: LexicalEditor, places: FoundPlace[]): number {
  if (places.length === 0) return -1;
  const state = editor.getEditorState();
  const caret = state.read($caretPlace);
  if (caret === null) return 0;
  const order = new Map(textBlockKeys(state).map((key, index) => [key, index]));
  const line = order.get(caret.key) ?? 0;
  const isAfter = (place: FoundPlace) => {
    const other = order.get(place.key) ?? 0;
    return other > line || (other === line && place.end >= caret.offset);
  };
  return Math.max(0, places.findIndex(isAfter));
}

function $selectPlace(place: FoundPlace): void {
  const block = $getNodeByKey(place.key);
  if (block === null) return;
  const selection = $createRangeSelection();
  $setPointInBlock(selection.anchor, block, place.start);
  $setPointInBlock(selection.focus, block, place.end);
  $setSelection(selection);
}

/** From the last to the first, so that the places before stay where they are. */
function $replacePlaces(places: FoundPlace[], replacement: string): void {
  for (const place of places.toReversed()) {
    const block = $getNodeByKey(place.key);
    if ($isSourceBlockNode(block)) {
      const source = block.getSource();
      block.setSource(source.slice(0, place.start) + replacement + source.slice(place.end));
    } else if (block !== null) {
      const selection = $createRangeSelection();
      $setPointInBlock(selection.anchor, block, place.start);
      $setPointInBlock(selection.focus, block, place.end);
      $setSelection(selection);
      selection.insertText(replacement);
    }
  }
}
