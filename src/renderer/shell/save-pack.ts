import { channelName } from '../../domain/channels/channel.ts';
import { type CopySource, readableTree } from '../../domain/channels/copy.ts';
import { copyableBody } from '../../domain/drafts/copyable-body.ts';
import type { Language } from '../../domain/drafts/draft.ts';
import { type PackPiece, packMarkdown, packPage } from '../../domain/export/reference-pack.ts';
import { localPictures } from '../../domain/export/web-page.ts';
import { call } from '../bridge/calls.ts';
import { dataAddress, readPictures } from '../channels/pictures.ts';
import type { WantedPack } from '../portfolio/ReferencePackDialog.tsx';

/** A pack with the texts of its pieces. */
export interface ReadPack {
  title: string;
  lead: string;
  topic: string;
  pieces: readonly ReadPiece[];
}

export interface ReadPiece {
  path: string;
  title: string;
  body: string;
  language: Language | null;
  isPrivate: boolean;
  channel: string;
  date: string;
  link: string | null;
}

/** Reads the chosen pieces as they stand in their files. */
export async function readPack({ title, lead, topic, pieces }: WantedPack): Promise<ReadPack> {
  const read: ReadPiece[] = [];
  for (const { path, channel, date, link } of pieces) {
    const { properties, body, access } = await call('drafts.read', { path });
    read.push({
      path,
      channel,
      date,
      link,
      title: properties.title,
      language: properties.language,
      isPrivate: properties.private,
      body: access === 'editable' ? body : copyableBody(body),
    });
  }
  return { title, lead, topic, pieces: read };
}

interface PackWords {
  contentsTitle: string;
  /** Where and when, in words. */
  whereOf: (channel: string, day: string) => string;
}

/** Saves a pack into a folder that the person chooses; gives the places of both files, `null` when they chose none. */
export async function savePack(
  { title, lead, topic, pieces }: ReadPack,
  language: Language,
  { contentsTitle, whereOf }: PackWords,
): Promise<{ page: string; markdown: string } | null> {
  const { into } = await call('exports.chooseFolder', {});
  const [first] = pieces;
  if (into === null || first === undefined) return null;
  const made: PackPiece[] = [];
  for (const piece of pieces) made.push(await packPiece(piece, whereOf));
  const pack = { title, language, lead, contentsTitle, pieces: made };
  const others = pieces.slice(1).map(({ path }) => path);
  const save = async (format: 'html' | 'md', content: string) =>
    (await call('drafts.export', { path: first.path, others, format, name: fileNameOf(topic), content, into })).file ?? '';
  return { page: await save('html', packPage(pack)), markdown: await save('md', packMarkdown(pack)) };
}

async function packPiece(
  { path, title, body, language, channel, date, link }: ReadPiece,
  whereOf: PackWords['whereOf'],
): Promise<PackPiece> {
  const source: CopySource = { title: '', body, language, kind: 'article' };
  const tree = readableTree(source);
  const pictures = await readPictures(path, localPictures(tree), dataAddress);
  const where = date === '' ? '' : whereOf(channel === '' ? '' : channelName(channel), date);
  return { title: title.trim() === '' ? path : title, language: language ?? '', where, link, body, tree, pictures };
}

/** A name that every system takes. */
function fileNameOf(topic: string): string {
  const plain = topic.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').replace(/^[. ]+|[. ]+$/g, '');
  return plain === '' ? 'pack' : plain.slice(0, 80);
}
