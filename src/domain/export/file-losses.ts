import { type CopySource, readableDraft } from '../channels/copy.ts';
import { addDifference, type Features, featuresOfHast } from '../channels/features.ts';
import { createLossCounter, type Loss } from '../channels/losses.ts';
import type { ExportFormat } from './export-format.ts';
import { localPictures, standingAlone } from './web-page.ts';

/** Files that are for reading, not for going on in another tool. */
export type ReadableFormat = Extract<ExportFormat, 'html' | 'docx' | 'pdf'>;

/** What of a draft a file for reading does not have; Word and paper have what a web page has, but for words that only a pointer shows. */
export function fileLosses(format: ReadableFormat, source: CopySource): Loss[] {
  const { tree, features, losses: before } = readableDraft(source);
  const losses = createLossCounter(before);
  const pictures = new Map(localPictures(tree).map((address) => [address, 'data:,']));
  const kept = featuresOfHast(standingAlone(tree, pictures, ''));
  addDifference(features, format === 'html' ? kept : withoutTooltips(kept), losses);
  return losses.list();
}

function withoutTooltips(features: Features): Features {
  return new Map([...features].filter(([kind]) => kind !== 'tooltip'));
}
