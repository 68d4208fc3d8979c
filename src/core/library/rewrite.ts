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
  throw errorAbout('conflict', sentences.changingTooFast, path);
}

/** Writes a new text of a draft, keeping the old one in its history. The same text is not written again. */
export async function writeText(library: OpenLibrary, loaded: LoadedDraft, text: string): Promise<LoadedDraft> {
  if (text === loaded.text) return loaded;
  await library.history
    .keep(loaded, text)
    .catch((error: unknown) => library.log.warn('An earlier version could not be kept.', error));
  return library.files.replace(loaded, text);
}

/** The text with changed properties. The first change of a draft's properties also gives it an id, by which it stays known. */
export function withProperties(path: string, text: string, change: PropertyChange, id: string | null): string {
  if (Object.values(change).every((value) => value === undefined)) return text;
  try {
    return changeProperties(text, id === null ? change : { ...change, id });
  } catch (error) {
    if (!(error instanceof FrontMatterError)) throw error;
    const sentence = sentences.malformedFrontMatter(draftName(path), error.problem);
    throw new SpokenError('invalid-input', sentence, { subject: draftName(path), cause: error });
  }
}
