import { startTransition, useEffect, useRef, useState } from 'react';
import type { DraftSummary } from '../../contract/drafts.ts';
import { createBurst } from './burst.ts';
import { call, subscribe } from './calls.ts';
import { compareEdited, withAskedDrafts } from './drafts-cache.ts';
import { type Answer, failureFrom } from './use-answer.ts';

/** Changes of more drafts than this are cheaper to ask for as a whole. */
const mostPaths = 200;

/** The first screenful comes by itself, so that a large library shows at once. */
const firstPage = 60;

/** Every draft of the library, the last edited first. After a change only the changed ones are asked for, and typing goes before showing them. */
export function useDrafts(): Answer<readonly DraftSummary[]> {
  const [answer, setAnswer] = useState<Answer<readonly DraftSummary[]>>({ state: 'asking' });
  const waiting = useRef<Set<string> | 'all'>(new Set());
  useEffect(() => {
    let current = true;
    let whole = false;
    const fail = (thrown: unknown) => current && setAnswer({ state: 'failed', failure: failureFrom(thrown) });
    const askAll = async () => {
      const { drafts } = await call('drafts.list', {});
      whole = true;
      if (current) setAnswer({ state: 'answered', value: drafts.toSorted(compareEdited) });
    };
    const askSome = async (paths: ReadonlySet<string>) => {
      const { drafts } = await call('drafts.list', { paths: [...paths] });
      if (current) startTransition(() => setAnswer((known) => afterAsking(known, paths, drafts)));
    };
    const ask = () => {
      const paths = waiting.current;
      waiting.current = new Set();
      (paths === 'all' || paths.size > mostPaths || !whole ? askAll() : askSome(paths)).catch(fail);
    };
    const [burst, cancel] = createBurst(ask);
    const remember = (paths: readonly string[] | 'all') => {
      if (paths === 'all') waiting.current = 'all';
      else if (waiting.current !== 'all') for (const path of paths) waiting.current.add(path);
      burst();
    };
    askFirstPage()
      .then((value) => current && !whole && setAnswer({ state: 'answered', value }))
      .catch(() => {})
      .then(askAll)
      .catch(fail);
    const undo = [
      subscribe('drafts.changed', ({ paths, renamed }) =>
        remember([...paths, ...Object.keys(renamed), ...Object.values(renamed)]),
      ),
      subscribe('library.scanned', () => remember('all')),
      subscribe('library.availabilityChanged', () => remember('all')),
    ];
    return () => {
      current = false;
      cancel();
      for (const stop of undo) stop();
    };
  }, []);
  return answer;
}

async function askFirstPage(): Promise<readonly DraftSummary[]> {
  const { hits } = await call('drafts.search', { query: '', limit: firstPage });
  return hits.map((hit) => hit.draft);
}

function afterAsking(
  known: Answer<readonly DraftSummary[]>,
  paths: ReadonlySet<string>,
  found: readonly DraftSummary[],
): Answer<readonly DraftSummary[]> {
  return known.state === 'answered' ? { state: 'answered', value: withAskedDrafts(known.value, paths, found) } : known;
}
