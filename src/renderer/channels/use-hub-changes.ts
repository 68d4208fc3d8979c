import { useEffect, useState } from 'react';
import { digestedBlocks } from '../../domain/channels/block-digest.ts';
import { type BlockChange, changesOf, missingFrom } from '../../domain/channels/hub.ts';
import type { HubBlock } from '../../domain/drafts/draft.ts';
import { call } from '../bridge/calls.ts';

/** What became of the blocks of an article that a piece was made of. */
export interface HubChanges {
  /** Digests of blocks that are not in the article any more. */
  missing: string[];
  /** Those whose earlier words are still in the article's history, as they were and as they are. */
  changes: BlockChange[];
}

/** How many earlier versions of an article are looked through for the words that a piece was made of. */
const mostVersions = 60;

/** What changed in the article at `path` since a piece was made of it; `null` until that is known. `edition` changes with the article. */
export function useHubChanges(path: string | null, id: string, hub: readonly HubBlock[], edition: number): HubChanges | null {
  const [changes, setChanges] = useState<HubChanges | null>(null);
  const key = JSON.stringify([path, id, hub, edition]);
  useEffect(() => {
    let current = true;
    const [place, of, taken] = JSON.parse(key) as [string | null, string, HubBlock[]];
    if (place === null) return;
    const tell = (found: HubChanges) => current && setChanges(found);
    read(place, of, taken, () => current).then(tell, () => tell({ missing: [], changes: [] }));
    return () => {
      current = false;
    };
  }, [key]);
  return changes;
}

async function read(path: string, id: string, hub: readonly HubBlock[], isCurrent: () => boolean): Promise<HubChanges> {
  const now = digestedBlocks((await call('drafts.read', { path })).body);
  const missing = missingFrom(hub, id, now);
  const changes: BlockChange[] = [];
  if (missing.length === 0) return { missing, changes };
  const { versions } = await call('history.list', { path });
  for (const { version } of versions.slice(0, mostVersions)) {
    const left = missing.filter((digest) => !changes.some((change) => change.digest === digest));
    if (left.length === 0 || !isCurrent()) break;
    const { body } = await call('history.read', { path, version });
    changes.push(...changesOf(left, digestedBlocks(body), now));
  }
  return { missing, changes };
}
