import { afterWritingTools, loadWritingTools } from '../text/writing-tools/load-writing-tools.ts';
import { createLazyView } from '../ui/lazy-view.ts';

/** The sheet of the open draft. */
export const draftSheet = createLazyView(async () => (await import('../sheet/DraftSheet.tsx')).DraftSheet, { alone: true });

/** Opens and keeps the chosen draft; it begins once the sheet can show what it opens. */
export const draftKeeper = createLazyView(
  async () => {
    const [{ DraftKeeper }] = await Promise.all([import('../draft/DraftKeeper.tsx'), draftSheet.load()]);
    return DraftKeeper;
  },
  { alone: true },
);

/** What stands beside and under the draft comes when the draft stands. */
export const sidebar = createLazyView(async () => {
  await afterWritingTools();
  return (await import('./Sidebar.tsx')).Sidebar;
});
export const draftTies = createLazyView(async () => {
  await afterWritingTools();
  return (await import('./OpenDraftTies.tsx')).OpenDraftTies;
});
export const openDraftCounters = createLazyView(async () => {
  await afterWritingTools();
  return (await import('./OpenDraftCounters.tsx')).OpenDraftCounters;
});
/** Previews come when they are asked for. */
export const openDraftPreviews = createLazyView(async () => {
  await loadWritingTools();
  return (await import('./OpenDraftPreviews.tsx')).OpenDraftPreviews;
});
/** Lines over the text come when the draft stands. */
export const openDraftLimits = createLazyView(async () => {
  await afterWritingTools();
  return (await import('./OpenDraftLimits.tsx')).OpenDraftLimits;
});

export const welcome = createLazyView(async () => (await import('./Welcome.tsx')).Welcome, { alone: true });
export const notStarted = createLazyView(async () => (await import('./NotStarted.tsx')).NotStarted, { alone: true });
export const trashPage = createLazyView(async () => (await import('../library/TrashPage.tsx')).TrashPage);

export const emptyTrashDialog = createLazyView(async () => (await import('../library/EmptyTrashDialog.tsx')).EmptyTrashDialog);
export const trashedDialog = createLazyView(async () => (await import('../library/TrashedDialog.tsx')).TrashedDialog);
export const importDialog = createLazyView(async () => (await import('../import/ImportDialog.tsx')).ImportDialog);
export const dropTarget = createLazyView(async () => {
  await afterWritingTools();
  return (await import('../import/DropTarget.tsx')).DropTarget;
});
export const restoredDialog = createLazyView(async () => (await import('../backup/RestoredDialog.tsx')).RestoredDialog);

export const mePage = createLazyView(async () => (await import('../profile/MePage.tsx')).MePage);
export const ledgerPage = createLazyView(async () => (await import('../portfolio/LedgerPage.tsx')).LedgerPage);
export const mirrorPage = createLazyView(async () => (await import('../portfolio/MirrorPage.tsx')).MirrorPage);
export const policyPage = createLazyView(async () => (await import('../policy/PolicyPage.tsx')).PolicyPage);
export const learningPage = createLazyView(async () => (await import('../portfolio/LearningPage.tsx')).LearningPage);
export const homePlan = createLazyView(async () => (await import('../portfolio/HomePlan.tsx')).HomePlan);
export const ideaDialog = createLazyView(async () => (await import('../library/IdeaDialog.tsx')).IdeaDialog);

export const palette = createLazyView(async () => (await import('./Palette.tsx')).Palette);
export const settingsDialog = createLazyView(async () => (await import('./AllSettings.tsx')).AllSettings);
export const profileDialog = createLazyView(async () => (await import('../profile/ProfileDialog.tsx')).ProfileDialog);
export const handbookDialog = createLazyView(async () => (await import('../handbook/HandbookDialog.tsx')).HandbookDialog);
export const recoveryDialog = createLazyView(async () => (await import('../draft/RecoveryDialog.tsx')).RecoveryDialog);
export const versionDialog = createLazyView(async () => (await import('../history/VersionDialog.tsx')).VersionDialog);
export const copyOpenDraft = createLazyView(async () => {
  const [{ CopyOpenDraft }] = await Promise.all([import('./CopyOpenDraft.tsx'), loadWritingTools()]);
  return CopyOpenDraft;
});
export const makeSpoke = createLazyView(async () => (await import('./MakeSpoke.tsx')).MakeSpoke);
export const hubMap = createLazyView(async () => (await import('./HubMap.tsx')).HubMap);
export const exportDrafts = createLazyView(async () => {
  const [{ ExportDrafts }] = await Promise.all([import('./ExportDrafts.tsx'), loadWritingTools()]);
  return ExportDrafts;
});
export const referencePack = createLazyView(async () => {
  const [{ ReferencePack }] = await Promise.all([import('./ReferencePack.tsx'), loadWritingTools()]);
  return ReferencePack;
});
export const jobSearchDialog = createLazyView(async () => (await import('../profile/JobSearchDialog.tsx')).JobSearchDialog);
export const seriesDialog = createLazyView(async () => (await import('../channels/SeriesDialog.tsx')).SeriesDialog);
export const publishDraft = createLazyView(async () => (await import('./PublishDraft.tsx')).PublishDraft);

const topicDialogs = () => import('../topics/TopicDialogs.tsx');
export const newTopicDialog = createLazyView(async () => (await topicDialogs()).NewTopicDialog);
export const renameTopicDialog = createLazyView(async () => (await topicDialogs()).RenameTopicDialog);
export const mergeTopicDialog = createLazyView(async () => (await topicDialogs()).MergeTopicDialog);
export const placeTopicDialog = createLazyView(async () => (await topicDialogs()).PlaceTopicDialog);
export const demoteTopicDialog = createLazyView(async () => (await topicDialogs()).DemoteTopicDialog);
