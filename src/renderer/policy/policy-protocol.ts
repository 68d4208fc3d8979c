import type { Language } from '../../domain/drafts/draft.ts';
import type { Replaced, ShieldedName } from '../../domain/policy/name-shield.ts';
import type { PlacedNotice, ReadableBlock } from '../../domain/policy/read-blocks.ts';
import type { PolicyRule } from '../../domain/policy/rule.ts';
import type { NamedPlace } from '../../domain/policy/stand-ins.ts';
import type { Stance } from '../../domain/portfolio/stances.ts';

/** What a draft is looked through for. */
export interface LookedFor {
  rules: PolicyRule[];
  scansPersonal: boolean;
  stances: Stance[];
}

/** `lookFor` holds for every reading after it: hundreds of rules need not travel with each edit. */
export type PolicyRequest =
  | { kind: 'dictionary'; bytes: ArrayBuffer }
  | { kind: 'lookFor'; lookedFor: LookedFor }
  | { kind: 'read'; ask: number; blocks: ReadableBlock[] }
  | { kind: 'shield'; ask: number; text: string; names: ShieldedName[]; language: Language }
  | { kind: 'standIn'; ask: number; place: NamedPlace };

export type PolicyReply =
  | { kind: 'read'; ask: number; notices: PlacedNotice[] }
  | { kind: 'shield'; ask: number; text: string; replaced: Replaced[] }
  | { kind: 'standIn'; ask: number; words: string };
