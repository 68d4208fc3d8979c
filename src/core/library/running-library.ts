import { type FolderChoices, folderChoices, type LibraryState } from '../../contract/library.ts';
import type { Language } from '../../domain/drafts/draft.ts';
import { leftOutByDefault } from '../../domain/drafts/left-out.ts';
import type { Emit } from '../emit.ts';
import { createImages, type Images } from '../images/images.ts';
import { createLibraryLens, type LibraryLens } from '../lens/library-lens.ts';
import { type AnswerFile, createAnswerFile } from '../own-files/answer-file.ts';
import { type ChangeableFile, createChangeableFile } from '../own-files/changeable-file.ts';
import { createDismissalFile, type DismissalFile } from '../own-files/dismissal-file.ts';
import { createPracticeFiles, type PracticeFiles } from '../own-files/practice-files.ts';
import { createSeriesFile, type SeriesFile } from '../own-files/series-file.ts';
import { createWordFile, type WordFile } from '../own-files/word-file.ts';
import type { StudioPorts } from '../ports.ts';
import type { GivenId } from '../search/library-index.ts';
import { sentences } from '../sentences.ts';
import { createTopicFile } from '../topics/topic-file.ts';
import { createTopics, type Topics } from '../topics/topics.ts';
import { createBaseTexts } from './base-texts.ts';
import { createDraftFiles, type LoadedDraft } from './draft-files.ts';
import type { DraftFolder } from './draft-folder.ts';
import { createDraftIdentity } from './draft-identity.ts';
import { fileNameOf } from './draft-name.ts';
import { followGivenId } from './follow-given-id.ts';
import { createHistory } from './history.ts';
import { type IndexKeeper, keepIndex } from './index-keeper.ts';
import { keepOvertaken } from './keep-overtaken.ts';
import { createLane } from './lane.ts';
import { createMoves } from './moves.ts';
import type { OpenLibrary } from './open-library.ts';
import { createOwnWrites } from './own-writes.ts';
import { watchPresence } from './presence.ts';
import { topicDrafts } from './topic-drafts.ts';
import { createTrash } from './trash.ts';

/** An open library with everything that belongs to it. */
export interface RunningLibrary extends OpenLibrary {
  topics: Topics;
  practice: PracticeFiles;
  series: SeriesFile;
  dismissals: DismissalFile;
  words: WordFile;
  folders: ChangeableFile<FolderChoices>;
  /** What is left out of the library was changed. */
  leaveOutAnew(): void;
  answers: AnswerFile;
  images: Images;
  lens: LibraryLens;
  /** Names the library in calls; see `libraryId` in the contract. */
  id: string;
  state(): LibraryState;
  /** Begins to scan and to watch, and clears away what crashes and the years left. */
  start(): void;
  /** Ends when everything asked for is written. */
  close(): Promise<void>;
}

export function runLibrary(ports: StudioPorts, folder: DraftFolder, language: () => Language, emit: Emit): RunningLibrary {
  const { createId, digest, log } = ports;
  const now = () => ports.clock.now();
  const id = digest(new TextEncoder().encode(folder.identity)).slice(0, 32);
  const index = ports.openIndex(folder);
  const presence = ports.presence.enter(id);
  const stopLooking = watchPresence(presence, (others) => {
    const sentence = (others > 0 ? sentences.libraryShared : sentences.libraryAlone)(libraryName(folder));
    emit({ name: 'library.sharingChanged', payload: { library: id, shared: others > 0, message: sentence[language()] } });
  });
  const own = createOwnWrites(now);
  const overtaken = (base: LoadedDraft, bytes: Uint8Array) => {
    keepOvertaken(library, base, bytes).catch((error: unknown) =>
      log.warn('What another program wrote at the same moment could not be kept.', error),
    );
  };
  const files = createDraftFiles({ folder, texts: createBaseTexts(), own, digest, overtaken });
  const moves = createMoves(async (path) => (await folder.stamp(path)) !== null);
  const trash = createTrash({ folder, own, digest, createId, now, log });
  const identity = createDraftIdentity({
    index,
    trashedFrom: (carried) => trash.from(carried),
    writtenAt: (carried) => library.history.writtenAt(carried),
  });
  /** One with an id keeps its versions wherever it goes. */
  const movedOutside = (from: string, to: string) => {
    library.lane
      .run(() => library.history.follow({ path: from }, { path: to }))
      .catch((error: unknown) => log.warn('Versions could not follow their draft.', error));
  };
  const gaveId = (given: GivenId) => {
    followGivenId(library, given).catch((error: unknown) => log.warn('Versions could not follow their draft.', error));
  };
  const lens = createLibraryLens({
    index,
    reader: ports.openDraftReader(folder),
    emit,
    log,
    now,
    scanned: () => keeper.scanned(),
  });
  const folders = createChangeableFile({ folder, digest, name: 'folders.yaml', schema: folderChoices });
  /** A file that cannot be read leaves out what every library does. */
  const leaveOut = () =>
    folders.read().then(
      (choices) => index.leaveOut(choices.leaveOut),
      (error: unknown) => {
        log.warn('What is left out of the library could not be read.', error);
        return index.leaveOut(leftOutByDefault);
      },
    );
  const keeper = keepIndex({
    ...{ index, own, moves, emit, log, language, movedOutside, gaveId, leaveOut },
    library: id,
    name: libraryName(folder),
  });
  const library: OpenLibrary = {
    ...{ folder, index, files, moves, identity, createId, digest, now, language, log },
    history: createHistory({ folder, identity, digest, now, log }),
    trash,
    lane: createLane(),
    recount: () => keeper.recount(),
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
    id,
    topics,
    practice: createPracticeFiles({ folder, digest }),
    series: createSeriesFile({ folder, digest, changed: () => emit({ name: 'series.changed', payload: {} }) }),
    dismissals: createDismissalFile({ folder, digest }),
    words: createWordFile({ folder, digest }),
    folders,
    leaveOutAnew: () => keeper.leaveOutAnew(),
    answers: createAnswerFile({ folder, digest }),
    images: createImages(folder),
    lens,
    state: () => ({ ...stateOf(ports, id, folder, keeper), shared: presence.others() > 0 }),
    start() {
      // What crashes left is looked for when the start is over: that takes a walk through every folder.
      void keeper.start().then(() => clearAway(library));
      lens.resume().catch((error: unknown) => log.warn('The lens could not go on reading the library.', error));
    },
    async close() {
      stopLooking();
      presence.leave();
      await library.lane.idle();
      await lens.close();
      await keeper.stop();
      await index.close();
    },
  };
}

function stateOf(ports: StudioPorts, id: string, folder: DraftFolder, keeper: IndexKeeper): Omit<LibraryState, 'shared'> {
  const sample = folder.place === ports.sampleLibrary.place;
  return { id, folder: folder.place, name: libraryName(folder), sample, scanning: keeper.isScanning() };
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
