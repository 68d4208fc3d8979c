import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { FrontMatterEntries, FrontMatterValue } from '../drafts/front-matter-value.ts';

/**
 * Entries of a front matter as YAML, whatever notation they came from. What was written without quotation marks stays without
 * them, so that a number stays a number and a day a day; what had them keeps them, also for readers of YAML 1.1.
 */
export function yamlOfEntries(entries: FrontMatterEntries): string {
  if (entries.size === 0) return '';
  return new Document(mapOf(entries), { schema: 'failsafe' }).toString({ lineWidth: 0 });
}

function nodeOf(value: FrontMatterValue): Scalar | YAMLSeq | YAMLMap {
  if (value.type === 'map') return mapOf(value.entries);
  if (value.type === 'empty') return scalarOf('null', 'PLAIN');
  if (value.type === 'text') return scalarOf(value.text, value.plain ? 'PLAIN' : quotesFor(value.text));
  const list = new YAMLSeq();
  list.items = value.items.map(nodeOf);
  return list;
}

function mapOf(entries: FrontMatterEntries): YAMLMap {
  const map = new YAMLMap();
  map.items = [...entries].map(([name, value]) => new Pair(scalarOf(name, 'PLAIN'), nodeOf(value)));
  return map;
}

function quotesFor(text: string): Scalar.Type {
  return text.includes('\n') ? 'BLOCK_LITERAL' : 'QUOTE_DOUBLE';
}

function scalarOf(text: string, type: Scalar.Type): Scalar {
  const scalar = new Scalar(text);
  scalar.type = type;
  return scalar;
}
