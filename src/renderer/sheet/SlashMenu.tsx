import { type ReactNode, type RefObject, useEffect, useId, useMemo, useRef } from 'react';
import { registerSlash, takeChoice } from '../text/features/slash.ts';
import { $actOf, matchingChoices, type SlashChoice, slashChoiceIds } from '../text/features/slash-choices.ts';
import type { TextState } from '../text/text-state.ts';
import { useValue } from '../ui/value.ts';
import { useText } from '../words/text.tsx';
import type { Text } from '../words/texts.ts';
import { caretBox } from './caret-box.ts';
import { chooseImages } from './choose-images.ts';
import { useAnchor } from './use-anchor.ts';

interface SlashMenuProps {
  parts: TextState;
  root: RefObject<HTMLElement | null>;
}

/** The menu after a slash. The caret stays in the text; the text tells assistive technology which choice is meant. */
export function SlashMenu({ parts, root }: SlashMenuProps): ReactNode {
  const text = useText('editor');
  const { editor, slash } = parts;
  const state = useValue(slash);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const all = useMemo(() => allChoices(parts, text), [parts, text]);
  const latest = useRef((query: string) => matchingChoices(all, query));
  latest.current = (query) => matchingChoices(all, query);
  useEffect(() => registerSlash(parts, () => latest.current), [parts]);
  useEffect(() => {
    const close = () => slash.set(null);
    const element = root.current;
    element?.addEventListener('blur', close);
    return () => element?.removeEventListener('blur', close);
  }, [slash, root]);
  const choices = state === null ? [] : matchingChoices(all, state.query);
  const chosen = state === null || choices.length === 0 ? null : `${id}-${choices[state.chosen]?.id}`;
  useEffect(() => tellChosen(root.current, id, state !== null, chosen), [root, id, state, chosen]);
  useAnchor(list, () => caretBox(editor), 'below', [state === null, choices.length]);
  useEffect(() => {
    if (chosen !== null) document.getElementById(chosen)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  if (state === null) return null;
  return (
    <div ref={list} id={id} role="listbox" aria-label={text('slash.label')} className="slash-menu">
      {choices.length === 0 && <p className="slash-none">{text('slash.none')}</p>}
      {choices.map((choice, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys go to the text, where the caret is.
        <div
          key={choice.id}
          id={`${id}-${choice.id}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === state.chosen}
          className="slash-choice"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => takeChoice(parts, choice)}
        >
          {choice.label}
        </div>
      ))}
    </div>
  );
}

function allChoices(parts: TextState, text: Text): SlashChoice[] {
  return slashChoiceIds.map((id) => ({
    id,
    label: text(`insert.${id}`),
    words: text(`insertWords.${id}`),
    $act: () => $actOf(id),
    ...(id === 'image' && { after: () => chooseImages(parts) }),
  }));
}

function tellChosen(root: HTMLElement | null, list: string, open: boolean, chosen: string | null): void {
  if (root === null) return;
  const attributes = {
    'aria-controls': open ? list : null,
    'aria-haspopup': open ? 'listbox' : null,
    'aria-activedescendant': chosen,
  };
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) root.removeAttribute(name);
    else root.setAttribute(name, value);
  }
}
