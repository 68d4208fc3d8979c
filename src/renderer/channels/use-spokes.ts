import { useEffect, useMemo, useState } from 'react';
import type { DraftSummary } from '../../contract/drafts.ts';
import { digestedBlocks } from '../../domain/channels/block-digest.ts';
import { missingFrom } from '../../domain/channels/hub.ts';
import { call } from '../bridge/calls.ts';
import { useLibraryData } from '../bridge/LibraryData.tsx';

/** A piece that was made of an article, and how many of its blocks changed since; `null` until the article was read. */
export interface Spoke {
  draft: DraftSummary;
  stale: number | null;
}

export interface HubWithSpokes {
  hub: DraftSummary;
  spokes: Spoke[];
}

/** Articles that pieces were made of, with their pieces, the last edited first. */
export function useHubs(): HubWithSpokes[] {
  const { drafts } = useLibraryData();
  const all = drafts.state === 'answered' ? drafts.value : noDrafts;
  const families = useMemo(() => familiesOf(all), [all]);
  const bodies = useBodies(families.map(({ hub }) => hub));
  return useMemo(
    () =>
      families.map(({ hub, spokes }) => {
        const body = bodies.get(hub.path);
        const blocks = body === undefined ? null : digestedBlocks(body);
        const staleOf = (draft: DraftSummary) =>
          blocks === null ? null : missingFrom(draft.hub ?? [], hub.id ?? '', blocks).length;
        return { hub, spokes: spokes.map((draft) => ({ draft, stale: staleOf(draft) })) };
      }),
    [families, bodies],
  );
}

/** Articles that are ready or out and that no piece was made of yet, the last edited first. */
export function useBareArticles(): DraftSummary[] {
  const { drafts } = useLibraryData();
  const all = drafts.state === 'answered' ? drafts.value : noDrafts;
  return useMemo(() => {
    const taken = new Set(all.flatMap(({ hub }) => (hub ?? []).map(({ id }) => id)));
    const isBare = ({ id, kind, status }: DraftSummary) =>
      kind === 'article' && (status === 'ready' || status === 'published') && (id === undefined || !taken.has(id));
    return all.filter(isBare);
  }, [all]);
}

const noDrafts: readonly DraftSummary[] = [];

function familiesOf(drafts: readonly DraftSummary[]): { hub: DraftSummary; spokes: DraftSummary[] }[] {
  const byHub = new Map<string, DraftSummary[]>();
  for (const draft of drafts) {
    for (const id of new Set((draft.hub ?? []).map((taken) => taken.id))) byHub.set(id, [...(byHub.get(id) ?? []), draft]);
  }
  return drafts.flatMap((hub) => {
    const spokes = hub.id === undefined ? undefined : byHub.get(hub.id);
    return spokes === undefined ? [] : [{ hub, spokes }];
  });
}

/** The texts of these drafts as they are on the disk, read again when they change. */
function useBodies(drafts: readonly DraftSummary[]): ReadonlyMap<string, string> {
  const key = JSON.stringify(drafts.map(({ path, modified }) => [path, modified]));
  const [bodies, setBodies] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let current = true;
    const paths = (JSON.parse(key) as [string, number][]).map(([path]) => path);
    const read = async () => {
      const found = new Map<string, string>();
      for (const path of paths) {
        const draft = await call('drafts.read', { path }).catch(() => null);
        if (!current) return;
        if (draft !== null) found.set(path, draft.body);
      }
      setBodies(found);
    };
    void read();
    return () => {
      current = false;
    };
  }, [key]);
  return bodies;
}
