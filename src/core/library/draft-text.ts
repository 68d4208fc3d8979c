import type { DraftAccess } from '../../contract/drafts.ts';
import { decodeFile } from '../../domain/drafts/decode.ts';
import type { DraftProperties } from '../../domain/drafts/draft.ts';
import { fallbackTitle } from '../../domain/drafts/fallback-title.ts';
import { readProperties, splitFile } from '../../domain/drafts/front-matter.ts';
import { idBySight } from '../../domain/drafts/id-by-sight.ts';
import { propertiesFromEntries } from '../../domain/drafts/properties-from-entries.ts';
import { type Sentence, sentences } from '../sentences.ts';
import type { FileContent } from './draft-folder.ts';
import { draftName, fileNameOf } from './draft-name.ts';
import { longestDraft } from './limits.ts';

/** A file of the library as text. When `access` is not `editable`, `body` is all of it and `problem` says why. */
export interface DraftText {
  access: DraftAccess;
  properties: DraftProperties;
  /** The whole file; `bom`, front matter and `body` of an editable one in this order. */
  text: string;
  body: string;
  problem: Sentence | null;
}

/** Reads a file's bytes as a draft. It never fails: what cannot be read is shown as what it is. */
export function readDraftText(path: string, content: FileContent): DraftText {
  if (content.outside) return readOnly(path, lossyText(content.bytes), sentences.linkedOutside(draftName(path)));
  if (content.size > content.bytes.length) return readStart(path, content.bytes);
  const decoded = decodeFile(content.bytes);
  if (!('text' in decoded)) return readOnly(path, lossyText(content.bytes), sentences.notUtf8(draftName(path)));
  if (content.size > longestDraft) return readOnly(path, decoded.text, sentences.tooLarge(draftName(path)));
  return readText(path, decoded.text);
}

/** Reads the text of a draft that is known to be UTF-8 and not too large. */
export function readText(path: string, text: string): DraftText {
  const reading = readProperties(text, fileNameOf(path));
  if (reading.ok) return { access: 'editable', properties: reading.properties, text, body: splitFile(text).body, problem: null };
  const problem = sentences.malformedFrontMatter(draftName(path), reading.problem);
  const properties = { ...nothingKnown(path, text), id: idBySight(text) };
  return { access: 'source', properties, text, body: text, problem };
}

function readOnly(path: string, text: string, problem: Sentence): DraftText {
  return { access: 'read-only', properties: nothingKnown(path, text), text, body: text, problem };
}

/** The part of a large file that was read may end within a character, so the last line is left out. */
function readStart(path: string, bytes: Uint8Array): DraftText {
  const end = bytes.lastIndexOf(10);
  return readOnly(path, lossyText(end > 0 ? bytes.subarray(0, end + 1) : bytes), sentences.tooLarge(draftName(path)));
}

function nothingKnown(path: string, text: string): DraftProperties {
  return { ...propertiesFromEntries(new Map()), title: fallbackTitle(text.slice(0, 4000), fileNameOf(path)) };
}

/** For looking at only: bytes that mean nothing become the mark that says so. */
function lossyText(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes).replaceAll('\0', '\uFFFD');
}
