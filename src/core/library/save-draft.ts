import type { SaveOutcome, TextChange } from '../../contract/drafts.ts';
import type { DraftProperties } from '../../domain/drafts/draft.ts';
import type { PropertyChange } from '../../domain/drafts/front-matter.ts';
import { type MergedProperties, mergedProperties } from '../../domain/drafts/merged-properties.ts';
import { mergeBodies } from '../../domain/markdown/merge.ts';
import { errorAbout, sentences } from '../sentences.ts';
import { keepBeside } from './conflicting-draft.ts';
import type { LoadedDraft } from './draft-files.ts';
import { fileNameOf, folderOf } from './draft-name.ts';
import { readText } from './draft-text.ts';
import { hasCode, nullWhenGone } from './failure-code.ts';
import { namesBeside } from './free-names.ts';
import type { OpenLibrary } from './open-library.ts';
import { followTitle } from './rename-draft.ts';
import { type FittedText, untilUndisturbed, withProperties, withWhatFits, writeText } from './rewrite.ts';
import { isOtherText } from './same-draft.ts';
import { withChanges } from './splices.ts';
import { whereItMoved, whereItWent } from './where-it-went.ts';

/** A save as the core does it. */
export interface Save {
  path: string;
  revision: string;
  changes: readonly TextChange[];
  /** The body that the changes are of, if whoever saves still has it. */
  base: string | null;
  /** The id that the draft had then; `undefined` when whoever saves has made sure that the file is the draft. */
  id?: string | null | undefined;
  /** A change of what stood in the text that the save is based on, or an act on whatever the file says now. */
  properties: PropertyChange | ((now: DraftProperties) => PropertyChange);
  /** All properties must be written, or nothing is. */
  whole?: boolean;
}

/** Saves splices and properties. See `saveOutcome` in the contract for what can come of it; nothing is lost in any case. */
export function saveDraft(library: OpenLibrary, save: Save): Promise<SaveOutcome> {
  return library.lane.run(async () => {
    const path = await library.moves.whereIs(save.path);
    const outcome = await attemptQuickly(library, { ...save, path });
    const moved = outcome.path === save.path ? {} : { [save.path]: outcome.path };
    const kept = outcome.outcome === 'conflict' ? [outcome.kept] : [];
    library.announce([path, outcome.path, ...kept], moved);
    return outcome;
  });
}

/**
 * Mostly the file is what the save is based on, and its text is remembered; that it still is so is found out when it is
 * replaced. Only otherwise it is read.
 */
async function attemptQuickly(library: OpenLibrary, save: Save): Promise<SaveOutcome> {
  const known = library.files.remembered(save.path, save.revision);
  if (known !== null && known.access === 'editable' && !library.files.wasTrashed(save.path, save.revision)) {
    try {
      return await saveOver(library, save, known, known.text);
    } catch (error) {
      if (!hasCode(error, 'conflict') && !hasCode(error, 'not-found')) throw error;
    }
  }
  return untilUndisturbed(save.path, () => attempt(library, save));
}

async function attempt(library: OpenLibrary, save: Save): Promise<SaveOutcome> {
  const current = await library.files.readSettled(save.path, save.revision).catch(nullWhenGone);
  const known = current?.revision === save.revision ? current.text : await knownBase(library, save, current);
  const before = formerDraft(save, known, current);
  const id = before?.id ?? null;
  if (current === null) {
    const path = await whereItWent(library, { ...save, id });
    return path === save.path ? recreate(library, save, known, [fileNameOf(path)]) : attempt(library, { ...save, path });
  }
  // The draft was deleted in Byline, and another one has got its name since.
  if (library.files.wasTrashed(save.path, save.revision)) throw errorAbout('not-found', sentences.notFound, save.path);
  const base = known ?? (save.base === null ? null : textWith(current, save.base));
  if (before !== null && known !== current.text && mayBeAnother(current, before)) {
    const path = await whereItMoved(library, { ...save, id });
    if (path !== null) return attempt(library, { ...save, path });
    if (id !== null && (known === null || current.properties.id !== null))
      return recreate(library, save, known, namesBeside(save.path, null));
    // Perhaps it lost its front matter, perhaps it is another: nothing is written into it on a guess.
    return keepFrom(library, save, current, base);
  }
  if (current.access !== 'editable') return keepFrom(library, save, current, base);
  return saveOver(library, save, current, base);
}

/** The draft that a save is based on. */
interface FormerDraft {
  id: string | null;
  body: string;
}

/** That draft by the text that is known of it, or by the body that the window still has; `null` when there is neither. */
function formerDraft({ path, id, base }: Save, known: string | null, current: LoadedDraft | null): FormerDraft | null {
  if (known !== null) {
    const { properties, body } = readText(path, known);
    return { id: properties.id, body };
  }
  return base === null ? null : { id: id === undefined ? (current?.properties.id ?? null) : id, body: base };
}

/** Whether another draft may stand where this one stood: ids tell, and where one is missing, what the texts share. */
function mayBeAnother(current: LoadedDraft, { id, body }: FormerDraft): boolean {
  const other = current.properties.id;
  if (id !== null && other !== null) return id !== other;
  return isOtherText(body, current.body);
}

/** The text that a save is based on, as it is remembered or kept in the history. */
async function knownBase(library: OpenLibrary, save: Save, current: LoadedDraft | null): Promise<string | null> {
  const known = library.files.recall(save.revision);
  if (known !== null) return known;
  const draft = current ?? { path: save.path, properties: { id: save.id ?? null } };
  return library.history.find(draft, save.revision).catch(() => null);
}

