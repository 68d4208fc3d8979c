import type { DraftProperties } from '../../domain/drafts/draft.ts';
import type { PropertyChange } from '../../domain/drafts/front-matter.ts';
import { newDraftText } from '../../domain/drafts/new-draft.ts';
import type { Identified } from './draft-identity.ts';
import { readText } from './draft-text.ts';
import { hasCode } from './failure-code.ts';
import { dayAt } from './make-draft.ts';
import type { OpenLibrary } from './open-library.ts';
import { withWhatFits } from './rewrite.ts';

/** What is known of a draft whose file is gone. */
export interface KnownDraft {
  path: string;
  title: string;
  /** All that its front matter said in Byline's words, with what was changed since; `null` when nobody knows. */
  properties: DraftProperties | null;
  /** What stood above the body in the file; `null` when nobody remembers. */
  head: string | null;
  body: string;
}

/**
 * The whole text of such a draft: what stood above its body as it was, keys of other programs too, with every property that is
 * known to be another by now. It keeps its id unless another draft has that.
 */
export async function knownText(library: OpenLibrary, draft: KnownDraft, changes: PropertyChange = {}): Promise<string> {
  const text = draft.head === null ? anew(library, draft) : draft.head + draft.body;
  const stated = readText(draft.path, text);
  if (stated.access !== 'editable') return text;
  const known = draft.properties === null ? {} : differing(draft.properties, stated.properties);
  const id = draft.head === null ? (draft.properties?.id ?? null) : stated.properties.id;
  const change = { ...known, ...changes, ...(await ownId(library, draft.path, id)) };
  try {
    return withWhatFits(draft.path, text, change, null).text;
  } catch (error) {
    // The words are worth more than properties for which there is no room.
    if (hasCode(error, 'invalid-input')) return text;
    throw error;
  }
}

/** What stood above the body of a draft in this revision, as far as that is remembered or a version has it. */
export async function rememberedHead(library: OpenLibrary, draft: Identified, revision: string | null): Promise<string | null> {
  if (revision === null) return null;
  const text = library.files.recall(revision) ?? (await library.history.find(draft, revision).catch(() => null));
  return text === null ? null : headOf(draft.path, text);
}

/** What stands above the body in the text of a file; `null` when it cannot be told apart. */
export function headOf(path: string, text: string): string | null {
  const { access, body } = readText(path, text);
  return access === 'editable' ? text.slice(0, text.length - body.length) : null;
}

function anew(library: OpenLibrary, { title, properties, body }: KnownDraft): string {
  const { kind, status, topics, language } = properties ?? { kind: 'article', status: 'drafting', topics: [], language: null };
  const [id, date] = [library.createId(), dayAt(library.now())];
  return newDraftText({ id, date, title: properties?.title ?? title, kind, status, topics, language, body });
}

function differing({ id: _id, ...known }: DraftProperties, stated: DraftProperties): PropertyChange {
  const now: Record<string, unknown> = { ...stated };
  const others = Object.entries(known).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(now[name]));
  const change = Object.fromEntries(others) as PropertyChange & { date?: string | null };
  return { ...change, date: change.date ?? undefined };
}

/** An id that another draft carries by now stays with that one. */
async function ownId(library: OpenLibrary, path: string, id: string | null): Promise<PropertyChange> {
  if (id === null) return {};
  const carriers = new Set([path, ...(await library.index.sharing(id).catch(() => []))]);
  for (const carrier of carriers) {
    const other = await library.files.read(carrier).catch(() => null);
    if (other?.properties.id === id) return { id: library.createId() };
  }
  return { id };
}
