import { changeProperties, type PropertyChange } from '../../domain/drafts/front-matter.ts';
import { FrontMatterError } from '../../domain/drafts/front-matter-error.ts';
import { errorAbout, SpokenError, sentences } from '../sentences.ts';
import type { LoadedDraft } from './draft-files.ts';
import { draftName } from './draft-name.ts';
import { hasCode } from './failure-code.ts';
import type { OpenLibrary } from './open-library.ts';

const mostTries = 5;

/** Does an act that reads and then writes, again when another program wrote in between. */
export async function untilUndisturbed<Value>(path: string, act: () => Promise<Value>): Promise<Value> {
  for (let tries = 1; tries <= mostTries; tries += 1) {
    try {
      return await act();
    } catch (error) {
      if (!hasCode(error, 'conflict')) throw error;
    }
  }
  // Not a conflict: whoever saves may simply try again.
  throw errorAbout('unwritable', sentences.changingTooFast, path);
}

/** Whether the old text is kept as its writing went on for a while, or now, since it is replaced by something else. */
export type Keeping = 'by-rhythm' | 'now';

/** Who made this state of a draft, as far as is known. */
export function whoMade({ files }: OpenLibrary, { path, revision }: LoadedDraft): 'here' | 'outside' {
  return files.isOwn(path, revision) ? 'here' : 'outside';
}

/** Writes a new text of a draft, keeping the old one in its history. The same text is not written again. */
export async function writeText(
  library: OpenLibrary,
  loaded: LoadedDraft,
  text: string,
  keeping: Keeping = 'by-rhythm',
): Promise<LoadedDraft> {
  if (text === loaded.text) return loaded;
  const kept = keeping === 'now' ? library.history.keepNow(loaded, whoMade(library, loaded)) : library.history.keep(loaded, text);
  await kept.catch((error: unknown) => library.log.warn('An earlier version could not be kept.', error));
  const written = await library.files.replace(loaded, text);
  await library.history.followId(loaded, written);
  return written;
}

/** The text with changed properties. The first change of a draft's properties also gives it an id, by which it stays known. */
export function withProperties(path: string, text: string, change: PropertyChange, id: string | null): string {
  if (isNothing(change)) return text;
  try {
    return changeProperties(text, id === null ? change : { ...change, id });
  } catch (error) {
    throw told(error, path);
  }
}

/** A text with what its front matter had room for. */
export interface FittedText {
  text: string;
  /** The properties that it had no room for. */
  refused: (keyof PropertyChange)[];
}

/**
 * As `withProperties`, but a front matter in which a key stands for something else (`byline` is an author's name in many) takes
 * what it has room for. Throws when that is nothing of what was asked.
 */
export function withWhatFits(path: string, text: string, change: PropertyChange, id: string | null): FittedText {
  try {
    return { text: withProperties(path, text, change, id), refused: [] };
  } catch (error) {
    const fitted = oneByOne(text, change);
    if (fitted === null) throw error;
    return fitted;
  }
}

function oneByOne(text: string, change: PropertyChange): FittedText | null {
  const asked = (Object.keys(change) as (keyof PropertyChange)[]).filter((name) => change[name] !== undefined);
  const fitted: FittedText = { text, refused: [] };
  for (const name of asked) {
    try {
      fitted.text = changeProperties(fitted.text, { [name]: change[name] });
    } catch (error) {
      if (!(error instanceof FrontMatterError)) throw error;
      fitted.refused.push(name);
    }
  }
  return fitted.refused.length === asked.length ? null : fitted;
}

function isNothing(change: PropertyChange): boolean {
  return Object.values(change).every((value) => value === undefined);
}

function told(error: unknown, path: string): unknown {
  if (!(error instanceof FrontMatterError)) return error;
  const sentence = sentences.malformedFrontMatter(draftName(path), error.problem);
  return new SpokenError('invalid-input', sentence, { subject: draftName(path), cause: error });
}
