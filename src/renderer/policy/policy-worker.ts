import { readPolishDictionary } from '../../domain/insight/dictionary/polish-dictionary.ts';
import { guessLanguage } from '../../domain/insight/text/language.ts';
import { createBaseWords, noBaseWords } from '../../domain/policy/base-words.ts';
import { createRuleFinder, type RuleFinder } from '../../domain/policy/find-rules.ts';
import { shieldNames } from '../../domain/policy/name-shield.ts';
import { type NoticeReader, readNotices } from '../../domain/policy/read-blocks.ts';
import { standInAt } from '../../domain/policy/stand-ins.ts';
import { createBaseOf } from '../../domain/portfolio/terms.ts';
import type { LookedFor, PolicyReply, PolicyRequest } from './policy-protocol.ts';

/** The worker that looks through a draft for what rules name; typing never waits for it. */
const scope = self as unknown as {
  postMessage(reply: PolicyReply): void;
  onmessage: ((event: MessageEvent<PolicyRequest>) => void) | null;
};

let baseWordsOf = noBaseWords;
let baseOf = createBaseOf(null);
let lookedFor: LookedFor = { rules: [], scansPersonal: true, stances: [] };
let known: { rules: LookedFor['rules']; finder: RuleFinder } | null = null;

scope.onmessage = ({ data }) => {
  switch (data.kind) {
    case 'dictionary':
      takeDictionary(data.bytes);
      break;
    case 'lookFor':
      lookedFor = data.lookedFor;
      break;
    case 'read':
      scope.postMessage({ kind: 'read', ask: data.ask, notices: readNotices(data.blocks, reader()) });
      break;
    case 'shield':
      scope.postMessage({ kind: 'shield', ask: data.ask, ...shieldNames(data.text, data.names, data.language, baseWordsOf) });
      break;
    case 'standIn': {
      const { language } = guessLanguage(data.place.text);
      scope.postMessage({ kind: 'standIn', ask: data.ask, words: standInAt(data.place, language, baseWordsOf) });
    }
  }
};

function reader(): NoticeReader {
  const { rules, scansPersonal, stances } = lookedFor;
  return { rules: finderOf(rules), scansPersonal, stances, baseOf };
}

/** Bytes that are no dictionary leave the forms by analogy. */
function takeDictionary(bytes: ArrayBuffer): void {
  try {
    const dictionary = readPolishDictionary(new Uint8Array(bytes));
    baseWordsOf = createBaseWords(dictionary);
    baseOf = createBaseOf(dictionary);
    known = null;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
}

/** The forms of the rules are made once, until the rules change. */
function finderOf(rules: LookedFor['rules']): RuleFinder {
  if (known?.rules !== rules) known = { rules, finder: createRuleFinder(rules, baseWordsOf) };
  return known.finder;
}
