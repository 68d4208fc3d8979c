import { useState } from 'react';
import type { CopySource } from '../../domain/channels/copy.ts';
import type { CopyTarget } from '../../domain/channels/targets.ts';
import { CopyDialog } from '../channels/CopyDialog.tsx';
import type { DraftSession } from '../editor/draft-session.ts';
import { useOpenDraft } from './OpenDraft.tsx';

export interface CopyOpenDraftProps {
  target: CopyTarget;
  /** Goes on to recording that it went out there. */
  onPublish: (published: { title: string; channel: string }) => void;
  onClose: () => void;
}

/** Copies the open draft as it was when the dialog opened. */
export function CopyOpenDraft({ target, onPublish, onClose }: CopyOpenDraftProps) {
  const session = useOpenDraft();
  const [source] = useState(() => (session === null ? null : sourceOf(session)));
  if (source === null) return null;
  return (
    <CopyDialog
      source={source}
      initialTarget={target}
      onPublish={(channel) => onPublish({ title: source.title, channel: channel ?? 'blog' })}
      onClose={onClose}
    />
  );
}

function sourceOf({ properties, handle, source }: DraftSession): CopySource {
  const { title, language, kind } = properties;
  return { title, language, kind, body: handle?.markdown() ?? source?.text ?? '' };
}
