import './preview.css';
import './preview-look.css';
import { X } from 'lucide-react';
import { useId, useState } from 'react';
import type { ChannelId } from '../../../domain/channels/channel.ts';
import { profileOf } from '../../../domain/channels/profiles.ts';
import type { CopyTarget } from '../../../domain/channels/targets.ts';
import { withWording } from '../../../domain/channels/wordings.ts';
import type { Wording } from '../../../domain/drafts/draft.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useText } from '../../words/text.tsx';
import { useKnownChannels } from '../known-channels.ts';
import { useChannelProfiles } from '../use-channel-profiles.ts';
import { type ReadableDraft, useChannelReply } from '../use-channel-readings.ts';
import { ChannelPreview } from './ChannelPreview.tsx';
import { PreviewPictures } from './PreviewPictures.tsx';
import { type Device, devices } from './preview-device.ts';

interface PreviewDockProps {
  source: ReadableDraft;
  /** Channels that the draft is meant for. */
  channels: readonly string[];
  wordings: readonly Wording[];
  /** What stands under the person's name there. */
  headline: string;
  onWordings: (wordings: Wording[]) => void;
  onCopy: (target: CopyTarget) => void;
  onClose: () => void;
}

/** The draft as readers of its channels will see it, side by side under the text while one writes. */
export function PreviewDock({ source, channels, wordings, headline, onWordings, onCopy, onClose }: PreviewDockProps) {
  const text = useText('channels');
  const [device, setDevice] = useState<Device>('phone');
  const shown = useKnownChannels(channels.filter((channel) => channel !== 'blog'));
  const reply = useChannelReply(source, shown, { passages: true });
  const profiles = useChannelProfiles();
  const word = (channel: ChannelId, block: string, words: string | null) =>
    onWordings(withWording(wordings, channel, block, words));
  return (
    <section className="preview-dock" data-zone="previews" aria-label={text('previews.label')} tabIndex={-1}>
      <header className="preview-bar">
        <h2 className="section-title">{text('previews.label')}</h2>
        <DeviceChoice chosen={device} onChoose={setDevice} />
        <IconButton label={text('previews.close')} onClick={onClose}>
          <X size={16} aria-hidden />
        </IconButton>
      </header>
      {shown.length === 0 && <p className="preview-empty">{text('previews.none')}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section className="preview-row" tabIndex={0} aria-label={text('previews.row')} data-scrolls="previews">
        {reply?.readings.map((reading) => (
          <ChannelPreview
            key={reading.channel}
            reading={reading}
            profile={profileOf(reading.channel, profiles)}
            device={device}
            draft={source.draft}
            title={source.title}
            field={source.field ?? null}
            headline={headline}
            pictures={reply.pictures}
            onWord={(block, words) => word(reading.channel, block, words)}
            onForget={(lost) => onWordings(wordings.filter((each) => !isSame(each, lost)))}
            onCopy={onCopy}
          />
        ))}
        {reply !== null && reply.pictures.length > 0 && shown.length > 0 && (
          <PreviewPictures
            draft={source.draft}
            pictures={reply.pictures}
            onDescribe={(index) => source.handle?.describePicture(index)}
          />
        )}
      </section>
    </section>
  );
}

const isSame = (one: Wording, other: Wording): boolean => one.channel === other.channel && one.block === other.block;

function DeviceChoice({ chosen, onChoose }: { chosen: Device; onChoose: (device: Device) => void }) {
  const text = useText('channels');
  const name = useId();
  return (
    <fieldset className="preview-devices">
      <legend className="visually-hidden">{text('previews.device')}</legend>
      {devices.map((device) => (
        <label key={device} className="preview-device">
          <input type="radio" name={name} checked={device === chosen} onChange={() => onChoose(device)} />
          {text(`previews.${device}`)}
        </label>
      ))}
    </fieldset>
  );
}
