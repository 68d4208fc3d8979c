import './channels.css';
import { useState } from 'react';
import type { ChannelId } from '../../domain/channels/channel.ts';
import type { CopySource } from '../../domain/channels/copy.ts';
import { countLinks, findHashtags } from '../../domain/channels/hashtags.ts';
import { profileOf } from '../../domain/channels/profiles.ts';
import { type CopyTarget, targetProfiles } from '../../domain/channels/targets.ts';
import type { ClipboardText } from '../ui/clipboard.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useText } from '../words/text.tsx';
import { CopyButton } from './CopyButton.tsx';
import { CopyPreview } from './CopyPreview.tsx';
import { CopyWarnings } from './CopyWarnings.tsx';
import { GoneCuts } from './GoneCuts.tsx';
import { LossList } from './LossList.tsx';
import { TargetList } from './TargetList.tsx';
import { ThreadOptions } from './ThreadOptions.tsx';
import { useChannelProfiles } from './use-channel-profiles.ts';
import { useCopier } from './use-copier.ts';
import { type CutKeeping, useCopyResult } from './use-copy-result.ts';
import { useTicks } from './use-ticks.ts';

interface CopyDialogProps {
  /** The draft as it is now; must keep its identity while the dialog is open. */
  source: CopySource;
  initialTarget: CopyTarget;
  keeping: CutKeeping;
  /** Names the draft where ticks are remembered. */
  draft: string;
  /** Goes on to marking the draft as published on the target's channel; without it there is no such button. */
  onPublish?: ((channel: ChannelId | null) => void) | undefined;
  onClose: () => void;
}

/** Shows exactly what will be copied for a target and what will be lost, and copies it. */
export function CopyDialog({ source, initialTarget, keeping, draft, onPublish, onClose }: CopyDialogProps) {
  const text = useText('channels');
  const [target, setTarget] = useState(initialTarget);
  const choice = useCopyResult(target, source, keeping);
  const { result } = choice;
  const { copied, copy } = useCopier(result);
  const ticks = useTicks(`${draft} ${target}`);
  const profile = targetProfiles[target];
  const profiles = useChannelProfiles();
  const wasCopied = (what: string) => copied.some((each) => each.what === what && each.done);
  const isTicked = (what: string) => wasCopied(what) || ticks.has(partText(what));
  const partText = (what: string) => result.parts?.[Number(what.replace('part-', ''))] ?? '';
  const copyPart = (what: string, content: ClipboardText) => {
    copy(what, content);
    if (isThread && what.startsWith('part-')) ticks.add(content.plain);
  };
  const isThread = result.parts !== null && result.parts.length > 1;
  const whole = result.parts === null ? result : { plain: result.parts.join('\n\n'), html: null };
  return (
    <Dialog
      title={text('copyTitle', { target: text(`target.${target}`) })}
      closeLabel={text('close')}
      onClose={onClose}
      size="large"
      actions={
        <>
          <CopyStatus copied={copied} parts={result.parts?.length ?? 0} />
          {onPublish !== undefined && (
            <button type="button" className="button" onClick={() => onPublish(profile.channel)}>
              {text('publish.open')}
            </button>
          )}
          <CopyButton
            primary
            label={text(isThread ? 'copyAll' : 'copy')}
            copied={wasCopied('whole')}
            onCopy={() => copy('whole', whole)}
          />
        </>
      }
    >
      <div className="copy-dialog">
        <TargetList chosen={target} onChoose={setTarget} />
        <div className="copy-main">
          <LossList losses={result.losses} layout={profile.layout} />
          <CopyWarnings
            channel={profile.channel === null || profile.layout !== 'plain' ? null : profileOf(profile.channel, profiles)}
            hashtags={findHashtags(result.plain).length}
            links={countLinks(result.plain)}
            choice={choice}
          />
          <GoneCuts cuts={result.cuts?.gone ?? []} />
          {result.parts !== null && <ThreadOptions choice={choice.thread} onChange={choice.setThread} />}
          <CopyPreview
            result={result}
            target={target}
            source={source}
            cutting={{ cutAt: choice.thread.mode === 'manual' ? choice.cutAt : null, moveTo: choice.moveTo }}
            wasCopied={isTicked}
            onCopy={copyPart}
          />
        </div>
      </div>
    </Dialog>
  );
}

/** Says what was copied, to the eye and to a screen reader. */
function CopyStatus({ copied, parts }: { copied: readonly { what: string; done: boolean }[]; parts: number }) {
  const text = useText('channels');
  const last = copied.at(-1);
  const part = last === undefined ? 0 : Number(last.what.replace('part-', ''));
  const words = () => {
    if (last === undefined) return '';
    if (!last.done) return text('notCopied');
    if (last.what === 'title') return text('titleCopied');
    return Number.isNaN(part) || parts < 2 ? text('copied') : text('partCopied', { part: part + 1, parts });
  };
  return (
    <p className="copy-status" role="status">
      {words()}
    </p>
  );
}
