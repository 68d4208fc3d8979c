import { useSettings } from '../bridge/SettingsProvider.tsx';
import { useDismissals } from '../findings/DismissalsProvider.tsx';
import { isDismissed, noPraise, quietWhileWriting } from '../findings/dismissals.ts';
import type { Action } from '../window/action.ts';
import { useSet } from '../window/use-set.ts';
import { useText } from '../words/text.tsx';
import { biggerText, smallerText } from './text-size.ts';

export const themes = ['system', 'light', 'dark'] as const;
export const interfaceLanguages = ['system', 'en', 'pl'] as const;

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
