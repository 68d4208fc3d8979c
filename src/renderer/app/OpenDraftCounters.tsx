import { ChannelCounters } from '../channels/ChannelCounters.tsx';
import { useSettings } from '../settings/SettingsProvider.tsx';
import { useOpenDraft } from './OpenDraft.tsx';
import { readableDraft } from './readable-draft.ts';

/** How the open draft stands on the counted channels, and its language, at the foot of the window. */
export function OpenDraftCounters() {
  const session = useOpenDraft();
  const { settings } = useSettings();
  if (session === null || session.handle === null) return null;
  const { language } = session.properties;
  return (
    <>
      <ChannelCounters source={readableDraft(session)} channels={settings.countedChannels} />
      {language !== null && <span>{language.toUpperCase()}</span>}
    </>
  );
}
