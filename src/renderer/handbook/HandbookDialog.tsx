import './handbook.css';
import { ArrowLeft } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Dialog } from '../ui/Dialog.tsx';
import type { HandbookPage } from '../window/handbook-page.ts';
import { useLanguage, useText } from '../words/text.tsx';
import { HandbookContents } from './HandbookContents.tsx';
import { HandbookText } from './HandbookText.tsx';
import { type Handbook, loadHandbook } from './handbook-pages.ts';
import { type HandbookPlace, handbookTree } from './handbook-tree.ts';

/** The handbook, open at a page. It knows the way back through the pages that were read; Escape closes it. */
export function HandbookDialog({ page, onClose }: { page: HandbookPage; onClose: () => void }) {
  const text = useText('handbook');
  const app = useText('app');
  const handbook = useHandbook();
  const [trail, setTrail] = useState<readonly HandbookPlace[]>([{ page, section: null }]);
  const place = trail.at(-1) ?? { page, section: null };
  const go = (to: HandbookPlace) => setTrail([...trail, to]);
  return (
    <Dialog title={text('title')} closeLabel={app('close')} onClose={onClose} size="page">
      {handbook !== null && (
        <div className="handbook">
          <div className="handbook-side">
            <button
              type="button"
              className="button handbook-back"
              disabled={trail.length === 1}
              onClick={() => setTrail(trail.slice(0, -1))}
            >
              <ArrowLeft size={15} aria-hidden />
              {text('back')}
            </button>
            <HandbookContents handbook={handbook} page={place.page} onChoose={(chosen) => go({ page: chosen, section: null })} />
          </div>
          <HandbookArticle handbook={handbook} place={place} onGo={go} />
        </div>
      )}
    </Dialog>
  );
}

function useHandbook(): Handbook | null {
  const language = useLanguage();
  const [handbook, setHandbook] = useState<Handbook | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadHandbook(language).then((loaded) => wanted && setHandbook(loaded));
    return () => {
      wanted = false;
    };
  }, [language]);
  return handbook;
}

interface HandbookArticleProps {
  handbook: Handbook;
  place: HandbookPlace;
  onGo: (place: HandbookPlace) => void;
}

/** The page itself. Its heading, or the section that was asked for, takes the focus, so that it is read aloud and the keys scroll from there. */
function HandbookArticle({ handbook, place, onGo }: HandbookArticleProps) {
  const language = useLanguage();
  const article = useRef<HTMLElement>(null);
  const tree = useMemo(
    () => handbookTree(handbook.pages.get(place.page) ?? '', place.page, language),
    [handbook, place, language],
  );
  useEffect(() => {
    if (article.current === null) return;
    const headings = [...article.current.querySelectorAll<HTMLElement>('[data-section]')];
    const heading = headings.find((each) => each.dataset.section === place.section) ?? headings[0];
    if (heading === undefined || heading === headings[0]) article.current.scrollTop = 0;
    heading?.focus();
  }, [place]);
  return (
    <article ref={article} className="handbook-page">
      <div className="handbook-text">
        <HandbookText tree={tree} pictures={handbook.pictures} onGo={onGo} />
      </div>
    </article>
  );
}
