import type { Root } from 'mdast';
import { type CopySource, readableTree } from '../../domain/channels/copy.ts';
import type { DraftProperties } from '../../domain/drafts/draft.ts';
import { type ExportFormat, fileTypeOf } from '../../domain/export/export-format.ts';
import { exportName } from '../../domain/export/export-name.ts';
import { localPictures, webPage } from '../../domain/export/web-page.ts';
import { call } from '../bridge/calls.ts';
import { dataAddress, readPictures, wordPicture } from './pictures.ts';
import { readSitePage } from './site-page.ts';

/** Shows a page to the printer, and `null` when it was printed; see `PrintPage`. */
export type ShowPrinted = (page: PrintedPage | null) => Promise<void>;

export interface PrintedPage {
  tree: Root;
  language: string;
  /** Addresses of pictures in this window by their source. */
  pictures: ReadonlyMap<string, string | null>;
}

/** A draft that is being saved: what it says, and where its file goes. */
interface Exported {
  path: string;
  properties: DraftProperties;
  body: string;
  save(content: string | Uint8Array<ArrayBuffer>, name?: string): Promise<string | null>;
}

/** Saves a draft as a file of this kind, where the person says or into a folder; gives the place, `null` when they chose none. */
export async function exportDraft(
  path: string,
  format: ExportFormat,
  into: string | null,
  show: ShowPrinted,
): Promise<string | null> {
  const page = await readSitePage(path);
  const draft: Exported = {
    path,
    properties: page.properties,
    body: page.body,
    async save(content, name) {
      const place = { ...(name === undefined ? {} : { name }), ...(into === null ? {} : { into }) };
      return (await call('drafts.export', { path, format: fileTypeOf(format), content, ...place })).file;
    },
  };
  if (format === 'html') return exportWebPage(draft);
  if (format === 'docx') return exportWord(draft);
  if (format === 'pdf') return exportPdf(draft, show);
  const { siteMarkdown, siteFileName } = await import('../../domain/export/site-markdown.ts');
  return draft.save(siteMarkdown(format, page), siteFileName(format, exportName(path), page));
}

const treeOf = (draft: Exported): Root => readableTree(readableSource(draft));

/** A draft as a file for reading has it. */
export function readableSource({ properties, body }: Pick<Exported, 'properties' | 'body'>): CopySource {
  const { title, language, kind, answers } = properties;
  return { title, body, language, kind, answered: answers[0] ?? null };
}

async function exportWebPage(draft: Exported): Promise<string | null> {
  const tree = treeOf(draft);
  const pictures = await readPictures(draft.path, localPictures(tree), dataAddress);
  const { title, language } = draft.properties;
  return draft.save(webPage({ title, language: language ?? '', tree, pictures }));
}

async function exportWord(draft: Exported): Promise<string | null> {
  const { wordFile } = await import('../../domain/export/word-file.ts');
  const tree = treeOf(draft);
  const read = await readPictures(draft.path, localPictures(tree), wordPicture);
  const pictures = new Map([...read].flatMap(([source, picture]) => (picture === null ? [] : [[source, picture] as const])));
  const { title, language } = draft.properties;
  const blob = await wordFile({ title, language: language ?? '', tree, pictures });
  return draft.save(new Uint8Array(await blob.arrayBuffer()));
}

async function exportPdf(draft: Exported, show: ShowPrinted): Promise<string | null> {
  const tree = treeOf(draft);
  const pictures = await readPictures(draft.path, localPictures(tree), async (blob) => URL.createObjectURL(blob));
  try {
    await show({ tree, language: draft.properties.language ?? '', pictures });
    return await draft.save('printed');
  } finally {
    await show(null);
    for (const address of pictures.values()) if (address !== null) URL.revokeObjectURL(address);
  }
}
