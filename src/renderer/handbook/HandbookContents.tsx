import { useEffect, useRef } from 'react';
import { promotionFamilies, valueFamilies } from '../../domain/insight/families.ts';
import { type HandbookPage, handbookPages, pageOfFamily } from '../window/handbook-page.ts';
import { useText } from '../words/text.tsx';
import { type Handbook, titleOfPage } from './handbook-pages.ts';

interface HandbookContentsProps {
  handbook: Handbook;
  page: HandbookPage;
  onChoose: (page: HandbookPage) => void;
}

/** The pages by their titles. The many pages of the lens are listed only while one reads about the lens. */
export function HandbookContents({ handbook, page, onChoose }: HandbookContentsProps) {
  const text = useText('handbook');
  const list = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is current in the list.
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [page]);
  const item = (each: HandbookPage) => (
    <button
      type="button"
      className="handbook-item"
      aria-current={each === page ? 'page' : undefined}
      onClick={() => onChoose(each)}
    >
      {titleOfPage(handbook.pages.get(each) ?? '')}
    </button>
  );
  const group = (name: string, families: typeof promotionFamilies | typeof valueFamilies) => (
    <li>
      <p className="handbook-group">{name}</p>
      <ul>
        {families.map((family) => (
          <li key={family}>{item(pageOfFamily(family))}</li>
        ))}
      </ul>
    </li>
  );
  return (
    <nav ref={list} aria-label={text('contents')} className="handbook-contents">
      <ul>
        {handbookPages
          .filter((each) => !each.startsWith('lens/'))
          .map((each) => (
            <li key={each}>
              {item(each)}
              {each === 'lens' && page.startsWith('lens') && (
                <ul className="handbook-lens">
                  {group(text('promotion'), promotionFamilies)}
                  {group(text('value'), valueFamilies)}
                </ul>
              )}
            </li>
          ))}
      </ul>
    </nav>
  );
}
