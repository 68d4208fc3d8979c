import { useLibraryData } from '../bridge/LibraryData.tsx';
import { useWindow } from '../window/window-state.tsx';
import { useText } from '../words/text.tsx';

/** What the writer stands for in a few words, always in sight; a press opens the profile. */
export function BrandPhrase() {
  const text = useText('profile');
  const { profile } = useLibraryData();
  const { dispatch } = useWindow();
  const phrase = profile.brandPhrase.trim();
  return (
    <button
      type="button"
      data-stop
      className={`brand-phrase ${phrase === '' ? 'brand-phrase-empty' : ''}`}
      title={text('edit')}
      onClick={() => dispatch({ to: 'dialog', dialog: { kind: 'profile' } })}
    >
      {phrase === '' ? text('addPhrase') : text('quoted', { phrase })}
    </button>
  );
}
