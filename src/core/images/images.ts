import { StudioError } from '../../contract/errors.ts';
import { fold } from '../../domain/text/fold.ts';
import type { DraftFolder } from '../library/draft-folder.ts';
import { fileNameOf, folderOf, pathIn } from '../library/draft-name.ts';
import { SpokenError, sentences } from '../sentences.ts';
import { placeOfImage } from './image-place.ts';
import { imageType } from './image-type.ts';

/** In bytes. */
export const largestImage = 50_000_000;
const imageFolder = 'images';
const namesTried = 1_000;

/** The images that drafts show, which live in the library beside them. */
export interface Images {
  /** An image by the source that stands in a draft. Throws `not-found`, or `invalid-input` for what is no image or lies outside. */
  read(draft: string, source: string): Promise<{ type: string; bytes: Uint8Array<ArrayBuffer> }>;
  /** Keeps an image beside a draft under a name that is free and safe everywhere; gives the source to write into the draft. */
  add(draft: string, name: string, bytes: Uint8Array): Promise<{ source: string }>;
}

export function createImages(folder: DraftFolder): Images {
  return {
    async read(draft, source) {
      const path = await placeOfImage(folder, draft, source);
      const { bytes, size } = await folder.read(path, largestImage);
      const kind = imageType(bytes);
      const name = fileNameOf(path);
      if (kind === null) throw new SpokenError('invalid-input', sentences.notAnImage(name), { subject: name });
      if (size > largestImage) throw new SpokenError('invalid-input', sentences.imageTooLarge(name), { subject: name });
      return { type: kind.type, bytes: new Uint8Array(bytes) };
    },
    async add(draft, name, bytes) {
      const kind = imageType(bytes);
      if (kind === null) throw new SpokenError('invalid-input', sentences.notAnImage(name), { subject: name });
      if (bytes.length > largestImage) throw new SpokenError('invalid-input', sentences.imageTooLarge(name), { subject: name });
      const place = pathIn(folderOf(draft), imageFolder);
      const file = await createUnderFreeName(folder, place, safeName(name), kind.extension, bytes, draft);
      return { source: `${imageFolder}/${file}` };
    },
  };
}

/** Names of devices, which Windows takes for no file. */
const reservedName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Lower-case letters, digits and dashes: such a name needs no quoting in Markdown and is valid on every system. */
function safeName(name: string): string {
  const folded = fold(name.replace(/\.[a-z0-9]{1,5}$/i, '')).replace(/[^a-z0-9]+/g, '-');
  const safe = folded.slice(0, 60).replace(/^-+|-+$/g, '') || 'image';
  return reservedName.test(safe) ? `image-${safe}` : safe;
}

async function createUnderFreeName(
  folder: DraftFolder,
  place: string,
  name: string,
  extension: string,
  bytes: Uint8Array,
  draft: string,
): Promise<string> {
  for (let number = 1; number <= namesTried; number += 1) {
    const file = `${name}${number === 1 ? '' : `-${number}`}.${extension}`;
    try {
      await folder.create(pathIn(place, file), bytes, draft);
      return file;
    } catch (error) {
      if (!(error instanceof StudioError && error.code === 'conflict')) throw error;
    }
  }
  throw new SpokenError('conflict', sentences.taken(name), { subject: name });
}
