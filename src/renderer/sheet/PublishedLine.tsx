import { ExternalLink } from 'lucide-react';
import type { Publication } from '../../domain/drafts/draft.ts';
import { publicationText } from '../findings/publication-text.ts';
import { openLink } from '../text/features/links.ts';
import { useToaster } from '../window/Toasts.tsx';
import { useDates } from '../words/dates.ts';
import { useText } from '../words/text.tsx';

interface PublishedLineProps {
  path: string;
  publications: readonly Publication[];
}

/** Where a draft lies when it is not in the library itself, and where and when it went out, with the way to it: under its title. */
export function PublishedLine({ path, publications }: PublishedLineProps) {
  const text = useText('library');
  const dates = useDates();
  const toaster = useToaster();
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  if (publications.length === 0 && folder === '') return null;
  return (
    <ul className="published-line" aria-label={text('whereabouts.label')}>
      {folder !== '' && <li>{text('whereabouts.folder', { folder })}</li>}
      {publications.map((publication) => {
        const { channel, date, link } = publication;
        const words = publicationText(publication, dates.day);
        return (
          <li key={`${channel} ${date} ${link}`}>
            {link === undefined || link === '' ? (
              words
            ) : (
              <button
                type="button"
                className="link-button"
                title={link}
                onClick={() => void openLink(link, link).catch(toaster.failed)}
              >
                {words} <ExternalLink size={12} aria-hidden />
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
