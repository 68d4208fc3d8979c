import { channelNames } from '../../domain/channels/channel.ts';
import { channelPurposes } from '../../domain/policy/leak.ts';
import { valueOr } from '../bridge/use-answer.ts';
import { usePractice } from '../bridge/use-practice.ts';
import { EditRows } from '../ui/EditRows.tsx';
import { useToaster } from '../window/Toasts.tsx';
import { useText } from '../words/text.tsx';

const unsaid = { language: null, tone: '', days: null };
/** How many divide their channels: X and LinkedIn for work, Facebook for the rest. */
const usualSplit = [
  { ...unsaid, channel: 'x', purpose: 'professional' as const, days: 1 },
  { ...unsaid, channel: 'linkedin', purpose: 'professional' as const },
  { ...unsaid, channel: 'facebook', purpose: 'personal' as const },
];

const none: { channels: { channel: string }[] } = { channels: [] };

/** The channels in use, each with its purpose, language, tone and rhythm. A purpose is asked for, never guessed. */
export function ChannelRegister() {
  const text = useText('me');
  const toaster = useToaster();
  const { answer, change } = usePractice('register', toaster.failed);
  const { channels } = valueOr(answer, none);
  const free = Object.entries(channelNames).filter(([id]) => !channels.some(({ channel }) => channel === id));
  const nameOf = (id: string) => Object.entries(channelNames).find(([known]) => known === id)?.[1] ?? id;
  return (
    <>
      {answer.state === 'answered' && channels.length === 0 && (
        <p>
          <button type="button" className="link-button" onClick={() => void change({ channels: usualSplit })}>
            {text('channel.usual')}
          </button>
        </p>
      )}
      <EditRows
        items={channels.map((each) => ({ purpose: null, language: null, tone: '', days: null, ...each }))}
        fields={[
          {
            key: 'channel',
            label: text('channel.name'),
            type: 'choice',
            options: Object.entries(channelNames).map(([value, label]) => ({ value, label })),
          },
          {
            key: 'purpose',
            label: text('channel.purpose'),
            type: 'choice',
            none: text('channel.notSaid'),
            options: channelPurposes.map((value) => ({ value, label: text(`purpose.${value}`) })),
          },
          {
            key: 'language',
            label: text('channel.language'),
            type: 'choice',
            none: text('channel.anyLanguage'),
            options: (['en', 'pl'] as const).map((value) => ({ value, label: text(`language.${value}`) })),
          },
          { key: 'tone', label: text('channel.tone'), type: 'text', placeholder: text('channel.toneExample') },
          { key: 'days', label: text('channel.days'), type: 'number' },
        ]}
        blank={() => {
          const channel = free[0]?.[0] ?? 'x';
          return { channel, purpose: null, language: null, tone: '', days: channel === 'x' ? 1 : null };
        }}
        startsFull
        addLabel={text('channel.add')}
        removeLabel={({ channel }) => text('channel.remove', { channel: nameOf(channel) })}
        onChange={(items) => void change({ channels: items })}
        most={40}
        empty={text('channel.empty')}
      />
    </>
  );
}
