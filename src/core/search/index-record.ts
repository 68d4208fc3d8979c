import type { DraftSummary } from '../../contract/drafts.ts';
import type { DraftProperties } from '../../domain/drafts/draft.ts';
import { fold } from '../../domain/text/fold.ts';
import type { FileContent } from '../library/draft-folder.ts';
import { readDraftText } from '../library/draft-text.ts';
import { countBodyWords } from './count-body-words.ts';
import { plainWords } from './plain-words.ts';
import { withoutForeignSigns } from './readers-words.ts';
import { snippetLength } from './snippet.ts';

/** What the index keeps of a file. */
export interface IndexRecord {
  id: string | null;
  summary: DraftSummary;
  /** The words of the body, for showing. */
  words: string;
  folded: { title: string; topics: string; everything: string };
}

export function indexRecord(path: string, content: FileContent): IndexRecord {
  const { access, body, properties } = readDraftText(path, content);
  const { id, title, kind, status, topics, channels, language, publications, date } = properties;
  const words = plainWords(body);
  const shown = { title, kind, status, topics, channels, language, publications, date, access, ...placeOf(properties) };
  return {
    id,
    summary: { path, ...shown, snippet: beginning(body, words), words: countBodyWords(body, words), modified: content.modified },
    words,
    folded: { title: fold(title), topics: fold(topics.join('\n')), everything: fold([title, ...topics, words].join('\n')) },
  };
}

/** What few drafts say takes no room in the others. */
function placeOf({ id, hub, series, goal, campaign }: DraftProperties) {
  const said = { id, series, goal, campaign, hub: hub.length === 0 ? null : hub };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));
}

/** So much of a body has its beginning in it, whatever stands in between. */
const longestRead = snippetLength * 30;

/** How a body begins for its readers, on one line. */
function beginning(body: string, words: string): string {
  const own = withoutForeignSigns(body, longestRead);
  const line = (own === body ? words : plainWords(own))
    .slice(0, snippetLength * 2)
    .replace(/\s+/g, ' ')
    .trim();
  return line.slice(0, snippetLength);
}