/** A body that the window still has, in the file as it is now. */
function textWith(current: LoadedDraft, body: string): string {
  return current.access === 'editable' ? withBody(current, body) : body;
}

/** The file was deleted outside, or another draft has its name, while somebody writes in it: what they write is wanted. What they deleted here is not. */
async function recreate(library: OpenLibrary, save: Save, base: string | null, names: Iterable<string>): Promise<SaveOutcome> {
  if (library.files.wasTakenAway(save.path)) throw errorAbout('not-found', sentences.notFound, save.path);
  // A body alone is not the draft: whoever has that alone is asked to save again all that they know.
  if (base === null && save.base !== null) throw errorAbout('not-found', sentences.notFound, save.path);
  if (base === null) throw errorAbout('unknown-revision', sentences.baseForgotten, save.path);
  const { text, refused } = await changedText(library, save, base);
  const made = await library.files.create(folderOf(save.path), names, text, save.path);
  return { outcome: 'saved', path: made.path, revision: made.revision, properties: made.properties, refused };
}

/** The file became something that cannot be edited: it is left alone, and the person's text stands beside it. */
async function keepFrom(library: OpenLibrary, save: Save, current: LoadedDraft, base: string | null): Promise<SaveOutcome> {
  if (base === current.text) throw errorAbout('invalid-input', sentences.notEditable, save.path);
  if (base === null) throw errorAbout('unknown-revision', sentences.baseForgotten, save.path);
  return conflict(library, current, await changedText(library, save, base));
}

async function saveOver(library: OpenLibrary, save: Save, current: LoadedDraft, base: string | null): Promise<SaveOutcome> {
  // An act on whatever the file says needs no base; a change of what it said does.
  if (base === null && (save.changes.length > 0 || typeof save.properties !== 'function'))
    throw errorAbout('unknown-revision', sentences.baseForgotten, save.path);
  const baseBody = base === null ? current.body : readText(save.path, base).body;
  const mine = changedBody(save, baseBody);
  const merge = mergeBodies(baseBody, mine, current.body);
  const { change, clashing } = propertiesFor(save, base, current);
  if (!('merged' in merge) || clashing.length > 0) {
    const text = await fitted(library, { ...save, properties: change }, current, mine);
    return conflict(library, current, text, clashing);
  }
  const { text, refused } = await fitted(library, { ...save, properties: change }, current, merge.merged);
  const wasChanged = current.revision !== save.revision;
  const next = await writeText(library, current, text, wasChanged ? 'now' : 'by-rhythm');
  const written = await followTitle(library, current, next);
  const saved = { path: written.path, revision: written.revision, properties: written.properties, refused };
  const known = base !== null && merge.merged === mine;
  return known ? { outcome: 'saved', ...saved } : { outcome: 'merged', ...saved, body: written.body };
}

/** What of a change of properties can be made in the file as it is now. */
function propertiesFor({ properties }: Save, base: string | null, current: LoadedDraft): MergedProperties {
  if (typeof properties === 'function') return { change: properties(current.properties), clashing: [] };
  if (base === null || base === current.text) return { change: properties, clashing: [] };
  return mergedProperties(base, properties, current.text);
}

async function conflict(
  library: OpenLibrary,
  current: LoadedDraft,
  { text, refused }: FittedText,
  clashing: string[] = [],
): Promise<SaveOutcome> {
  const kept = await keepBeside(library, current.path, text);
  const { path, revision, properties, body } = current;
  return { outcome: 'conflict', path, revision, properties, body, kept: kept.path, refused, clashing };
}

function changedBody(save: Save, body: string): string {
  const changed = withChanges(body, save.changes);
  if (changed === null) throw errorAbout('invalid-input', sentences.badChanges, save.path);
  return changed;
}

/** The whole text as the person would have it, from the text they started with. */
async function changedText(library: OpenLibrary, save: Save, base: string): Promise<FittedText> {
  const draft = { path: save.path, revision: save.revision, ...readText(save.path, base) };
  return fitted(library, save, draft, changedBody(save, draft.body));
}

/** The draft with another body and with its changed properties. Words are written even when no property finds room. */
async function fitted(library: OpenLibrary, save: Save, draft: LoadedDraft, body: string): Promise<FittedText> {
  const text = withBody(draft, body);
  if (draft.access !== 'editable') return { text, refused: [] };
  const change = typeof save.properties === 'function' ? save.properties(draft.properties) : save.properties;
  const own = await library.identity.idOf(draft);
  const id = own === null ? library.createId() : null;
  // A copy of another draft becomes one of its own with the first save.
  const isCopy = own === null && draft.properties.id !== null;
  const whole = isCopy && id !== null ? { ...change, id } : change;
  try {
    if (save.whole) return { text: withProperties(save.path, text, whole, id), refused: [] };
    return withWhatFits(save.path, text, whole, id);
  } catch (error) {
    if (save.whole || !hasCode(error, 'invalid-input')) throw error;
    const asked = Object.entries(change).filter(([, value]) => value !== undefined);
    return { text, refused: asked.map(([name]) => name as FittedText['refused'][number]) };
  }
}

function withBody(draft: LoadedDraft, body: string): string {
  return draft.text.slice(0, draft.text.length - draft.body.length) + body;
}
