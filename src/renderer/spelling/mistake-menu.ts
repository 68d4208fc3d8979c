import type { MenuEntry } from '../ui/menu-entry.ts';
import type { Text } from '../words/texts.ts';
import type { PlacedMistake } from './next-mistake.ts';

export interface MistakeActs {
  replace(placed: PlacedMistake, word: string): void;
  teach(word: string): void;
  ignore(word: string): void;
}

/** What can be done about a mistake: what was meant, the best first, or leaving it. */
export function mistakeEntries(
  placed: PlacedMistake,
  suggestions: readonly string[],
  acts: MistakeActs,
  text: Text,
): MenuEntry[] {
  const { word } = placed.mistake;
  const offered = suggestions.map(
    (suggestion): MenuEntry => ({
      kind: 'action',
      id: `suggestion ${suggestion}`,
      label: suggestion,
      run: () => acts.replace(placed, suggestion),
    }),
  );
  const nothing: MenuEntry = {
    kind: 'action',
    id: 'nothing',
    label: text('spelling.noSuggestion'),
    disabled: true,
    run: () => {},
  };
  return [
    ...(offered.length > 0 ? offered : [nothing]),
    { kind: 'separator', id: 'leave' },
    { kind: 'action', id: 'teach', label: text('spelling.teach'), run: () => acts.teach(word) },
    { kind: 'action', id: 'ignore', label: text('spelling.ignore'), run: () => acts.ignore(word) },
  ];
}
