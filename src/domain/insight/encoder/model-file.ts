import type { Language } from '../../drafts/draft.ts';
import type { Family } from '../families.ts';
import type { SentenceLabel } from '../labels.ts';
import type { ModelSettings } from '../sentence-model.ts';
import type { WindowRule } from './windows.ts';

/** What was learned besides the weights, as `resources/lens/lens.json` holds it. */
export interface ModelFile extends ModelSettings {
  version: string;
  labels: readonly SentenceLabel[];
  families: readonly Family[];
  /** A number for each label, then for each family. */
  bias: readonly number[];
  temperature: Readonly<Record<Language, number>>;
  windows: WindowRule;
  /** Behind so many layers a window's vector is taken. */
  vectorLayer: number;
}
