import { useEffect, useState } from 'react';
import type { FolderChoices } from '../../contract/library.ts';
import { call } from '../bridge/calls.ts';
import { useToaster } from '../window/Toasts.tsx';

/** What the person set about the folders of the library, `null` until it is known, and how to set something else. */
export function useFolderChoices(): [FolderChoices | null, (change: Partial<FolderChoices>) => void] {
  const toaster = useToaster();
  const [choices, setChoices] = useState<FolderChoices | null>(null);
  useEffect(() => {
    void call('folders.read', {}).then(setChoices, toaster.failed);
  }, [toaster]);
  const change = (changed: Partial<FolderChoices>) => {
    setChoices((known) => known && { ...known, ...changed });
    void call('folders.write', changed).catch(toaster.failed);
  };
  return [choices, change];
}
