import type { RecoveryOutcome } from '../../contract/recovery.ts';
import { keepBeside } from '../library/conflicting-draft.ts';
import type { LoadedDraft } from '../library/draft-files.ts';
import { folderOf } from '../library/draft-name.ts';
import { namesBeside, namesForTitle } from '../library/free-names.ts';
import { knownText, rememberedHead } from '../library/known-draft.ts';
import type { RunningLibrary } from '../library/running-library.ts';
import { saveDraft } from '../library/save-draft.ts';
import { saveSource } from '../library/save-source.ts';
import { itsDraft } from './its-draft.ts';
import type { KeptText } from './recovery-place.ts';

export interface TakenText {
  outcome: RecoveryOutcome['outcome'];
  draft: LoadedDraft;
}

/** Puts a recovered text into a library: into its draft as a save that comes late, or else as a draft of its own. */
export async function takeRecovered(library: RunningLibrary, kept: KeptText): Promise<TakenText> {
  const current = kept.library === library.id ? await itsDraft(library, kept) : null;
  if (current !== null) await library.lane.run(() => library.history.keepNow(current));
  if (current === null) return makeAnew(library, kept);
  if (kept.kind === 'source') return takeSource(library, kept, current);
  if (current.access !== 'editable') return beside(library, kept);
  return takeBody(library, kept, current);
}

async function takeBody(library: RunningLibrary, kept: KeptText, current: LoadedDraft): Promise<TakenText> {
  const base = kept.revision === current.revision ? current.body : kept.base;
  if (base === null) return beside(library, kept);
  const saved = await saveDraft(library, {
    path: current.path,
    revision: kept.revision ?? current.revision,
    changes: [{ start: 0, end: base.length, text: kept.text }],
    base,
    properties: kept.properties,
  });
  if (saved.outcome === 'conflict') return { outcome: 'beside', draft: await library.files.read(saved.kept) };
  return { outcome: saved.outcome === 'merged' ? 'merged' : 'restored', draft: await library.files.read(saved.path) };
}

async function takeSource(library: RunningLibrary, kept: KeptText, current: LoadedDraft): Promise<TakenText> {
  if (current.access === 'read-only') return beside(library, kept);
  const revision = kept.revision ?? '';
  const saved = await saveSource(library, { path: current.path, revision, source: kept.text });
  return saved.kept === null ? { outcome: 'restored', draft: saved.draft } : { outcome: 'beside', draft: saved.kept };
}

/** The draft is there, but its text cannot be told apart from what happened to it meanwhile. */
function beside(library: RunningLibrary, kept: KeptText): Promise<TakenText> {
  return library.lane.run(async () => {
    const draft = await keepBeside(library, kept.path, await wholeText(library, kept));
    library.announce([draft.path]);
    return { outcome: 'beside' as const, draft };
  });
}

/** The draft is gone, or this is another library: the text becomes a draft under its own name where that is free. */
function makeAnew(library: RunningLibrary, kept: KeptText): Promise<TakenText> {
  return library.lane.run(async () => {
    const hadFile = kept.kind !== 'body' || kept.revision !== null;
    const names = hadFile ? namesBeside(kept.path, null) : namesForTitle(kept.title, []);
    const folder = kept.library === library.id ? folderOf(kept.path) : '';
    const draft = await library.files.create(folder, names, await wholeText(library, kept), hadFile ? kept.path : undefined);
    library.announce([draft.path]);
    return { outcome: 'beside' as const, draft };
  });
}

/** A body under everything that is known of its draft. */
async function wholeText(library: RunningLibrary, kept: KeptText): Promise<string> {
  const { kind, text, title, known, path, revision } = kept;
  if (kind === 'source') return text;
  const properties = { id: known?.id ?? null };
  const head = kept.head ?? (await rememberedHead(library, { path, properties }, revision));
  return knownText(library, { path, title, properties: known, head, body: text }, kept.properties);
}
