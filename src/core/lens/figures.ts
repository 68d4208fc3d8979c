import type { DraftFigures } from '../../contract/lens.ts';
import { readMarkdown } from '../../domain/insight/read-text.ts';
import type { Reader } from '../../domain/insight/reader.ts';
import type { FileContent } from '../library/draft-folder.ts';
import { readDraftText } from '../library/draft-text.ts';

/** The figures of what is no draft, or cannot be read. */
export const noFigures: DraftFigures = {
  sentences: 0,
  promotion: 0,
  value: 0,
  shares: { useful: 0, dialogue: 0, neutral: 0, aboutMe: 0 },
  verdict: 'neutral',
};

/** Reads a file as the window does: in the language and for the purpose of its front matter. What is no draft has no figures. */
export async function figuresOf(
  path: string,
  content: FileContent,
  lens: Reader,
  wait?: () => Promise<void>,
): Promise<DraftFigures> {
  const { access, body, properties } = readDraftText(path, content);
  if (access !== 'editable') return noFigures;
  const { language, purpose } = properties;
  const { reading, sentences } = await readMarkdown(beginningOf(body), lens, { language, purpose }, wait);
  const { promotion, value, shares, verdict } = reading;
  return { sentences: sentences.length, promotion, value, shares: inBounds(shares), verdict };
}

/** More of a draft is not read in the background, in characters: a book would hold up all others for an hour. */
const mostRead = 100_000;

/** Cut between two paragraphs where there are any. */
function beginningOf(body: string): string {
  if (body.length <= mostRead) return body;
  const end = body.lastIndexOf('\n\n', mostRead);
  return body.slice(0, end > 0 ? end : mostRead);
}

/** Shares are sums of fractions, which may end a hair above 1. */
function inBounds(shares: DraftFigures['shares']): DraftFigures['shares'] {
  const rounded = (share: number) => Math.min(1, Math.round(share * 10_000) / 10_000);
  const { useful, dialogue, neutral, aboutMe } = shares;
  return { useful: rounded(useful), dialogue: rounded(dialogue), neutral: rounded(neutral), aboutMe: rounded(aboutMe) };
}
