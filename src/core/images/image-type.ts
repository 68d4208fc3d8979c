/** How each kind of image begins (byte offset, bytes); what a file is called says nothing. SVG is left out: it can hold scripts. */
const signatures: readonly { type: string; extension: string; at: number; bytes: readonly number[] }[] = [
  { type: 'image/png', extension: 'png', at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', extension: 'jpg', at: 0, bytes: [0xff, 0xd8, 0xff] },
  { type: 'image/gif', extension: 'gif', at: 0, bytes: [0x47, 0x49, 0x46, 0x38] },
  { type: 'image/webp', extension: 'webp', at: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
  { type: 'image/avif', extension: 'avif', at: 4, bytes: [0x66, 0x74, 0x79, 0x70, 0x61, 0x76, 0x69] },
  { type: 'image/bmp', extension: 'bmp', at: 0, bytes: [0x42, 0x4d] },
];

export interface ImageType {
  /** Media type. */
  type: string;
  /** Without a dot. */
  extension: string;
}

/** What kind of image these bytes are, `null` for anything else. */
export function imageType(bytes: Uint8Array): ImageType | null {
  const found = signatures.find(({ at, bytes: wanted }) => wanted.every((byte, index) => bytes[at + index] === byte));
  return found === undefined ? null : { type: found.type, extension: found.extension };
}
