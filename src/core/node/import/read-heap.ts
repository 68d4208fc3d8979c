import { isDocument, readDocuments } from './read-documents.ts';
import { readMarkdown } from './read-markdown.ts';
import type { Finding, Reading } from './reading.ts';

/** Files of several kinds that belong to no program: Markdown as it is, and every document as one draft. */
export async function* readHeap(reading: Reading): AsyncGenerator<Finding> {
  const documents = reading.files.files.filter(({ path }) => isDocument(path)).length;
  let markdown = 0;
  for await (const finding of readMarkdown(reading)) {
    markdown = finding.total;
    yield { ...finding, total: markdown + documents };
  }
  for await (const finding of readDocuments(reading)) yield { ...finding, total: markdown + documents };
}
