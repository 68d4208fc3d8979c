import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Extension, ParseContext, Tokenizer } from 'micromark-util-types';
import type { Defined } from './definitions.ts';
import { literalAddresses } from './literal-addresses.ts';
import { linearMarks } from './mark-runs.ts';
import { wholeWords } from './whole-words.ts';

/**
 * Without the library's second search for addresses in finished text: it ignores escapes and leaves links without positions,
 * so that what is read would not be what is written.
 */
const treeExtensions = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));

/** A row under a table's head has a bar or a colon (the extension's own condition); looking for one at each line takes a while. */
const mayHoldTable = /\||:-|-:/;

/** Reads one piece of Markdown; `defined` are labels from elsewhere. May throw where marks or blocks nest too deep. */
export function readPiece(text: string, defined?: Defined): Root {
  const tables = mayHoldTable.test(text) ? [gfmTable()] : [];
  const ofGitHub = [...literalAddresses(text), gfmFootnote(), ...tables, gfmTaskListItem()];
  const extensions = [...ofGitHub, linearMarks(), wholeWords(), ...(defined ? [knowing(defined)] : [])];
  return fromMarkdown(text, { extensions, mdastExtensions: treeExtensions });
}

type Parser = ParseContext & { gfmFootnotes?: string[] };

/** Tells the parser of labels before it reads its first line; takes nothing of the text. */
function knowing({ links, footnotes }: Defined): Extension {
  const tell: Tokenizer = function (_effects, _ok, nok) {
    const parser = this.parser as Parser;
    if (parser.defined.length === 0) parser.defined.push(...links);
    if (!parser.gfmFootnotes) parser.gfmFootnotes = [...footnotes];
    return nok;
  };
  return { document: { null: [{ name: 'labelsFromElsewhere', tokenize: tell }] } };
}
