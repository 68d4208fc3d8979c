import { useMemo } from 'react';
import type { ShieldedName } from '../../domain/policy/name-shield.ts';
import { useLibraryData } from '../bridge/LibraryData.tsx';
import { useAnswer, valueOr } from '../bridge/use-answer.ts';
import type { LookedFor } from './policy-protocol.ts';
import { replacementsOf } from './replacements.ts';

/** What drafts are looked through for, as the policy and the profile say; `null` until both are known. */
export function useLookedFor(): {
  lookedFor: LookedFor;
  shielded: ShieldedName[];
  holdsCopy: boolean;
  values: readonly string[];
} | null {
  const { profile } = useLibraryData();
  const { answer } = useAnswer('policy.read', {}, { refreshOn: ['practice.changed', 'library.availabilityChanged'] });
  const policy = valueOr(answer, null);
  return useMemo(() => {
    if (policy === null) return null;
    const { rules, scansPersonal, shield, holdsCopy, values } = policy;
    return {
      lookedFor: { rules, scansPersonal, stances: profile.stances },
      shielded: shield.on ? replacementsOf(shield.names) : [],
      holdsCopy,
      values,
    };
  }, [policy, profile.stances]);
}
