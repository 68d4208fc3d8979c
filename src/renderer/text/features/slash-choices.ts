import { fold } from '../../../domain/text/fold.ts';
import { $toggleBlockKind, type BlockKind } from '../commands/block-kind.ts';
import { $insertRule } from '../commands/insert.ts';
import { writingTools } from '../writing-tools/load-writing-tools.ts';

/** One line of the slash menu. `name` is its text key; `words` are others by which it is found. */
export interface SlashChoice {
  id: SlashChoiceId;
  label: string;
  words: string;
  $act(): void;
  after?: () => void;
}

export const slashChoiceIds = [
  'heading1',
  'heading2',
  'heading3',
  'bulletedList',
  'numberedList',
  'checkList',
  'quote',
  'codeBlock',
  'table',
  'rule',
  'image',
] as const;
export type SlashChoiceId = (typeof slashChoiceIds)[number];

const kinds: Partial<Record<SlashChoiceId, BlockKind>> = {
  heading1: 'h1',
  heading2: 'h2',
  heading3: 'h3',
  bulletedList: 'bullet',
  numberedList: 'number',
  checkList: 'check',
  quote: 'quote',
  codeBlock: 'code',
};

/** What a choice does to the text. Choosing an image goes on in a dialog. */
export function $actOf(id: SlashChoiceId): void {
  const kind = kinds[id];
  if (kind !== undefined) $toggleBlockKind(kind);
  else if (id === 'table') writingTools().$insertTable();
  else if (id === 'rule') $insertRule();
}

/** The choices whose name, or another word for it, begins with what was typed; diacritics do not matter. */
export function matchingChoices(choices: readonly SlashChoice[], query: string): SlashChoice[] {
  const wanted = fold(query);
  const starts = (choice: SlashChoice) =>
    fold(`${choice.label} ${choice.words}`)
      .split(/\s+/)
      .some((word) => word.startsWith(wanted));
  return wanted === '' ? [...choices] : choices.filter(starts);
}
