import type { WordPicture } from '../../domain/export/word-inline.ts';
import { call } from '../bridge/calls.ts';

/** Reads the pictures of a draft and makes something of each; `null` for one that cannot be read. */
export async function readPictures<Made>(
  draft: string,
  sources: readonly string[],
  make: (picture: Blob) => Promise<Made | null>,
): Promise<Map<string, Made | null>> {
  const made = new Map<string, Made | null>();
  for (const source of sources) {
    const picture = await call('images.read', { draft, source }).catch(() => null);
    const blob = picture === null ? null : new Blob([picture.bytes as Uint8Array<ArrayBuffer>], { type: picture.type });
    made.set(source, blob === null ? null : await make(blob).catch(() => null));
  }
  return made;
}

const chunk = 32_768;

/** A picture as an address that holds its bytes. */
export async function dataAddress(picture: Blob): Promise<string> {
  const bytes = new Uint8Array(await picture.arrayBuffer());
  let letters = '';
  for (let at = 0; at < bytes.length; at += chunk) letters += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return `data:${picture.type};base64,${btoa(letters)}`;
}

const wordTypes: Record<string, WordPicture['type']> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/bmp': 'bmp',
};

/** A picture as Word takes it; kinds that Word does not know are drawn anew as PNG. */
export async function wordPicture(picture: Blob): Promise<WordPicture> {
  const bitmap = await createImageBitmap(picture);
  const { width, height } = bitmap;
  const type = wordTypes[picture.type];
  const bytes = type === undefined ? await drawnAsPng(bitmap) : new Uint8Array(await picture.arrayBuffer());
  bitmap.close();
  return { type: type ?? 'png', bytes, width, height };
}

async function drawnAsPng(bitmap: ImageBitmap): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
}
