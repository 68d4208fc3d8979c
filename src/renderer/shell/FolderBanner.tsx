import { FolderX } from 'lucide-react';
import { useState } from 'react';
import { useStudioEvent } from '../bridge/calls.ts';
import { useText } from '../words/text.tsx';

/** Says that the library's folder cannot be reached, for as long as that is so. */
export function FolderBanner() {
  const text = useText('app');
  const [available, setAvailable] = useState(true);
  useStudioEvent('library.availabilityChanged', (event) => setAvailable(event.available));
  return (
    <div role="alert" className="folder-banner-place">
      {!available && (
        <p className="folder-banner">
          <FolderX size={17} aria-hidden />
          {text('folderGone')}
        </p>
      )}
    </div>
  );
}
