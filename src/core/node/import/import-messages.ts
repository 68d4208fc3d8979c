import type { ErrorCode } from '../../../contract/errors.ts';
import type { FoundImport, Given, GivenDocument } from '../../import/importer.ts';
import type { Sentence } from '../../sentences.ts';

/** What the thread is started for: to find drafts in what was given, or to read the words of one document. */
export type ImportTask = { kind: 'find'; given: Given } | { kind: 'words'; document: GivenDocument };

/** What the thread of an import tells. */
export type ImportMessage =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'found'; found: FoundImport }
  | { kind: 'words'; words: string }
  | { kind: 'failed'; code: ErrorCode; sentence: Sentence };
