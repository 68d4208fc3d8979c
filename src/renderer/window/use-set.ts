import type { SettingsChange } from '../../contract/settings.ts';
import { useSettings } from '../bridge/SettingsProvider.tsx';
import { useToaster } from './Toasts.tsx';

/** Sets what the person wants; says why when it could not be kept. */
export function useSet(): (change: SettingsChange) => void {
  const { change } = useSettings();
  const toaster = useToaster();
  return (wanted) => void change(wanted).catch(toaster.failed);
}
