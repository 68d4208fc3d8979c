import type { Code, Construct, Extension, State, Token, TokenizeContext, Tokenizer } from 'micromark-util-types';
import { classOf } from '../characters.ts';
import { resolveMarks } from './resolve-marks.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    /** A run of `*`, `_` or `~` of which it is not yet known what it marks. */
    markRun: 'markRun';
  }
}

const [asterisk, underscore, tilde] = [42, 95, 126];

/**
 * Emphasis and strikethrough, found in one walk over a paragraph's runs of marks (the algorithm of CommonMark 0.31, appendix A).
 * The library's own way compares every run with every other: 80 KB of `*a_ ` took it half a minute.
 */
export function linearMarks(): Extension {
  const attention: Construct = { name: 'linearMarks', tokenize: readRun, resolveAll: resolveMarks };
  const strike: Construct = { name: 'linearStrikes', tokenize: readStrikes, resolveAll: resolveMarks };
  return {
    disable: { null: ['attention'] },
    text: { [asterisk]: attention, [underscore]: attention, [tilde]: strike },
    insideSpan: { null: [attention] },
  };
}

/** A run of `*` or `_`. Which of both ends can open or close is in section 6.2. */
const readRun: Tokenizer = function (this: TokenizeContext, effects, ok) {
  const before = this.previous;
  let marker: Code = null;
  const inside: State = (code) => {
    if (code === marker) {
      effects.consume(code);
      return inside;
    }
    const token = effects.exit('markRun');
    const opens = goesOn(code, before) || isStrike(code);
    const closes = goesOn(before, code) || isStrike(before);
    token._open = marker === asterisk ? opens : opens && (!closes || !isLetter(before));
    token._close = marker === asterisk ? closes : closes && (!opens || !isLetter(code));
    return ok(code);
  };
  return (code) => {
    marker = code;
    effects.enter('markRun');
    return inside(code);
  };
};

/** One or two `~`; three or more are words. */
const readStrikes: Tokenizer = function (this: TokenizeContext, effects, ok, nok) {
  const before = this.previous;
  const last = this.events.at(-1);
  let size = 0;
  const inside: State = (code) => {
    if (code === tilde) {
      if (size > 1) return nok(code);
      effects.consume(code);
      size += 1;
      return inside;
    }
    closeStrikes(effects.exit('markRun'), before, code);
    return ok(code);
  };
  return (code) => {
    if (before === tilde && last?.[1].type !== 'characterEscape') return nok(code);
    effects.enter('markRun');
    return inside(code);
  };
};

function closeStrikes(token: Token, before: Code, after: Code): void {
  token._open = goesOn(after, before);
  token._close = goesOn(before, after);
}

/** Whether words go on at one side of a run: a letter, or a sign that has no letter across. */
function goesOn(side: Code, across: Code): boolean {
  const kind = kindOf(side);
  return kind === 'letter' || (kind === 'punctuation' && kindOf(across) !== 'letter');
}

function isStrike(code: Code): boolean {
  return code === tilde;
}

function isLetter(code: Code): boolean {
  return kindOf(code) === 'letter';
}

/** Line ends and tabs have negative codes, the end of the text has none. */
function kindOf(code: Code): ReturnType<typeof classOf> {
  return code === null || code < 0 ? 'space' : classOf(String.fromCharCode(code));
}
