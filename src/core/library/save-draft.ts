import type { SaveOutcome, TextChange } from '../../contract/drafts.ts';
import type { DraftProperties } from '../../domain/drafts/draft.ts';
import type { PropertyChange } from '../../domain/drafts/front-matter.ts';
import { mergeBodies } from '../../domain/markdown/merge.ts';
import { errorAbout, sentences } from '../sentences.ts';
import { keepBeside } from './conflicting-draft.ts';
import type { LoadedDraft } from './draft-files.ts';
import { readText } from './draft-text.ts';
import { hasCode } from './failure-code.ts';
import type { OpenLibrary } from './open-library.ts';
import { followTitle } from './rename-draft.ts';
import { untilUndisturbed, withProperties, writeText } from './rewrite.ts';
import { withChanges } from './splices.ts';

/** A save as the core does it: `properties` may depend on what the file says now. */
export interface Save {
  path: string;
  revision: string;
  changes: readonly TextChange[];
  properties: (now: DraftProperties) => PropertyChange;
}

/** Saves splices and properties. See `saveOutcome` in the contract for what can come of it; nothing is lost in any case. */
export function saveDraft(library: OpenLibrary, save: Save): Promise<SaveOutcome> {
  return library.lane.run(async () => {
    const path = await library.moves.whereIs(save.path);
    const outcome = await untilUndisturbed(path, () => attempt(library, { ...save, path }));
    const moved = outcome.path === path ? {} : { [path]: outcome.path };
    const kept = outcome.outcome === 'conflict' ? [outcome.kept] : [];
    library.announce([path, outcome.path, ...kept], moved);
    return outcome;
  });
}

async function attempt(library: OpenLibrary, save: Save): Promise<SaveOutcome> {
  const current = await library.files.read(save.path).catch(nullWhenGone);
  const base = current?.revision === save.revision ? current.text : library.files.recall(save.revision);
  if (current === null) return recreate(library, save, base);
  if (current.access !== 'editable') return keepFrom(library, save, current, base);
  return saveOver(library, save, current, base);
}

/** The file was deleted outside while somebody writes in it: what they write is wanted. What they deleted here is not. */
async function recreate(library: OpenLibrary, save: Save, base: string | null): Promise<SaveOutcome> {
  if (base === null || library.files.wasTakenAway(save.path)) throw errorAbout('not-found', sentences.notFound, save.path);
  const mine = changedText(library, save, base);
  const name = save.path.slice(save.path.lastIndexOf('/') + 1);
  const folder = save.path.slice(0, Math.max(0, save.path.length - name.length - 1));
  const made = await library.files.create(folder, [name], mine);
  return { outcome: 'saved', path: made.path, revision: made.revision, properties: made.properties };
}

/** The file became something that cannot be edited: it is left alone, and the person's text stands beside it. */
async function keepFrom(library: OpenLibrary, save: Save, current: LoadedDraft, base: string | null): Promise<SaveOutcome> {
  if (base === null || base === current.text) throw errorAbout('invalid-input', sentences.notEditable, save.path);
  return conflict(library, current, changedText(library, save, base));
}

async function saveOver(library: OpenLibrary, save: Save, current: LoadedDraft, base: string | null): Promise<SaveOutcome> {
  if (base === null && save.changes.length > 0) throw errorAbout('conflict', sentences.changedOutside, save.path);
  const baseBody = readText(save.path, base ?? current.text).body;
  const mine = changedBody(save, baseBody);
  const merge = mergeBodies(baseBody, mine, current.body);
  if (!('merged' in merge)) return conflict(library, current, changedText(library, save, base ?? current.text));
  const text = withProperties(
    save.path,
    withBody(current, merge.merged),
    save.properties(current.properties),
    newId(library, current),
  );
  const written = await followTitle(library, current, await writeText(library, current, text));
  const saved = { path: written.path, revision: written.revision, properties: written.properties };
  const known = base !== null && merge.merged === mine;
  return known ? { outcome: 'saved', ...saved } : { outcome: 'merged', ...saved, body: written.body };
}

async function conflict(library: OpenLibrary, current: LoadedDraft, mine: string): Promise<SaveOutcome> {
  const kept = await keepBeside(library, current.path, mine);
  const { path, revision, properties, body } = current;
  return { outcome: 'conflict', path, revision, properties, body, kept: kept.path };
}

function changedBody(save: Save, body: string): string {
  const changed = withChanges(body, save.changes);
  if (changed === null) throw errorAbout('invalid-input', sentences.badChanges, save.path);
  return changed;
}

/** The whole text as the person would have it, from the text they started with. */
function changedText(library: OpenLibrary, save: Save, base: string): string {
  const draft = { path: save.path, revision: save.revision, ...readText(save.path, base) };
  const text = withBody(draft, changedBody(save, draft.body));
  return withProperties(save.path, text, save.properties(draft.properties), newId(library, draft));
}

function withBody(draft: LoadedDraft, body: string): string {
  return draft.text.slice(0, draft.text.length - draft.body.length) + body;
}

function newId(library: OpenLibrary, draft: LoadedDraft): string | null {
  return draft.properties.id === null ? library.createId() : null;
}

function nullWhenGone(error: unknown): null {
  if (hasCode(error, 'not-found')) return null;
  throw error;
}
