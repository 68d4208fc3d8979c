import { dayOf, type ImportedDraft, type ImportedFile, plainDraft, type Skipped } from '../../../domain/import/imported-draft.ts';
import { pathFromAddress, safePath } from '../../../domain/import/target-names.ts';
import type { HtmlNode } from '../../../domain/paste/html-tree.ts';
import { looksLikeMarkdown } from '../../../domain/paste/looks-like-markdown.ts';
import { imageType } from '../../images/image-type.ts';
import { bodyFromHtml } from './html-body.ts';
import { factsOfPage, htmlFromText, withoutTitle, writtenPart } from './html-text.ts';
import { largestDocument, longestText } from './limits.ts';
import { namedCharset, textFromBytes } from './plain-bytes.ts';
import { escaped } from './read-x.ts';
import type { Finding, Reading } from './reading.ts';
import { pageFromWord } from './word-page.ts';

type Document = Pick<Finding, 'drafts' | 'skipped'>;

export function isDocument(path: string): boolean {
  return /\.(?:html?|docx|txt|text)$/i.test(path);
}

/** Pages, Word documents and plain texts, each as one draft; Medium's pages tell more of themselves. */
export async function* readDocuments(reading: Reading): AsyncGenerator<Finding> {
  const { files, root, source } = reading;
  const documents = files.files.filter(({ path }) => isDocument(path));
  const wanted = source === 'medium' ? documents.filter(({ path }) => path.startsWith(`${root}posts/`)) : documents;
  for (const { path } of wanted) yield { total: wanted.length, ...(await documentDrafts(reading, path)) };
}

/** The draft of one document, or why there is none. */
export async function documentDrafts(reading: Reading, path: string): Promise<Document> {
  const skip = (reason: Skipped['reason']): Document => ({ drafts: [], skipped: [{ name: path, reason }] });
  const bytes = await reading.files.read(path, largestDocument);
  if (bytes === null) return skip('too-large');
  const draft = await draftFrom(reading, path, bytes).catch(() => 'damaged' as const);
  if (typeof draft === 'string') return skip(draft);
  if (draft.body.trim() === '') return skip('empty');
  return draft.body.length > longestText ? skip('too-large') : { drafts: [draft], skipped: [] };
}

async function draftFrom(reading: Reading, path: string, bytes: Uint8Array): Promise<ImportedDraft | Skipped['reason']> {
  if (/\.docx$/i.test(path)) return wordDraft(path, bytes);
  const isPage = /\.html?$/i.test(path);
  const text = textFromBytes(bytes, isPage ? namedCharset(bytes) : null);
  if (text === null) return 'not-text';
  if (isPage) return pageDraft(reading, path, text);
  const plain = text.replace(/\r\n?/g, '\n');
  return plainDraft(titleFromPath(path), looksLikeMarkdown(plain) ? plain : `${escaped(plain)}\n`);
}

async function wordDraft(path: string, bytes: Uint8Array): Promise<ImportedDraft | 'damaged'> {
  const page = await pageFromWord(bytes);
  if (page === null) return 'damaged';
  const files: ImportedFile[] = [];
  const stem = safePath(titleFromPath(path));
  const body = bodyFromHtml(htmlFromText(page.html), (address) => {
    const picture = page.pictures.get(address);
    const kind = picture === undefined ? null : imageType(picture);
    if (picture === undefined || kind === null) return null;
    const target = `images/${stem.replace(/\s+/g, '-')}-${files.length + 1}.${kind.extension}`;
    files.push({ target, from: '', bytes: picture });
    return encodeURI(target);
  });
  return { ...plainDraft(titleFromPath(path), body), files };
}

function pageDraft({ files, source, root }: Reading, path: string, text: string): ImportedDraft {
  const nodes = htmlFromText(text);
  const { title, language, description, published, link } = factsOfPage(nodes);
  const part: readonly HtmlNode[] = withoutTitle(writtenPart(nodes), title);
  const there = new Set(files.files.map((file) => file.path));
  const found = new Map<string, ImportedFile>();
  const body = bodyFromHtml(part, (address) => {
    if (/^https?:\/\//.test(address)) return address;
    const from = pathFromAddress(path, address);
    if (from === null || !there.has(from)) return null;
    const target = `images/${safePath(from.slice(from.startsWith(root) ? root.length : 0))
      .replaceAll('/', '-')
      .replace(/\s+/g, '-')}`;
    found.set(from, { from, target });
    return encodeURI(target);
  });
  const date = dayOf(published) ?? dayOf(/(?:^|\/)(\d{4}-\d{2}-\d{2})_/.exec(path)?.[1]);
  const isOut = source === 'medium' && date !== null && !/\/draft_[^/]*$/.test(`/${path}`);
  const lang = language.toLowerCase().split('-')[0];
  return {
    ...plainDraft(title === '' ? titleFromPath(path) : title, body),
    ...{ date, description, files: [...found.values()] },
    language: lang === 'pl' || lang === 'en' ? lang : null,
    status: isOut ? 'published' : 'drafting',
    publications: isOut && date !== null ? [{ channel: 'medium', date, ...(link === null ? {} : { link }) }] : [],
  };
}

function titleFromPath(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.[A-Za-z0-9]{1,10}$/, '')
    .slice(0, 300);
}
