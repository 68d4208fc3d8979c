import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSettings } from '../bridge/SettingsProvider.tsx';
import { useSet } from './use-set.ts';

interface FoldableSectionProps {
  /** Names the section in the settings, where it is kept that it is folded. */
  id: string;
  title: string;
  /** Lines of the navigation. */
  children: ReactNode;
}

/** A section of the navigation that folds away under its heading, for those who seldom go there. */
export function FoldableSection({ id, title, children }: FoldableSectionProps) {
  const { settings } = useSettings();
  const set = useSet();
  const headingId = `navigation-${id}`;
  const isFolded = settings.foldedSections.includes(id);
  const others = settings.foldedSections.filter((each) => each !== id);
  return (
    <section className="navigation-section">
      <h2 id={headingId} className="section-title">
        <button
          type="button"
          data-stop
          className="navigation-fold"
          aria-expanded={!isFolded}
          onClick={() => set({ foldedSections: isFolded ? others : [...others, id] })}
        >
          {title}
          <ChevronRight size={13} aria-hidden />
        </button>
      </h2>
      {!isFolded && <ul aria-labelledby={headingId}>{children}</ul>}
    </section>
  );
}
