import { describe, expect, it } from 'vitest';
import { families, promotionFamilies } from '../../../../src/domain/insight/families.ts';
import { actionsFor, type GuidedActionId } from '../../../../src/renderer/lens/acting/guided-actions.ts';
import { forgetTyped, keepTyped, typedAt } from '../../../../src/renderer/lens/acting/typed-words.ts';
import { type Typed, wordsToPut } from '../../../../src/renderer/lens/acting/words-to-put.ts';

interface ActingTexts {
  field: Record<GuidedActionId, Record<string, string>>;
}

const [english] = Object.values(
  import.meta.glob<ActingTexts>('../../../../src/renderer/words/strings/en/acting.json', { eager: true, import: 'default' }),
);

const idsFor = (family: (typeof families)[number], label: 'promotion' | 'dual' | 'value' = 'promotion') =>
  actionsFor({ family, label }).map(({ id }) => id);
const everyAction = [
  ...new Map(families.flatMap((family) => actionsFor({ family, label: 'promotion' })).map((each) => [each.id, each])).values(),
];

function action(id: GuidedActionId) {
  const found = everyAction.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no family is helped by ${id}`);
  return found;
}

const put = (id: GuidedActionId, typed: Typed) => wordsToPut(action(id), typed);

describe('what can be done about a hint', () => {
  it('is something for every promotion family, and credit for success with credit', () => {
    for (const family of promotionFamilies) expect(idsFor(family)).not.toEqual([]);
    for (const family of ['status', 'achievement', 'offer', 'hype', 'density'] as const) expect(idsFor(family)).toContain('show');
    expect(idsFor('status', 'dual')).toEqual(['credit']);
  });

  it('is nothing for what is good as it is', () => {
    expect(idsFor('advice', 'value')).toEqual([]);
    expect(idsFor('generosity', 'value')).toEqual([]);
  });

  it('has every one of its five kinds somewhere, and a question for each of its fields', () => {
    expect(everyAction.map(({ id }) => id).sort()).toEqual(['ask', 'credit', 'gain', 'show', 'source']);
    for (const { id, fields } of everyAction)
      expect(Object.keys(english?.field[id] ?? {})).toEqual(fields.map((field) => field.id));
  });
});

describe('the words to put', () => {
  it('are those typed, with no space around them and nothing added', () => {
    expect(put('gain', { gain: '  A list\nto copy  ' })).toEqual({ state: 'words', words: [{ text: 'A list to copy' }] });
    expect(put('show', { result: 'Booking took 6 days.' })).toEqual({
      state: 'words',
      words: [{ text: 'Booking took 6 days.' }],
    });
  });

  it('of two answers are parted by a space, and by a full stop where the first has no end', () => {
    const text = (typed: Typed) => {
      const result = put('show', typed);
      return result.state === 'words' ? result.words.map((words) => words.text).join('') : null;
    };
    expect(text({ done: 'We cut it.', result: 'It took 6 days.' })).toBe('We cut it. It took 6 days.');
    expect(text({ done: 'We cut it', result: 'It took 6 days' })).toBe('We cut it. It took 6 days');
    expect(text({ done: 'Powiedzieli „dość”.', result: 'I tyle' })).toBe('Powiedzieli „dość”. I tyle');
  });

  it('link a name to the address after it, and go on behind it', () => {
    expect(put('credit', { who: 'Ola Bednarz', where: 'example.com/ola', did: 'counted the days.' })).toEqual({
      state: 'words',
      words: [{ text: 'Ola Bednarz', link: 'https://example.com/ola' }, { text: ' ' }, { text: 'counted the days.' }],
    });
    expect(put('source', { address: 'https://example.com/report' })).toEqual({
      state: 'words',
      words: [{ text: 'https://example.com/report', link: 'https://example.com/report' }],
    });
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'ola@example.com', 'notes.md', 'two words', 'data:text/html,x'])(
    'are none while %s stands for an address',
    (where) => {
      expect(put('credit', { who: 'Ola', where })).toEqual({ state: 'wrongLink', field: 'where' });
    },
  );

  it('are none without an answer', () => {
    expect(put('show', {})).toEqual({ state: 'nothing' });
    expect(put('show', { done: ' \n ' })).toEqual({ state: 'nothing' });
  });
});

describe('typed words', () => {
  const place = (dismissalKey: string, draft = 'd1') => ({ draft, hint: { dismissalKey }, action: 'show' as const });

  it('are kept for a sentence of a draft until they are put', () => {
    keepTyped(place('a b'), { done: 'First' });
    keepTyped(place('a b', 'd2'), { done: 'Other' });
    expect(typedAt(place('a b'))).toEqual({ done: 'First' });
    expect(typedAt({ ...place('a b'), action: 'credit' })).toEqual({});
    forgetTyped(place('a b'));
    expect(typedAt(place('a b'))).toEqual({});
    expect(typedAt(place('a b', 'd2'))).toEqual({ done: 'Other' });
  });

  it('of long ago make room', () => {
    keepTyped(place('oldest'), { done: 'x' });
    for (let number = 0; number < 300; number += 1) keepTyped(place(`s${number}`), { done: String(number) });
    expect(typedAt(place('oldest'))).toEqual({});
    expect(typedAt(place('s299'))).toEqual({ done: '299' });
  });
});
