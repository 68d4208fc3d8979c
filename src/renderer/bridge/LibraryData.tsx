import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { DraftSummary } from '../../contract/drafts.ts';
import type { LibraryCounts } from '../../contract/library.ts';
import type { Profile } from '../../contract/profile.ts';
import type { TopicSummary } from '../../contract/topics.ts';
import { emptyProfile } from './empty-profile.ts';
import { type Answer, useAnswer, valueOr } from './use-answer.ts';
import { useDrafts } from './use-drafts.ts';

/** What the window shows of the library; asked for once, and again when something changed. */
interface LibraryDataValue {
  drafts: Answer<readonly DraftSummary[]>;
  topics: readonly TopicSummary[];
  counts: LibraryCounts | null;
  profile: Profile;
  refreshProfile: () => void;
}

const LibraryDataContext = createContext<LibraryDataValue | null>(null);

export function useLibraryData(): LibraryDataValue {
  const value = useContext(LibraryDataContext);
  if (value === null) throw new Error('useLibraryData needs a LibraryDataProvider above');
  return value;
}

const noTopics: { topics: TopicSummary[] } = { topics: [] };

export function LibraryDataProvider({ children }: { children: ReactNode }) {
  const drafts = useDrafts();
  const { answer: topics } = useAnswer(
    'topics.list',
    {},
    { refreshOn: ['topics.changed', 'library.recounted', 'library.scanned'] },
  );
  const { answer: counts } = useAnswer(
    'library.counts',
    {},
    { refreshOn: ['topics.changed', 'library.recounted', 'library.scanned'] },
  );
  const { answer: profile, refresh: refreshProfile } = useAnswer(
    'profile.read',
    {},
    { refreshOn: ['library.availabilityChanged', 'practice.changed'] },
  );
  const value = useMemo(
    () => ({
      drafts,
      topics: valueOr(topics, noTopics).topics,
      counts: valueOr(counts, null),
      profile: valueOr(profile, emptyProfile),
      refreshProfile,
    }),
    [drafts, topics, counts, profile, refreshProfile],
  );
  return <LibraryDataContext value={value}>{children}</LibraryDataContext>;
}
