import { useEffect, useState } from 'react';
import type { Language } from '../../domain/drafts/draft.ts';
import type { TextAccess } from '../text/access/text-access.ts';
import { afterWritingTools } from '../text/writing-tools/load-writing-tools.ts';

/** A guess is made when the text has rested for so long, in milliseconds. */
const rest = 1_000;

/** The language that a text is written in, as far as it can be told; `null` while there is too little of it, or nobody asks. */
export function useFoundLanguage(handle: TextAccess | null, isWanted: boolean): Language | null {
  const [found, setFound] = useState<Language | null>(null);
  useEffect(() => {
    setFound(null);
    if (handle === null || !isWanted) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isCurrent = true;
    const look = async () => {
      const { languageOfText } = await languageTools();
      if (isCurrent) setFound(languageOfText(handle));
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), rest);
    };
    const stop = handle.onBlocksChange(soon);
    void look();
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      stop();
    };
  }, [handle, isWanted]);
  return found;
}

/** What tells languages apart knows their words; it comes when the draft stands. */
async function languageTools() {
  await afterWritingTools();
  return import('./language-of-text.ts');
}
