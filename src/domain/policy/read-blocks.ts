import { guessLanguage } from '../insight/text/language.ts';
import { splitSentences } from '../insight/text/sentences.ts';
import { questionWeakness } from '../portfolio/questions.ts';
import { matchStances, type Stance } from '../portfolio/stances.ts';
import type { BaseOf } from '../portfolio/terms.ts';
import { fold } from '../text/fold.ts';
import type { RuleFinder } from './find-rules.ts';
import { findPersonalData } from './personal/find-personal-data.ts';
import type { PersonalKind } from './personal/personal-data.ts';
import type { RuleKind } from './rule.ts';

/** What was noticed, with what is needed to put it into words. */
export type Notice =
  | { kind: 'rule'; rule: RuleKind; text: string; note: string }
  | { kind: 'personal'; personal: PersonalKind }
  | { kind: 'stance'; opposes: boolean; text: string; date: string }
  | { kind: 'question'; weakness: 'general' | 'yes-no' | 'short' };

/** A notice at a place of a draft: offsets are UTF-16 in the text of the block, `key` is what exactly this is left alone by. */
export interface PlacedNotice {
  block: string;
  start: number;
  end: number;
  words: string;
  key: string;
  notice: Notice;
}

export interface NoticeReader {
  rules: RuleFinder;
  scansPersonal: boolean;
  stances: readonly Stance[];
  baseOf: BaseOf;
}

/** Everything that rules, the scan, the stances and the check of questions notice in blocks, in their order. */
export function readNotices(blocks: readonly ReadableBlock[], reader: NoticeReader): PlacedNotice[] {
  return blocks.flatMap(({ key, text }) =>
    noticesIn(text, reader)
      .map((each) => placed(key, text, each))
      .sort((one, other) => one.start - other.start),
  );
}

export interface ReadableBlock {
  key: string;
  text: string;
}

interface Found {
  start: number;
  end: number;
  notice: Notice;
}

function noticesIn(text: string, { rules, scansPersonal, stances, baseOf }: NoticeReader): Found[] {
  const found: Found[] = rules.find(text).map(({ start, end, rule }) => ({
    start,
    end,
    notice: { kind: 'rule', rule: rule.kind, text: rule.text, note: rule.note },
  }));
  if (scansPersonal) {
    for (const { start, end, kind } of findPersonalData(text))
      found.push({ start, end, notice: { kind: 'personal', personal: kind } });
  }
  const { language } = guessLanguage(text);
  const sentences = splitSentences(text, language);
  for (const { stance, start, end, opposes } of matchStances(text, sentences, stances, language, baseOf)) {
    found.push({ start, end, notice: { kind: 'stance', opposes, text: stance.text, date: stance.date } });
  }
  for (const { start, end } of sentences) {
    const sentence = text.slice(start, end).trim();
    const weakness = sentence.endsWith('?') ? questionWeakness(sentence) : null;
    if (weakness !== null) found.push({ start, end, notice: { kind: 'question', weakness } });
  }
  return found;
}

/** As long as the key of a dismissal may be. */
const longestKey = 2_000;

function placed(block: string, text: string, { start, end, notice }: Found): PlacedNotice {
  const words = text.slice(start, end);
  const name = notice.kind === 'rule' ? `rule:${fold(notice.text)}` : notice.kind;
  return { block, start, end, words, key: `${name}:${fold(words)}`.slice(0, longestKey), notice };
}
