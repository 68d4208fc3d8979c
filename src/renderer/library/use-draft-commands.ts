import { useMemo } from 'react';
import type { DraftPropertyChanges } from '../../contract/drafts.ts';
import type { DraftKind, DraftStatus } from '../../domain/drafts/draft.ts';
import { useOpenDraftRef } from '../app/OpenDraft.tsx';
import type { Arrival, Source } from '../app/place.ts';
import { call } from '../app/studio.ts';
import { useToaster } from '../app/Toasts.tsx';
import { useText } from '../app/text.tsx';
import { useWindow } from '../app/window-state.tsx';
import { exportText } from './export-text.ts';

export interface NewDraft {
  kind: DraftKind;
  title?: string;
  status?: DraftStatus;
  topics?: string[];
}

/** What can be done with a draft, wherever it is asked for. Each says what it did, and why when it could not. */
export interface DraftCommands {
  create(draft: NewDraft): Promise<void>;
  /** Keeps one line as an idea, without going there. */
  keepIdea(title: string): Promise<boolean>;
  open(path: string, arrival: Arrival, source?: Source): void;
  change(path: string, change: DraftPropertyChanges): Promise<void>;
  duplicate(path: string): Promise<void>;
  trash(path: string, title: string): Promise<void>;
  restore(id: string, title: string): Promise<void>;
  reveal(path: string): Promise<void>;
  exportAs(path: string, format: 'md' | 'html'): Promise<void>;
}

export function useDraftCommands(): DraftCommands {
  const text = useText('library');
  const toaster = useToaster();
  const session = useOpenDraftRef();
  const { dispatch } = useWindow();
  return useMemo(() => {
    const attempt = async (act: () => Promise<void>): Promise<boolean> => {
      try {
        await act();
        return true;
      } catch (failure) {
        toaster.failed(failure);
        return false;
      }
    };
    /** What was typed must be on disk before the trusted side works on the file. */
    const settle = async (path: string) => {
      if (session.current?.path === path) await session.current.flush();
    };
    const open = (path: string, arrival: Arrival, source?: Source) =>
      dispatch({ to: 'where', event: { type: 'opened', path, arrival, ...(source === undefined ? {} : { source }) } });
    const restore = (id: string, title: string) =>
      attempt(async () => {
        const { path } = await call('trash.restore', { id });
        open(path, 'stay');
        toaster.done(text('restored', { title: shownTitle(title) }));
      });
    const shownTitle = (title: string) => (title.trim() === '' ? text('untitled') : title);
    return {
      open,
      async create({ kind, title = '', status = 'drafting', topics = [] }) {
        await attempt(async () => {
          const draft = await call('drafts.create', { kind, title, status, topics });
          dispatch({ to: 'newKind', kind });
          open(draft.path, title === '' ? 'title' : 'text', sourceOfNew(status, topics));
        });
      },
      keepIdea: (title) =>
        attempt(async () => {
          const draft = await call('drafts.create', { kind: 'post', title, status: 'idea' });
          toaster.done(text('ideaKept', { title }), () => void call('drafts.delete', { path: draft.path }).catch(toaster.failed));
        }),
      async change(path, change) {
        await attempt(async () => {
          if (session.current?.path === path) session.current.setProperties(change);
          else await changeClosedDraft(path, change);
        });
      },
      async duplicate(path) {
        await attempt(async () => {
          await settle(path);
          const copy = await call('drafts.duplicate', { path });
          open(copy.path, 'title');
          toaster.done(text('duplicated'));
        });
      },
      async trash(path, title) {
        await attempt(async () => {
          await settle(path);
          const { trashed } = await call('drafts.delete', { path });
          dispatch({ to: 'where', event: { type: 'left', path } });
          toaster.done(text('trashed', { title: shownTitle(title) }), () => void restore(trashed.id, title));
        });
      },
      restore: (id, title) => restore(id, title).then(() => {}),
      async reveal(path) {
        await attempt(async () => {
          await call('drafts.reveal', { path });
        });
      },
      async exportAs(path, format) {
        await attempt(async () => {
          await settle(path);
          const { file } = await call('drafts.export', { path, format, text: await exportText(path, format) });
          if (file !== null) toaster.done(text('exported', { file }));
        });
      },
    };
  }, [text, toaster, session, dispatch]);
}

/** Where a new draft can be seen: under its topic, or among those of its status. */
function sourceOfNew(status: DraftStatus, topics: readonly string[]): Source {
  const [topic] = topics;
  return topic === undefined ? { kind: 'status', status } : { kind: 'topic', topic };
}

async function changeClosedDraft(path: string, properties: DraftPropertyChanges): Promise<void> {
  const { revision } = await call('drafts.read', { path });
  await call('drafts.save', { path, revision, properties });
}
