import type { SettingsChange } from '../../contract/settings.ts';
import type { Action } from '../app/action.ts';
import { useToaster } from '../app/Toasts.tsx';
import { useText } from '../app/text.tsx';
import { useDismissals } from '../insight/DismissalsProvider.tsx';
import { isDismissed, noPraise, quietWhileWriting } from '../insight/dismissals.ts';
import { useSettings } from './SettingsProvider.tsx';
import { biggerText, smallerText } from './text-size.ts';

export const themes = ['system', 'light', 'dark'] as const;
export const interfaceLanguages = ['system', 'en', 'pl'] as const;

/** Sets what the person wants; says why when it could not be kept. */
export function useSet(): (change: SettingsChange) => void {
  const { change } = useSettings();
  const toaster = useToaster();
  return (wanted) => void change(wanted).catch(toaster.failed);
}

/** The settings that are worth a command. */
export function useSettingActions(): Action[] {
  const text = useText('settings');
  const { settings } = useSettings();
  const set = useSet();
  const { theme, language, textSize, showMarks } = settings;
  return [
    ...themes
      .filter((each) => each !== theme)
      .map((each) => ({
        id: `theme.${each}`,
        label: text('action.theme', { theme: text(`theme.${each}`) }),
        run: () => set({ theme: each }),
      })),
    ...interfaceLanguages
      .filter((each) => each !== language)
      .map((each) => ({
        id: `language.${each}`,
        label: text('action.language', { language: text(`language.${each}`) }),
        run: () => set({ language: each }),
      })),
    { id: 'text.bigger', label: text('action.bigger'), run: () => set({ textSize: biggerText(textSize) }) },
    { id: 'text.smaller', label: text('action.smaller'), run: () => set({ textSize: smallerText(textSize) }) },
    {
      id: 'marks.toggle',
      label: text(showMarks ? 'action.hideMarks' : 'action.showMarks'),
      run: () => set({ showMarks: !showMarks }),
    },
    ...useLensActions(),
  ];
}

/** What the lens is silenced in as a whole. */
function useLensActions(): Action[] {
  const text = useText('settings');
  const { all, dismiss, restore } = useDismissals();
  const [withoutPraise, isQuiet] = [isDismissed(all, noPraise), isDismissed(all, quietWhileWriting)];
  return [
    {
      id: 'lens.praise',
      label: text(withoutPraise ? 'action.showPraise' : 'action.hidePraise'),
      run: () => (withoutPraise ? restore([noPraise]) : dismiss([noPraise])),
    },
    {
      id: 'lens.quiet',
      label: text(isQuiet ? 'action.unquiet' : 'action.quiet'),
      run: () => (isQuiet ? restore([quietWhileWriting]) : dismiss([quietWhileWriting])),
    },
  ];
}
