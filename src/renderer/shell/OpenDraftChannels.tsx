import type { ChannelId } from '../../domain/channels/channel.ts';
import { useSettings } from '../bridge/SettingsProvider.tsx';
import { ChannelsPanel } from '../channels/ChannelsPanel.tsx';
import { HubPanel } from '../channels/HubPanel.tsx';
import type { DraftSession } from '../draft/draft-session.ts';
import { useOpenDraft } from '../draft/OpenDraftProvider.tsx';
import { useSet } from '../window/use-set.ts';
import { useWindow } from '../window/window-state.tsx';
import { useReadableDraft } from './readable-draft.ts';

/** How the open draft fits each channel, in the sidebar. */
export function OpenDraftChannels() {
  const session = useOpenDraft();
  return session === null ? null : <Channels session={session} />;
}

function Channels({ session }: { session: DraftSession }) {
  const source = useReadableDraft(session);
  const { settings } = useSettings();
  const { dispatch } = useWindow();
  const set = useSet();
  const { countedChannels } = settings;
  const count = (channel: ChannelId, counted: boolean) =>
    set({ countedChannels: [...countedChannels.filter((each) => each !== channel), ...(counted ? [channel] : [])] });
  return (
    <>
      <HubPanel
        path={session.path}
        properties={session.properties}
        onOpen={(path) => dispatch({ to: 'where', event: { type: 'opened', path, arrival: 'stay' } })}
        onMake={() => dispatch({ to: 'dialog', dialog: { kind: 'spoke' } })}
        onMap={() => dispatch({ to: 'dialog', dialog: { kind: 'hubs' } })}
        onHub={(hub) => session.setProperties({ hub })}
      />
      <ChannelsPanel
        source={source}
        draftChannels={session.properties.channels}
        countedChannels={countedChannels}
        onCount={count}
        onCopy={(target) => dispatch({ to: 'dialog', dialog: { kind: 'copy', path: session.path, target } })}
        onNumbers={() => dispatch({ to: 'dialog', dialog: { kind: 'settings', section: 'channels' } })}
        onPreviews={() => dispatch({ to: 'previews', shown: true })}
      />
    </>
  );
}
