import { channelName } from '../../domain/channels/channel.ts';
import type { Publication } from '../../domain/drafts/draft.ts';
import { PublishDialog } from '../channels/PublishDialog.tsx';
import { publishDraft } from '../channels/publish-draft.ts';
import { useOpenDraftRef } from '../draft/OpenDraftProvider.tsx';
import { useToaster } from '../window/Toasts.tsx';
import { useText } from '../words/text.tsx';

export interface PublishDraftProps {
  path: string;
  title: string;
  channel: string;
  onClose: () => void;
}

/** Records that a draft, open or not, went out. */
export function PublishDraft({ path, title, channel, onClose }: PublishDraftProps) {
  const text = useText('library');
  const toaster = useToaster();
  const session = useOpenDraftRef();
  const record = async (publication: Publication) => {
    try {
      if (session.current?.path === path) await session.current.flush();
      await publishDraft(path, publication);
      toaster.done(text('published.done', { channel: channelName(publication.channel) }));
    } catch (failure) {
      toaster.failed(failure);
      throw failure;
    }
  };
  return <PublishDialog title={title} channel={channel} onPublish={record} onClose={onClose} />;
}
