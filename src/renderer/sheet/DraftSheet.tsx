import './draft-sheet.css';
import './print.css';
import { type ReactNode, useEffect, useRef } from 'react';
import type { DraftSession } from '../draft/draft-session.ts';
import { goToStart } from '../text/features/ends.ts';
import type { TextState } from '../text/text-state.ts';
import { loadWritingTools } from '../text/writing-tools/load-writing-tools.ts';
import { LazyView } from '../ui/LazyView.tsx';
import { useValue } from '../ui/value.ts';
import { whenCalm } from '../ui/when-calm.ts';
import { useText } from '../words/text.tsx';
import { Banners } from './Banners.tsx';
import { DraftText } from './DraftText.tsx';
import { findBar } from './lazy-views.ts';
import { PublishedLine } from './PublishedLine.tsx';
import { SheetToolbar } from './SheetToolbar.tsx';
import { SourceView } from './SourceView.tsx';
import { TitleLine } from './TitleLine.tsx';

export interface DraftSheetProps {
  session: DraftSession;
  /** Topics, kind and language, under the title. */
  chips: ReactNode;
  /** What is drawn over the text and measured from its beginning. */
  over: ReactNode;
  /** What stands at the end of the toolbar, such as "Copy for…". */
  toolbarEnd: ReactNode;
  focusMode: boolean;
  onFocusMode(on: boolean): void;
}

/** The sheet of paper: toolbar, title, chips and the text. */
export function DraftSheet({ session, chips, over, toolbarEnd, focusMode, onFocusMode }: DraftSheetProps) {
  const text = useText('editor');
  const { parts, properties } = session;
  useEffect(loadLaterWhenCalm, []);
  useFocusMode(session, focusMode);
  return (
    <main className={focusMode ? 'draft-sheet draft-sheet-focused' : 'draft-sheet'}>
      <h1 className="visually-hidden">{properties.title.trim() === '' ? text('title.placeholder') : properties.title}</h1>
      <SheetToolbar parts={parts} end={toolbarEnd} focusMode={focusMode} onFocusMode={onFocusMode} />
      <Banners session={session} />
      {parts !== null && <LaterFindBar parts={parts} />}
      <div className="sheet-scroll" data-scrolls="sheet">
        <div className="sheet-page">
          {parts === null ? (
            <SourceView session={session} />
          ) : (
            <>
              <TitleLine
                title={properties.title}
                lang={properties.language}
                onChange={(title) => session.setProperties({ title })}
                onLeave={() => goToStart(parts.editor)}
              />
              <div className="sheet-chips">
                {chips}
                <PublishedLine path={session.path} publications={properties.publications} />
              </div>
              {over}
              <DraftText parts={parts} lang={properties.language} />
            </>
          )}
        </div>
      </div>
    </main>
  );
}

/** Focus mode takes away what stands over the text: the find bar closes. */
function useFocusMode({ parts }: DraftSession, focusMode: boolean): void {
  const before = useRef(focusMode);
  useEffect(() => {
    if (before.current === focusMode) return;
    before.current = focusMode;
    if (parts?.finder.get()?.state.get() != null) parts.finder.get()?.close();
  }, [focusMode, parts]);
}

/** The rest of the editor comes once the draft stands; what does not come is asked for again by whatever needs it. */
function loadLaterWhenCalm(): () => void {
  return whenCalm(() => void loadWritingTools().catch(() => {}));
}

function LaterFindBar({ parts }: { parts: TextState }) {
  const finder = useValue(parts.finder);
  return finder === null ? null : <LazyView view={findBar} finder={finder} />;
}
