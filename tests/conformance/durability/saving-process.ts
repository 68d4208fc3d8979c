import { writeSync } from 'node:fs';
import { digest } from '../../../src/core/node/digest.ts';
import { openDiskDraftFolder } from '../../../src/core/node/disk-draft-folder.ts';
import { markedText } from './marked-text.ts';

/** Saves a file again and again and says so after each: `folder file first count length`. */
const [place = '', file = '', first = '0', count = '0', length = '0'] = process.argv.slice(2);
const folder = await openDiskDraftFolder(place);
let revision = digest((await folder.read(file)).bytes);
for (let save = Number(first); save < Number(first) + Number(count); save += 1) {
  const bytes = new TextEncoder().encode(markedText(save, Number(length)));
  await folder.replace(file, bytes, revision);
  revision = digest(bytes);
  writeSync(1, `saved ${save}\n`);
}
