import { afterLater, loadLater } from '../editor/later/later.ts';
import { createPart } from '../ui/part.ts';

/** The sheet of the open draft. */
export const draftSheet = createPart(async () => (await import('../editor/DraftSheet.tsx')).DraftSheet);

/** Opens and keeps the chosen draft; it begins once the sheet can show what it opens. */
export const draftKeeper = createPart(async () => {
  const [{ DraftKeeper }] = await Promise.all([import('./DraftKeeper.tsx'), draftSheet.load()]);
  return DraftKeeper;
});

/** What stands beside and under the draft comes when the draft stands. */
export const sidebar = createPart(async () => {
  await afterLater();
  return (await import('./Sidebar.tsx')).Sidebar;
});
export const openDraftCounters = createPart(async () => {
  await afterLater();
  return (await import('./OpenDraftCounters.tsx')).OpenDraftCounters;
});

export const welcome = createPart(async () => (await import('./Welcome.tsx')).Welcome);
export const notStarted = createPart(async () => (await import('./NotStarted.tsx')).NotStarted);
export const trashPage = createPart(async () => (await import('../library/TrashPage.tsx')).TrashPage);

export const openDraftChannels = createPart(async () => (await import('./OpenDraftChannels.tsx')).OpenDraftChannels);
export const topicPicker = createPart(async () => (await import('../topics/TopicPicker.tsx')).TopicPicker);

export const palette = createPart(async () => (await import('./Palette.tsx')).Palette);
export const settingsDialog = createPart(async () => (await import('../settings/SettingsDialog.tsx')).SettingsDialog);
export const profileDialog = createPart(async () => (await import('../profile/ProfileDialog.tsx')).ProfileDialog);
export const handbookDialog = createPart(async () => (await import('../handbook/HandbookDialog.tsx')).HandbookDialog);
export const versionDialog = createPart(async () => (await import('../library/VersionDialog.tsx')).VersionDialog);
export const copyOpenDraft = createPart(async () => {
  const [{ CopyOpenDraft }] = await Promise.all([import('./CopyOpenDraft.tsx'), loadLater()]);
  return CopyOpenDraft;
});
export const publishDraft = createPart(async () => (await import('./PublishDraft.tsx')).PublishDraft);

const topicDialogs = () => import('../topics/TopicDialogs.tsx');
export const newTopicDialog = createPart(async () => (await topicDialogs()).NewTopicDialog);
export const renameTopicDialog = createPart(async () => (await topicDialogs()).RenameTopicDialog);
export const mergeTopicDialog = createPart(async () => (await topicDialogs()).MergeTopicDialog);
export const placeTopicDialog = createPart(async () => (await topicDialogs()).PlaceTopicDialog);
export const demoteTopicDialog = createPart(async () => (await topicDialogs()).DemoteTopicDialog);
