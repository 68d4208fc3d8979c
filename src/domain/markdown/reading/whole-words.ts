import type { Code, Construct, Event, Extension, State, TokenizeContext, Tokenizer } from 'micromark-util-types';

/**
 * Words between marks come as one token, however often the reader stops in them to look for an address. The library joins such
 * pieces when all is read, and takes each out of the whole list: ten thousand spans of code moved a thousand million events.
 */
export function wholeWords(): Extension {
  const words: Construct = { name: 'wholeWords', tokenize: readWords, resolveTo: joinWords };
  return { text: { null: [words] } };
}

/** Asked last where the reader stopped: nothing else begins here, so words go on to the next place where it stops. */
const readWords: Tokenizer = function (this: TokenizeContext, effects, ok) {
  const inside: State = (code) => {
    if (code === null || mayBegin(this, code)) {
      effects.exit('data');
      return ok(code);
    }
    effects.consume(code);
    return inside;
  };
  return (code) => {
    effects.enter('data');
    effects.consume(code);
    return inside;
  };
};

/** Whether something else than words may begin with this sign. */
function mayBegin(context: TokenizeContext, code: NonNullable<Code>): boolean {
  const constructs = context.parser.constructs.text[code];
  if (constructs === undefined) return false;
  for (const { previous } of Array.isArray(constructs) ? constructs : [constructs]) {
    if (previous === undefined || previous.call(context, context.previous)) return true;
  }
  return false;
}

/** The words that were read last become part of those before them. */
function joinWords(events: Event[]): Event[] {
  const [last, before] = [events.at(-1), events.at(-3)];
  if (last === undefined || before?.[1].type !== 'data') return events;
  before[1].end = last[1].end;
  events.length -= 2;
  return events;
}
