import './hub.css';
import './channels.css';
import { useMemo, useState } from 'react';
import { type DigestedBlock, digestedBlocks } from '../../domain/channels/block-digest.ts';
import { type ChannelId, channelIds, channelName } from '../../domain/channels/channel.ts';
import { hubOf } from '../../domain/channels/hub.ts';
import { sectionEnds } from '../../domain/channels/sections.ts';
import { spokeBody, spokeKind } from '../../domain/channels/spoke.ts';
import type { DraftProperties } from '../../domain/drafts/draft.ts';
import { plainTextFromMarkdown } from '../../domain/markdown/plain-text.ts';
import { excerptOf } from '../../domain/text/excerpt.ts';
import { call } from '../bridge/calls.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useToaster } from '../window/Toasts.tsx';
import { useText } from '../words/text.tsx';
import { useChannelProfiles } from './use-channel-profiles.ts';

const longestExcerpt = 120;

interface SpokeDialogProps {
  /** The draft that pieces are made of, as it is now. */
  path: string;
  body: string;
  properties: DraftProperties;
  /** Gives the draft an id of its own when it has none, and tells it. */
  onId: () => Promise<string | null>;
  /** Called with the first piece that was made. */
  onMade: (path: string) => void;
  onClose: () => void;
}

/** Chooses blocks of a draft and channels, and makes a piece for each: the blocks as they are, remembered by what they say. */
export function SpokeDialog({ path: madeOf, body, properties, onId, onMade, onClose }: SpokeDialogProps) {
  const text = useText('channels');
  const toaster = useToaster();
  const profiles = useChannelProfiles();
  const blocks = useMemo(() => digestedBlocks(body), [body]);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [channels, setChannels] = useState<readonly ChannelId[]>([]);
  const [making, setMaking] = useState(false);
  const taken = blocks.filter((_, index) => chosen.has(index));
  const make = async () => {
    setMaking(true);
    try {
      const id = await onId();
      if (id === null) return setMaking(false);
      const made: string[] = [];
      for (const channel of channels) made.push(await makeOne(channel, id));
      onMade(made[0] ?? '');
    } catch (failure) {
      toaster.failed(failure);
      setMaking(false);
    }
  };
  const makeOne = async (channel: ChannelId, id: string) => {
    const { path, revision } = await call('drafts.create', {
      kind: spokeKind(channel, taken, profiles),
      title: `${properties.title.trim() || text('hub.untitled')} (${channelName(channel)})`.slice(0, 300),
      body: spokeBody(taken),
      topics: properties.topics,
      language: properties.language,
      madeOf,
    });
    const saved = await call('drafts.save', { path, revision, properties: { channels: [channel], hub: hubOf(id, taken) } });
    return saved.path;
  };
  return (
    <Dialog
      title={text('hub.makeTitle')}
      closeLabel={text('close')}
      onClose={onClose}
      size="large"
      actions={
        <>
          <button type="button" className="button" onClick={onClose}>
            {text('cancel')}
          </button>
          <button
            type="button"
            className="button button-primary"
            disabled={making || taken.length === 0 || channels.length === 0}
            onClick={() => void make()}
          >
            {text('hub.makeDone', { count: Math.max(1, channels.length) })}
          </button>
        </>
      }
    >
      <div className="spoke-dialog">
        <BlockChoice blocks={blocks} chosen={chosen} onChoose={setChosen} />
        <fieldset>
          <legend className="field-label">{text('hub.forChannels')}</legend>
          {channelIds.map((channel) => (
            <label key={channel} className="switch-line">
              <input
                type="checkbox"
                checked={channels.includes(channel)}
                onChange={() =>
                  setChannels((before) =>
                    before.includes(channel) ? before.filter((each) => each !== channel) : [...before, channel],
                  )
                }
              />
              {channelName(channel)}
            </label>
          ))}
        </fieldset>
      </div>
    </Dialog>
  );
}

interface BlockChoiceProps {
  blocks: readonly DigestedBlock[];
  /** Their indexes. */
  chosen: ReadonlySet<number>;
  onChoose: (chosen: ReadonlySet<number>) => void;
}

/** The parts of an article, to be ticked one by one, with a heading all that is under it, or all at once. */
function BlockChoice({ blocks, chosen, onChoose }: BlockChoiceProps) {
  const text = useText('channels');
  const ends = useMemo(() => sectionEnds(blocks.map(({ source }) => source)), [blocks]);
  const areAll = blocks.length > 0 && chosen.size === blocks.length;
  const tick = (index: number) => {
    const section = indexes(index, ends[index] ?? index + 1);
    const after = new Set(chosen);
    for (const each of section) {
      if (chosen.has(index)) after.delete(each);
      else after.add(each);
    }
    onChoose(after);
  };
  return (
    <fieldset>
      <legend className="field-label">{text('hub.blocks')}</legend>
      {blocks.length > 1 && (
        <button
          type="button"
          className="link-button spoke-all"
          onClick={() => onChoose(new Set(areAll ? [] : indexes(0, blocks.length)))}
        >
          {text(areAll ? 'chooseNone' : 'chooseAll')}
        </button>
      )}
      {blocks.map(({ source }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks may say the same.
        <label key={index} className="spoke-block">
          <input type="checkbox" checked={chosen.has(index)} onChange={() => tick(index)} />
          <span>
            {excerptOf(plainTextFromMarkdown(source) || source, longestExcerpt)}
            {(ends[index] ?? 0) > index + 1 && <span className="spoke-section"> {text('hub.withSection')}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function indexes(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
