import { Users } from 'lucide-react';
import { useState } from 'react';
import type { LibraryState } from '../../contract/library.ts';
import { useStudioEvent } from '../bridge/calls.ts';
import { useToaster } from '../window/Toasts.tsx';
import { useText } from '../words/text.tsx';

/** Says that another program on this computer has the library open, until the person has seen it or it is over. */
export function SharingBanner({ library }: { library: LibraryState }) {
  const text = useText('app');
  const toaster = useToaster();
  const [shared, setShared] = useState(library.shared);
  const [seen, setSeen] = useState(false);
  useStudioEvent('library.sharingChanged', (event) => {
    if (event.library !== library.id) return;
    setShared(event.shared);
    setSeen(false);
    if (!event.shared) toaster.done(event.message);
  });
  return (
    <div role="status">
      {shared && !seen && (
        <p className="folder-banner folder-banner-calm">
          <Users size={17} aria-hidden />
          <span>{text('shared', { name: library.name })}</span>
          <button type="button" className="button button-quiet" onClick={() => setSeen(true)}>
            {text('sharedSeen')}
          </button>
        </p>
      )}
    </div>
  );
}
