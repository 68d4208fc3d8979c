import { useMemo } from 'react';
import type { TopicRewrite } from '../../contract/topics.ts';
import { maxPrimaryTopics, type TopicRole } from '../../domain/topics/topic.ts';
import { call } from '../bridge/calls.ts';
import { useLibraryData } from '../bridge/LibraryData.tsx';
import { useOpenDraftRef } from '../draft/OpenDraftProvider.tsx';
import { useToaster } from '../window/Toasts.tsx';
import { useWindow } from '../window/window-state.tsx';
import { useText } from '../words/text.tsx';

/** What can be done with topics. A rewrite across drafts can be taken back. Each resolves to whether it was done. */
export interface TopicCommands {
  create(name: string, role: TopicRole): Promise<boolean>;
  /** Asks which primary topic steps back when there are two already. */
  setRole(name: string, role: TopicRole, demote?: string): Promise<boolean>;
  setParent(name: string, parent: string | null): Promise<boolean>;
  rename(from: string, to: string): Promise<boolean>;
  merge(from: string, into: string): Promise<boolean>;
  remove(name: string): Promise<boolean>;
}

export function useTopicCommands(): TopicCommands {
  const text = useText('topics');
  const toaster = useToaster();
  const session = useOpenDraftRef();
  const { dispatch } = useWindow();
  const { topics } = useLibraryData();
  return useMemo(() => {
    const attempt = async (act: () => Promise<void>): Promise<boolean> => {
      try {
        await session.current?.flush();
        await act();
        return true;
      } catch (failure) {
        toaster.failed(failure);
        return false;
      }
    };
    const follow = (from: string, to: string | null) => dispatch({ to: 'where', event: { type: 'topicRenamed', from, to } });
    const tell = (sentence: string, rewrite: TopicRewrite, undone: () => void) => {
      const undo = () =>
        void attempt(async () => {
          const back = await call('topics.undo', { undo: rewrite.undo });
          undone();
          toaster.done(text('undone', { count: back.drafts }));
        });
      const skipped = rewrite.skipped.length === 0 ? '' : ` ${text('skipped', { drafts: rewrite.skipped.join(', ') })}`;
      toaster.done(sentence + skipped, undo);
    };
    return {
      create: (name, role) =>
        attempt(async () => {
          await call('topics.create', { name, role });
        }),
      async setRole(name, role, demote) {
        const primary = topics.filter((topic) => topic.role === 'primary' && topic.name !== name);
        if (role === 'primary' && primary.length >= maxPrimaryTopics && demote === undefined) {
          dispatch({ to: 'dialog', dialog: { kind: 'demoteTopic', topic: name } });
          return false;
        }
        return attempt(async () => {
          await call('topics.setRole', { name, role, ...(demote === undefined ? {} : { demote }) });
        });
      },
      setParent: (name, parent) =>
        attempt(async () => {
          await call('topics.setParent', { name, parent });
        }),
      rename: (from, to) =>
        attempt(async () => {
          const rewrite = await call('topics.rename', { from, to });
          follow(from, to);
          tell(text('renamed', { from, to, count: rewrite.drafts }), rewrite, () => follow(to, from));
        }),
      merge: (from, into) =>
        attempt(async () => {
          const rewrite = await call('topics.merge', { from, into });
          follow(from, into);
          tell(text('merged', { from, into, count: rewrite.drafts }), rewrite, () => {});
        }),
      remove: (name) =>
        attempt(async () => {
          const rewrite = await call('topics.delete', { name });
          follow(name, null);
          tell(text('deleted', { name, count: rewrite.drafts }), rewrite, () => {});
        }),
    };
  }, [text, toaster, session, dispatch, topics]);
}
