import { ChevronDown } from 'lucide-react';
import { draftKinds } from '../../domain/drafts/draft.ts';
import { MenuButton } from '../ui/MenuButton.tsx';
import { shownShortcut } from '../window/shortcuts.ts';
import { useWindow } from '../window/window-state.tsx';
import { useText } from '../words/text.tsx';
import { useNewDraft } from './use-new-draft.ts';

/** Makes a draft of the kind made last, at one press; the arrow beside it chooses another kind. */
export function NewDraftButton() {
  const text = useText('library');
  const { state } = useWindow();
  const create = useNewDraft();
  return (
    <div className="new-draft">
      <button type="button" data-stop className="new-draft-make" onClick={() => void create()}>
        <span>{text('new.button')}</span>
        <span className="new-draft-keys" aria-hidden="true">
          {shownShortcut('draft.create')}
        </span>
      </button>
      <MenuButton
        className="new-draft-kinds"
        aria-label={text('new.kinds')}
        title={text('new.kinds')}
        menuLabel={text('new.kinds')}
        entries={() =>
          draftKinds.map((kind) => ({
            kind: 'choice',
            id: kind,
            label: text(`kind.${kind}`),
            chosen: kind === state.newKind,
            run: () => void create(kind),
          }))
        }
      >
        <ChevronDown size={15} aria-hidden />
      </MenuButton>
    </div>
  );
}
