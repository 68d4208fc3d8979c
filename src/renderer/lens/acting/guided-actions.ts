import type { Family } from '../../../domain/insight/families.ts';
import type { LensFinding } from '../../../domain/insight/reading.ts';
import type { Insertion } from '../../text/access/text-access.ts';

/** `words` stand as a sentence, a `name` can carry the `link` that is asked for after it. */
export type FieldKind = 'words' | 'name' | 'link';

export interface GuidedField {
  id: string;
  kind: FieldKind;
}

/** Something to do about a hint: what is asked, and where the answer is put. The words for it stand in the catalogue `acting`. */
export interface GuidedAction {
  id: GuidedActionId;
  fields: readonly GuidedField[];
  as: Exclude<Insertion['as'], 'quote'>;
  /** Whether the person's other drafts are looked through for passages that show it already. */
  findsPassages: boolean;
}

export type GuidedActionId = 'show' | 'credit' | 'gain' | 'source' | 'ask';

const words = (id: string): GuidedField => ({ id, kind: 'words' });
const name = (id: string): GuidedField => ({ id, kind: 'name' });
const link = (id: string): GuidedField => ({ id, kind: 'link' });

const actions: Readonly<Record<GuidedActionId, GuidedAction>> = {
  show: { id: 'show', fields: [words('done'), words('result')], as: 'sentence', findsPassages: true },
  credit: { id: 'credit', fields: [name('who'), link('where'), words('did')], as: 'sentence', findsPassages: false },
  gain: { id: 'gain', fields: [words('gain')], as: 'sentence', findsPassages: false },
  source: { id: 'source', fields: [name('source'), link('address')], as: 'sentence', findsPassages: false },
  ask: { id: 'ask', fields: [words('question')], as: 'paragraph', findsPassages: false },
};

/** What helps against each kind, the best remedy first. Credit is the best answer to a boast that is true. */
const remedies: Readonly<Partial<Record<Family, readonly GuidedActionId[]>>> = {
  status: ['show'],
  achievement: ['show', 'credit'],
  affiliation: ['credit', 'show'],
  offer: ['gain', 'show'],
  'gated-offer': ['gain', 'show'],
  hype: ['show', 'source'],
  followers: ['show'],
  humblebrag: ['credit', 'show'],
  density: ['show', 'gain'],
  evidence: ['source'],
  dialogue: ['ask'],
  stance: ['ask'],
};

/** What a person can do about a hint in one step, the best remedy first; nothing for what is good as it is. */
export function actionsFor({ family, label }: Pick<LensFinding, 'family' | 'label'>): GuidedAction[] {
  const ids = label === 'dual' ? (['credit'] as const) : (remedies[family] ?? []);
  return ids.map((id) => actions[id]);
}
