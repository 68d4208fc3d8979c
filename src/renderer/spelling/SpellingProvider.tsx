import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useSettings } from '../bridge/SettingsProvider.tsx';
import { useOpenDraft } from '../draft/OpenDraftProvider.tsx';
import type { TextAccess } from '../text/access/text-access.ts';
import { LazyView } from '../ui/LazyView.tsx';
import { menuPanel } from '../ui/MenuButton.tsx';
import type { MenuAnchor } from '../ui/menu-entry.ts';
import { useToaster } from '../window/Toasts.tsx';
import { useWindow } from '../window/window-state.tsx';
import { useText } from '../words/text.tsx';
import { type MistakeActs, mistakeEntries } from './mistake-menu.ts';
import type { PlacedMistake } from './next-mistake.ts';
import { type OwnWords, useOwnWords } from './own-words.ts';
import { placeOverTitle, titleField, unmarkTitle } from './title-field.ts';
import { withTitle } from './titled-text.ts';
import { useIgnored } from './use-ignored.ts';
import { type OpenSpelling, useSpelling } from './use-spelling.ts';
import './spelling.css';

interface DraftSpellingContext {
  /** Goes to the next mistake, or the one before, and opens its menu. */
  go(direction: 1 | -1): void;
  own: OwnWords;
}

const SpellingContext = createContext<DraftSpellingContext | null>(null);

/** The spelling of the open draft. */
export function useOpenSpelling(): DraftSpellingContext {
  const spelling = useContext(SpellingContext);
  if (spelling === null) throw new Error('useOpenSpelling needs a SpellingProvider above');
  return spelling;
}

interface OpenMenu {
  placed: PlacedMistake;
  suggestions: readonly string[];
  anchor: MenuAnchor;
}

/** Looks up the words of the open draft and marks those that nobody knows. In focus mode there is only the text. */
export function SpellingProvider({ children }: { children: ReactNode }) {
  const text = useText('editor');
  const toaster = useToaster();
  const session = useOpenDraft();
  const { settings } = useSettings();
  const { state } = useWindow();
  const own = useOwnWords(toaster.failed);
  const { isIgnored, ignore } = useIgnored();
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const handle = useTitled(settings.spelling ? (session?.handle ?? null) : null, session?.properties.title ?? '');
  const spelling = useSpelling({
    handle,
    language: session?.properties.language ?? null,
    ownWords: own.words,
    isIgnored,
    paints: state.layout.mode.kind !== 'focus',
  });
  const openMenu = async (placed: PlacedMistake) => {
    const anchor = anchorOf(handle, placed);
    if (spelling === null || anchor === null) return;
    setMenu({ placed, suggestions: await spelling.suggest(placed.mistake), anchor });
  };
  useContextMenu(spelling, openMenu);
  const go = (direction: 1 | -1) => {
    const placed = spelling?.next(direction) ?? null;
    if (placed === null) return toaster.done(text(settings.spelling ? 'spelling.none' : 'spelling.off'));
    handle?.select(placed.key, placed.mistake.start, placed.mistake.end);
    // The place of the menu is known when the draft has been scrolled there.
    requestAnimationFrame(() => void openMenu(placed));
  };
  const acts: MistakeActs = {
    replace: ({ key, mistake: { start, word } }, meant) => void handle?.replace({ key, start, text: word }, meant),
    teach(word) {
      own.add(word);
      toaster.done(text('spelling.taught', { word }), () => own.remove(word), `taught ${word}`);
    },
    ignore,
  };
  return (
    <SpellingContext value={{ go, own }}>
      {children}
      {menu !== null && (
        <LazyView
          key={`${menu.placed.key} ${menu.placed.mistake.start}`}
          view={menuPanel}
          label={text('spelling.menu', { word: menu.placed.mistake.word })}
          anchor={menu.anchor}
          entries={mistakeEntries(menu.placed, menu.suggestions, acts, text)}
          onClose={() => setMenu(null)}
        />
      )}
    </SpellingContext>
  );
}

/** The text with its title, the same as long as a draft is open. */
function useTitled(handle: TextAccess | null, title: string): TextAccess | null {
  const titled = useMemo(() => (handle === null ? null : withTitle(handle)), [handle]);
  useEffect(() => titled?.tell(title), [titled, title]);
  useEffect(() => (titled === null ? undefined : unmarkTitle), [titled]);
  return titled?.text ?? null;
}

/** A menu hangs under its word. */
function anchorOf(handle: TextAccess | null, { key, mistake }: PlacedMistake): MenuAnchor | null {
  const range = handle?.range(key, mistake.start, mistake.end) ?? null;
  const element = range?.startContainer.parentElement?.closest<HTMLElement>('[contenteditable="true"]') ?? titleField();
  if (range === null || element === null) return null;
  const { left, bottom } = range.getBoundingClientRect();
  return { element, at: { x: left, y: bottom } };
}

/** Asked for by pointer or by key, over a mistake. */
function useContextMenu(spelling: OpenSpelling | null, open: (placed: PlacedMistake) => void): void {
  const listen = (event: MouseEvent) => {
    const place = placeOf(event);
    const placed = place === null ? null : (spelling?.at(place.offsetNode, place.offset) ?? null);
    if (placed === null) return;
    event.preventDefault();
    open(placed);
  };
  const latest = useRef(listen);
  useEffect(() => {
    latest.current = listen;
  });
  useEffect(() => {
    const listener = (event: MouseEvent) => latest.current(event);
    document.addEventListener('contextmenu', listener);
    return () => document.removeEventListener('contextmenu', listener);
  }, []);
}

/** Where the pointer is in the text, or the caret when a key was pressed. */
function placeOf(event: MouseEvent): Pick<CaretPosition, 'offsetNode' | 'offset'> | null {
  const byPointer = event instanceof PointerEvent && event.pointerType !== '';
  const pointed = byPointer ? document.caretPositionFromPoint(event.clientX, event.clientY) : null;
  const field = titleField();
  if (field !== null && event.target === field) return placeOverTitle(pointed?.offset ?? field.selectionStart);
  if (byPointer) return pointed;
  const selection = getSelection();
  if (selection === null || selection.anchorNode === null) return null;
  return { offsetNode: selection.anchorNode, offset: selection.anchorOffset };
}
