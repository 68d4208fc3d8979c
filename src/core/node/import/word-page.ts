import { fromBufferPromise } from 'yauzl';

/** A Word document as a page of HTML, with its pictures by the address that stands for each. */
export interface WordPage {
  html: string;
  pictures: ReadonlyMap<string, Uint8Array>;
}

/** More than this unpacked is no text that anybody wrote, in bytes. */
const largestUnpacked = 300_000_000;
const mostParts = 5_000;

/** `null` for what is no document, is damaged, or unpacks to far more than it says. */
export async function pageFromWord(bytes: Uint8Array): Promise<WordPage | null> {
  const buffer = Buffer.from(bytes);
  if (!(await isHonest(buffer))) return null;
  // It takes a while to load, and most imports have no Word document.
  const { default: mammoth } = await import('mammoth');
  const pictures = new Map<string, Uint8Array>();
  const convertImage = mammoth.images.imgElement(async (image) => {
    const address = `word-picture:${pictures.size + 1}`;
    pictures.set(address, new Uint8Array(await image.readAsArrayBuffer()));
    return { src: address };
  });
  try {
    const { value } = await mammoth.convertToHtml({ buffer }, { convertImage, externalFileAccess: false });
    return { html: value, pictures };
  } catch {
    return null;
  }
}

/** Unpacks it once and throws it away: sizes that are not true, names that lead elsewhere and bombs end here. */
async function isHonest(buffer: Buffer): Promise<boolean> {
  try {
    const zip = await fromBufferPromise(buffer, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true });
    let [size, parts] = [0, 0];
    for await (const entry of zip.eachEntry()) {
      parts += 1;
      size += entry.uncompressedSize;
      if (size > largestUnpacked || parts > mostParts) return false;
      for await (const _ of await zip.openReadStreamPromise(entry)) {
        // Only its length matters, which is compared as it is read.
      }
    }
    return true;
  } catch {
    return false;
  }
}
