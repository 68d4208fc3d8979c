import type { LibraryState } from '../../contract/library.ts';
import type { Language } from '../../domain/drafts/draft.ts';
import { createImages, type Images } from '../images/images.ts';
import { createLibraryLens, type LibraryLens } from '../lens/library-lens.ts';
import { createDismissalFile, type DismissalFile } from '../own-files/dismissal-file.ts';
import { createProfileFile, type ProfileFile } from '../own-files/profile-file.ts';
import type { StudioPorts } from '../ports.ts';
import type { Emit } from '../studio-context.ts';
import { createTopicFile } from '../topics/topic-file.ts';
import { createTopics, type Topics } from '../topics/topics.ts';
import { createBaseTexts } from './base-texts.ts';
import { createDraftFiles } from './draft-files.ts';
import type { DraftFolder } from './draft-folder.ts';
import { fileNameOf } from './draft-name.ts';
import { createHistory } from './history.ts';
import { type IndexKeeper, keepIndex } from './index-keeper.ts';
import { createLane } from './lane.ts';
import { createMoves } from './moves.ts';
import type { OpenLibrary } from './open-library.ts';
import { createOwnWrites } from './own-writes.ts';
import { topicDrafts } from './topic-drafts.ts';
import { createTrash } from './trash.ts';

/** An open library with everything that belongs to it. */
export interface RunningLibrary extends OpenLibrary {
  topics: Topics;
  profile: ProfileFile;
  dismissals: DismissalFile;
  images: Images;
  lens: LibraryLens;
  state(): LibraryState;
  /** Begins to scan and to watch, and clears away what crashes and the years left. */
  start(): void;
  /** Ends when everything asked for is written. */
  close(): Promise<void>;
}

export function runLibrary(ports: StudioPorts, folder: DraftFolder, language: () => Language, emit: Emit): RunningLibrary {
  const { createId, digest, log } = ports;
  const now = () => ports.clock.now();
  const index = ports.openIndex(folder);
  const own = createOwnWrites(now);
  const files = createDraftFiles({ folder, texts: createBaseTexts(), own, digest });
  const moves = createMoves(async (path) => (await folder.stamp(path)) !== null);
  const lens = createLibraryLens({
    index,
    reader: ports.openDraftReader(folder),
    emit,
    log,
    now,
    scanned: () => keeper.scanned(),
  });
  const keeper = keepIndex({ index, own, moves, emit, log, language, name: libraryName(folder) });
  const library: OpenLibrary = {
    ...{ folder, index, files, moves, createId, digest, now, language, log },
    history: createHistory(folder, digest, now),
    trash: createTrash({ folder, own, digest, createId, now, log }),
    lane: createLane(),
    announce: (paths, renamed = {}) => keeper.announce(paths, renamed),
  };
  const topics = createTopics({
    file: createTopicFile({ folder, digest }),
    carried: () => index.topics(),
    withTopic: (topic) => index.withTopic(topic),
    drafts: topicDrafts(library),
    createId,
    changed: () => emit({ name: 'topics.changed', payload: {} }),
  });
  return {
    ...library,
    topics,
    profile: createProfileFile({ folder, digest }),
    dismissals: createDismissalFile({ folder, digest }),
    images: createImages(folder),
    lens,
    state: () => stateOf(ports, folder, keeper),
    start() {
      // What crashes left is looked for when the start is over: that takes a walk through every folder.
      void keeper.start().then(() => clearAway(library));
    },
    async close() {
      await library.lane.idle();
      await lens.close();
      await keeper.stop();
      await index.close();
    },
  };
}

function stateOf(ports: StudioPorts, folder: DraftFolder, keeper: IndexKeeper): LibraryState {
  const sample = folder.place === ports.sampleLibrary.place;
  return { folder: folder.place, name: libraryName(folder), sample, scanning: keeper.isScanning() };
}

function libraryName(folder: DraftFolder): string {
  const place = folder.place.replaceAll('\\', '/').replace(/\/+$/, '');
  return fileNameOf(place) || folder.place;
}

function clearAway(library: OpenLibrary): void {
  const warn = (error: unknown) => library.log.warn('Left-over files could not be cleared away.', error);
  library.folder.sweep().catch(warn);
  library.lane.run(() => library.trash.sweep()).catch(warn);
}
