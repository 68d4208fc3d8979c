import type { Words } from '../../text/access/text-access.ts';
import { webAddress } from '../../text/commands/address.ts';
import type { FieldKind, GuidedAction } from './guided-actions.ts';

/** What a person typed, by the id of the field. */
export type Typed = Readonly<Record<string, string>>;

/** What would be put into the text; without words nothing, and nothing either while an address is none. */
export type WordsToPut = { state: 'words'; words: Words[] } | { state: 'nothing' } | { state: 'wrongLink'; field: string };

/** A filled field. */
interface Answer {
  kind: FieldKind;
  text: string;
  link?: string;
}

/**
 * The typed words in the order of the fields, as they were typed but for the space around them. Only between two answers of
 * which the first has no end, a full stop is put.
 */
export function wordsToPut({ fields }: Pick<GuidedAction, 'fields'>, typed: Typed): WordsToPut {
  const answers: Answer[] = [];
  for (const [index, { id, kind }] of fields.entries()) {
    const text = (typed[id] ?? '').trim().replace(/\s+/g, ' ');
    if (text === '') continue;
    const link = kind === 'link' ? webAddress(text) : undefined;
    if (link === null) return { state: 'wrongLink', field: id };
    const named = answers.at(-1);
    if (link === undefined) answers.push({ kind, text });
    else if (fields[index - 1]?.kind === 'name' && named?.kind === 'name') named.link = link;
    else answers.push({ kind, text, link });
  }
  return answers.length === 0 ? { state: 'nothing' } : { state: 'words', words: answers.flatMap(withSpace) };
}

function withSpace({ kind, text, link }: Answer, index: number, answers: readonly Answer[]): Words[] {
  const before = answers[index - 1];
  const own = link === undefined ? { text } : { text, link };
  if (before === undefined) return [own];
  const wantsEnd = kind === 'words' && before.kind === 'words' && !isEnded(before.text);
  return [{ text: wantsEnd ? '. ' : ' ' }, own];
}

const isEnded = (text: string): boolean => /[.!?…:;][)\]"'”’»]*$/u.test(text);
