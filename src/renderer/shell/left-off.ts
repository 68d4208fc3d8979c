import { useEffect, useRef } from 'react';
import type { LeftOff, Settings } from '../../contract/settings.ts';
import { useSettings } from '../bridge/SettingsProvider.tsx';
import type { DraftSession } from '../draft/draft-session.ts';
import type { TextAccess, TextPlace } from '../text/access/text-access.ts';

/** The caret is remembered when it has rested for so long, in milliseconds. */
const rest = 2_000;
/** Of so many libraries it is known where the person left off. */
const mostLibraries = 20;

/** Remembers the draft that is written in and where its caret is, for the next start. */
export function useLeavingOff(library: string, session: DraftSession | null): void {
  const { settings, change } = useSettings();
  const known = useRef(settings.leftOff);
  known.current = settings.leftOff;
  const path = session?.access === 'editable' ? session.path : null;
  const handle = session?.handle ?? null;
  useEffect(() => {
    if (path === null || handle === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let place: TextPlace | null = null;
    const keep = () => {
      clearTimeout(timer);
      if (place === null) return;
      const block = handle.blocks().findIndex(({ key }) => key === place?.key);
      const leftOff = withLeftOff(known.current, library, { path, block: Math.max(0, block), offset: place.offset });
      place = null;
      void change({ leftOff }).catch(() => {});
    };
    const stop = handle.onCaretChange((caret) => {
      place = caret ?? place;
      clearTimeout(timer);
      timer = setTimeout(keep, rest);
    });
    const hidden = () => document.visibilityState === 'hidden' && keep();
    document.addEventListener('visibilitychange', hidden);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', hidden);
      keep();
    };
  }, [library, path, handle, change]);
}

function withLeftOff(known: Settings['leftOff'], library: string, leftOff: LeftOff): Settings['leftOff'] {
  const others = Object.entries(known).filter(([id]) => id !== library);
  return Object.fromEntries([...others.slice(1 - mostLibraries), [library, leftOff]]);
}

/** Puts the caret where it was left, or at the beginning when that place is gone. */
export function goBackTo(handle: TextAccess, { block, offset }: LeftOff): void {
  const place = handle.blocks()[block];
  if (place === undefined) handle.focus();
  else handle.select(place.key, Math.min(offset, place.text.length), Math.min(offset, place.text.length));
}
