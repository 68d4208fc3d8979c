import { useEffect, useState } from 'react';
import { answerClosing, useStudioEvent } from '../bridge/calls.ts';
import { guardLeaving } from '../window/leaving.ts';
import { openDrafts, type UnsafeDraft } from './open-drafts.ts';

/** The question that is put when words can be kept nowhere. */
export interface UnsafeQuestion {
  drafts: readonly UnsafeDraft[];
  onStay: () => void;
  onLeave: () => void;
}

/**
 * Brings every word to safety before the window closes or another library is opened. Gives the question to put to the person
 * while there are words that could be kept nowhere; `null` otherwise.
 */
export function useClosing(library: string): UnsafeQuestion | null {
  const [question, setQuestion] = useState<UnsafeQuestion | null>(null);
  const ask = (drafts: readonly UnsafeDraft[]) =>
    new Promise<boolean>((resolve) => {
      const end = (leaves: boolean) => {
        setQuestion(null);
        resolve(leaves);
      };
      setQuestion({ drafts, onStay: () => end(false), onLeave: () => end(true) });
    });
  const mayLeave = async () => {
    const unsafe = await openDrafts.secure();
    return unsafe.length === 0 || ask(unsafe);
  };
  useStudioEvent('app.closing', async () => {
    answerClosing('heard');
    answerClosing((await mayLeave()) ? 'safe' : 'stay');
  });
  useStudioEvent('library.opened', (opened) => void openDrafts.leaveOthers(opened.library?.id ?? null));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the guard looks for what is unsaved when it is asked.
  useEffect(() => guardLeaving(mayLeave), [library]);
  useEffect(handOverOnLeaving, []);
  return question;
}

/** Where a closing window cannot be asked to wait, what was typed last is still handed over. */
function handOverOnLeaving(): () => void {
  const leave = () => void openDrafts.flush();
  window.addEventListener('pagehide', leave);
  return () => window.removeEventListener('pagehide', leave);
}
