import { useEffect, useState } from 'react';
import { type ClipboardText, copyToClipboard } from '../ui/clipboard.ts';

/** What was copied last, and whether it worked; `what` names it to the dialog. */
export interface Copied {
  what: string;
  done: boolean;
}

/** Copies on a press and remembers what was copied. A new draft of the text (`content` changed) forgets it. */
export function useCopier(content: unknown): { copied: readonly Copied[]; copy: (what: string, text: ClipboardText) => void } {
  const [copied, setCopied] = useState<readonly Copied[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was copied is no longer what is shown.
  useEffect(() => setCopied([]), [content]);
  return {
    copied,
    copy(what, text) {
      const done = copyToClipboard(text);
      setCopied((before) => [...before.filter((each) => each.what !== what), { what, done }]);
    },
  };
}
