import { describe, expect, it } from 'vitest';
import { dismissal } from '../../../../src/contract/library.ts';
import type { DraftReading, LensFinding } from '../../../../src/domain/insight/reading.ts';
import { wordingsOf } from '../../../../src/domain/insight/wording.ts';
import { createSilence, noPraise } from '../../../../src/renderer/findings/dismissals.ts';
import { leavingsOf } from '../../../../src/renderer/lens/leaving.ts';
import { readerWith, wordScorer } from '../../domain/insight/lens-for-tests.ts';

const boast = 'I am a recognised expert in hiring and a thought leader.';
const other = 'As a thought leader I was invited to the main stage.';
const advice = 'Ask the referee to describe one week of work, because a summary hides everything.';
const reader = readerWith(wordScorer);
const read = (...texts: string[]): Promise<DraftReading> =>
  reader.readDraft(
    texts.map((text, index) => ({ key: `b${index}`, kind: 'paragraph', text })),
    { language: 'en' },
  );
const draft = { name: 'd-1', title: 'Calls' };

async function hintOn(sentence: string): Promise<LensFinding> {
  const hint = (await read(sentence)).findings.find(({ text }) => text === sentence);
  if (hint === undefined) throw new Error(`nothing was found in “${sentence}”`);
  return hint;
}

async function leave(sentence: string, scope: string) {
  const leaving = leavingsOf(await hintOn(sentence), draft).find((each) => each.scope === scope);
  if (leaving === undefined) throw new Error(`“${sentence}” cannot be left by ${scope}`);
  for (const each of leaving.dismissals) expect(dismissal.parse(each)).toEqual(each);
  return leaving;
}

/** The sentences that are still spoken of, by their marks and by their hints; both must agree. */
async function spokenOf(all: Parameters<typeof createSilence>[0], texts: readonly string[], names = ['d-1']): Promise<string[]> {
  const isSilenced = createSilence(all, names);
  const reading = await read(...texts);
  const marked = reading.blocks.flatMap(({ sentences }, index) =>
    sentences
      .filter((sentence) => sentence.family !== null && !isSilenced(sentence))
      .map(({ start, end }) => texts[index]?.slice(start, end)),
  );
  const hinted = reading.findings.filter((hint) => !isSilenced({ ...hint, cues: hint.words })).map(({ text }) => text);
  expect(new Set(hinted)).toEqual(new Set(marked));
  return hinted.sort();
}

describe('a hint that is left', () => {
  it('as a sentence is silent in its draft only, whatever is edited elsewhere', async () => {
    const { dismissals } = await leave(boast, 'sentence');
    expect(await spokenOf(dismissals, ['Hello.', boast, other])).toEqual([other]);
    expect(await spokenOf(dismissals, [boast], ['d-2'])).toEqual([boast]);
  });

  it('as a wording is silent wherever nothing but these words was to be said', async () => {
    const { words, dismissals } = await leave('I am a thought leader.', 'wording');
    expect(words).toContain('thought leader');
    expect(await spokenOf(dismissals, ['Every thought leader agrees that I am a thought leader.'], ['d-9'])).toEqual([]);
    expect(await spokenOf(dismissals, [boast], ['d-9'])).toEqual([boast]);
  });

  it('is silent itself, by each of its ways', async () => {
    for (const sentence of [boast, other, advice]) {
      for (const { scope, dismissals } of leavingsOf(await hintOn(sentence), draft)) {
        if (scope !== 'writing') expect(await spokenOf(dismissals, [sentence]), `${scope}: ${sentence}`).toEqual([]);
      }
    }
  });

  it('does not take "I" for a wording: what is only about the writer stands for itself', async () => {
    const cues = [{ wording: 'i' }, { wording: 'my' }];
    expect(wordingsOf({ family: 'density', dismissalKey: 'i like my car', cues })).toEqual(['i like my car']);
    expect(wordingsOf({ family: 'hype', dismissalKey: 'i am the best', cues: [{ wording: 'best' }] })).toEqual(['best']);
    expect(wordingsOf({ family: 'dialogue', dismissalKey: 'and you', cues: [] })).toEqual(['and you']);
  });

  it('as a kind is silent everywhere', async () => {
    const { dismissals } = await leave(boast, 'family');
    expect(await spokenOf(dismissals, [boast, advice], ['d-9'])).toEqual([advice]);
  });

  it('keeps its words and the title of its draft, so that a person can tell what it is', async () => {
    expect((await leave(boast, 'sentence')).dismissals[0]).toMatchObject({ text: boast, title: 'Calls', draft: 'd-1' });
    expect((await leave(boast, 'wording')).dismissals.every(({ text }) => boast.includes(text ?? '?'))).toBe(true);
  });
});

describe('praise', () => {
  it('can be silenced as a whole, and then leaves what is to be reconsidered', async () => {
    expect(await spokenOf([noPraise], [boast, advice, 'Which question has surprised you most on a call?'])).toEqual([boast]);
  });

  it('is offered to be silenced only where something is praised', async () => {
    const scopes = async (sentence: string) => leavingsOf(await hintOn(sentence), draft).map(({ scope }) => scope);
    expect(await scopes(advice)).toContain('praise');
    expect(await scopes(boast)).not.toContain('praise');
  });
});

it('a sentence that was left as a whole wording, as older files have it, stays silent', async () => {
  const { dismissalKey } = await hintOn(boast);
  expect(await spokenOf([{ scope: 'wording', key: dismissalKey }], [boast, other], ['d-9'])).toEqual([other]);
});
