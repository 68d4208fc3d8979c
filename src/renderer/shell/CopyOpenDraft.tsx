import { useMemo, useState } from 'react';
import type { CopySource } from '../../domain/channels/copy.ts';
import type { CopyTarget } from '../../domain/channels/targets.ts';
import { copyableBody } from '../../domain/drafts/copyable-body.ts';
import { CopyDialog } from '../channels/CopyDialog.tsx';
import { useSeriesOpening } from '../channels/use-series.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { useOpenDraft } from '../draft/OpenDraftProvider.tsx';
import { BeforeCopying } from '../policy/BeforeCopying.tsx';
import { useCopyMoment } from './use-copy-moment.ts';

export interface CopyOpenDraftProps {
  target: CopyTarget;
  /** Goes on to recording that it went out there. */
  onPublish: (published: { title: string; channel: string }) => void;
  onClose: () => void;
}

/** Copies the open draft as it was when the dialog opened. */
export function CopyOpenDraft({ target, onPublish, onClose }: CopyOpenDraftProps) {
  const session = useOpenDraft();
  const opening = useSeriesOpening(session?.path ?? '', session?.properties ?? null);
  if (session === null || opening === null) return null;
  return <CopyAsOpened session={session} opening={opening} target={target} onPublish={onPublish} onClose={onClose} />;
}

function CopyAsOpened({
  session,
  opening,
  target,
  onPublish,
  onClose,
}: CopyOpenDraftProps & { session: DraftSession; opening: string }) {
  const [source] = useState(() => ({ ...sourceOf(session), opening }));
  const { cuts, id } = session.properties;
  const looked = useCopyMoment(session, source, target);
  const [goesOn, setGoesOn] = useState<'no' | 'as-it-is' | 'shielded'>('no');
  const copied = useMemo(
    () => (goesOn === 'shielded' && looked !== null ? { ...source, ...looked.shielded } : source),
    [source, goesOn, looked],
  );
  if (looked === null) return null;
  if (goesOn === 'no' && !looked.nothing) {
    return (
      <BeforeCopying
        moment={looked.moment}
        onGoOn={(shielded) => setGoesOn(shielded ? 'shielded' : 'as-it-is')}
        onClose={onClose}
      />
    );
  }
  return (
    <CopyDialog
      source={copied}
      initialTarget={target}
      keeping={{ cuts, onCuts: (kept) => session.setProperties({ cuts: kept }) }}
      draft={id ?? session.path}
      onPublish={(channel) => onPublish({ title: copied.title, channel: channel ?? 'blog' })}
      onClose={onClose}
    />
  );
}

function sourceOf({ properties, handle, source }: DraftSession): CopySource {
  const { title, language, kind, answers, field, wordings } = properties;
  const body = handle?.markdown() ?? copyableBody(source?.text ?? '');
  return { title, language, kind, body, answered: answers[0] ?? null, field, wordings };
}
