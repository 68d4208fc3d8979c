import { call, subscribe } from '../../app/studio.ts';
import { loadLaterFor } from '../later/later.ts';
import { OpenDraft } from './open-draft.ts';

/** So many drafts keep their editor, and with it their undo, while others are looked at. */
const mostKept = 12;

const studio = { call, subscribe };
const kept = new Set<OpenDraft>();

/** The drafts that are open in this window, the last used one last. */
export const openDrafts = {
  /** Opens a draft, or gives it as it was left with what changed outside meanwhile. Rejects with a `StudioFailure`. */
  async open(path: string): Promise<OpenDraft> {
    const known = find(path);
    if (known !== undefined) {
      await known.lookAgain();
      return keep(known);
    }
    const detail = await studio.call('drafts.read', { path });
    const source = detail.access === 'source' ? (await studio.call('drafts.source', { path })).source : null;
    await loadLaterFor(detail.body);
    return find(detail.path) ?? keep(new OpenDraft(studio, detail, source));
  },

  /** Saves all that is unsaved. */
  async flush(): Promise<void> {
    await Promise.all([...kept].map((draft) => (draft.isSettled ? null : draft.session.flush())));
  },

  /** Closes every draft, as when another library is opened. */
  forget(): void {
    for (const draft of kept) draft.close();
    kept.clear();
  },
};

function find(path: string): OpenDraft | undefined {
  return [...kept].find((draft) => draft.session.path === path);
}

function keep(draft: OpenDraft): OpenDraft {
  kept.delete(draft);
  kept.add(draft);
  for (const old of kept) {
    if (kept.size <= mostKept) break;
    if (!old.isSettled) continue;
    old.close();
    kept.delete(old);
  }
  return draft;
}
