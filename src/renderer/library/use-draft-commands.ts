import { useMemo } from 'react';
import type { DraftPropertyChanges } from '../../contract/drafts.ts';
import type { DraftKind, DraftStatus } from '../../domain/drafts/draft.ts';
import { call, currentLibrary } from '../bridge/calls.ts';
import { tellDraftDeleted } from '../draft/deleted-drafts.ts';
import { keepTyped } from '../draft/keep-typed.ts';
import { useOpenDraftRef } from '../draft/OpenDraftProvider.tsx';
import type { Arrival, Source } from '../window/place.ts';
import { useToaster } from '../window/Toasts.tsx';
import { typeAhead } from '../window/typed-ahead.ts';
import { useWindow } from '../window/window-state.tsx';
import { useText } from '../words/text.tsx';

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
  /** Puts many back as one act. */
  restoreMany(ids: readonly string[]): Promise<void>;
  reveal(path: string): Promise<void>;
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
    const open = (path: string, arrival: Arrival, source?: Source) => {
      // Whoever opens an idea goes on from it: keeping it is not to be taken back by a button any more.
      toaster.settled(`idea ${path}`);
      if (arrival !== 'stay') typeAhead();
      dispatch({ to: 'where', event: { type: 'opened', path, arrival, ...(source === undefined ? {} : { source }) } });
    };
    const restore = (id: string, title: string) =>
      attempt(async () => {
        const { path } = await call('trash.restore', { id });
        toaster.settled(`trash ${id}`);
        open(path, 'stay');
        toaster.done(text('restored', { title: shownTitle(title) }));
      });
    const shownTitle = (title: string) => (title.trim() === '' ? text('untitled') : title);
    return {
      open,
      async create({ kind, title = '', status = 'drafting', topics = [] }) {
        typeAhead();
        const isThere = await attempt(async () => {
          const draft = await call('drafts.create', { kind, title, status, topics });
          dispatch({ to: 'newKind', kind });
          open(draft.path, title === '' ? 'title' : 'text', sourceOfNew(status, topics));
        });
        if (isThere) return;
        await attempt(async () => {
          if (await keepTyped({ kind, status, topics })) toaster.refused(text('new.typedKept'));
        });
      },
      keepIdea: (title) =>
        attempt(async () => {
          const draft = await call('drafts.create', { kind: 'post', title, status: 'idea' });
          const undo = () => void call('drafts.delete', { path: draft.path }).catch(toaster.failed);
          toaster.done(text('ideaKept', { title }), undo, `idea ${draft.path}`);
        }),
      async change(path, change) {
        await attempt(async () => {
          if (session.current?.path === path) session.current.setProperties(change);
          else {
            const refused = await changeClosedDraft(path, change);
            if (refused) toaster.refused(text('refused'));
          }
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
          const library = currentLibrary();
          const { trashed } = await call('drafts.delete', { path });
          toaster.settled(`idea ${path}`);
          if (library !== null) tellDraftDeleted(library, path);
          dispatch({ to: 'where', event: { type: 'left', path } });
          const undo = () => void restore(trashed.id, title);
          toaster.done(text('trashed', { title: shownTitle(title) }), undo, `trash ${trashed.id}`);
        });
      },
      restore: (id, title) => restore(id, title).then(() => {}),
      async restoreMany(ids) {
        await attempt(async () => {
          const { paths } = await call('trash.restoreMany', { ids: [...ids] });
          for (const id of ids) toaster.settled(`trash ${id}`);
          const undo = () => void call('drafts.deleteMany', { paths }).catch(toaster.failed);
          toaster.done(text('restoredMany', { count: paths.length }), undo, `restored ${paths[0]}`);
        });
      },
      async reveal(path) {
        await attempt(async () => {
          await call('drafts.reveal', { path });
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

/** Gives whether the front matter had no room for something of it. */
async function changeClosedDraft(path: string, properties: DraftPropertyChanges): Promise<boolean> {
  const { revision } = await call('drafts.read', { path });
  const { refused } = await call('drafts.save', { path, revision, properties });
  return refused.length > 0;
}
