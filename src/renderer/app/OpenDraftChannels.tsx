import type { ChannelId } from '../../domain/channels/channel.ts';
import { ChannelsPanel } from '../channels/ChannelsPanel.tsx';
import { useSettings } from '../settings/SettingsProvider.tsx';
import { useSet } from '../settings/use-setting-actions.ts';
import { useOpenDraft } from './OpenDraft.tsx';
import { readableDraft } from './readable-draft.ts';
import { useWindow } from './window-state.tsx';

/** How the open draft fits each channel, in the sidebar. */
export function OpenDraftChannels() {
  const session = useOpenDraft();
  const { settings } = useSettings();
  const { dispatch } = useWindow();
  const set = useSet();
  if (session === null) return null;
  const { countedChannels } = settings;
  const count = (channel: ChannelId, counted: boolean) =>
    set({ countedChannels: [...countedChannels.filter((each) => each !== channel), ...(counted ? [channel] : [])] });
  return (
    <ChannelsPanel
      source={readableDraft(session)}
      draftChannels={session.properties.channels}
      countedChannels={countedChannels}
      onCount={count}
      onCopy={(target) => dispatch({ to: 'dialog', dialog: { kind: 'copy', path: session.path, target } })}
    />
  );
}
