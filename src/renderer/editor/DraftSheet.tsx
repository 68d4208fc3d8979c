import './draft-sheet.css';
import { type ReactNode, useEffect } from 'react';
import { useText } from '../app/text.tsx';
import { whenCalm } from '../app/when-calm.ts';
import { Loaded } from '../ui/Loaded.tsx';
import type { DraftSession } from './draft-session.ts';
import { goToStart } from './extensions/ends.ts';
import { loadLater } from './later/later.ts';
import type { EditorParts } from './parts/editor-parts.ts';
import { useValue } from './parts/value.ts';
import { Banners } from './sheet/Banners.tsx';
import { DraftText } from './sheet/DraftText.tsx';
import { SheetToolbar } from './sheet/SheetToolbar.tsx';
import { SourceView } from './sheet/SourceView.tsx';
import { findBar } from './sheet/sheet-parts.ts';
import { TitleLine } from './sheet/TitleLine.tsx';

export interface DraftSheetProps {
  session: DraftSession;
  /** Topics, kind and language, under the title. */
  chips: ReactNode;
  /** What stands at the end of the toolbar, such as "Copy for…". */
  toolbarEnd: ReactNode;
  focusMode: boolean;
  onFocusMode(on: boolean): void;
}

/** The sheet of paper: toolbar, title, chips and the text. */
export function DraftSheet({ session, chips, toolbarEnd, focusMode, onFocusMode }: DraftSheetProps) {
  const text = useText('editor');
  const { parts, properties } = session;
  useEffect(loadLaterWhenCalm, []);
  return (
    <main className={focusMode ? 'draft-sheet draft-sheet-focused' : 'draft-sheet'}>
      <h1 className="visually-hidden">{properties.title.trim() === '' ? text('title.placeholder') : properties.title}</h1>
      <SheetToolbar parts={parts} end={toolbarEnd} focusMode={focusMode} onFocusMode={onFocusMode} />
      <Banners session={session} />
      {parts !== null && <LaterFindBar parts={parts} />}
      <div className="sheet-scroll" data-scrolls="sheet">
        <div className="sheet-page">
          {parts === null ? (
            <SourceView key={`${session.path} ${session.source?.loaded}`} session={session} />
          ) : (
            <>
              <TitleLine
                title={properties.title}
                lang={properties.language}
                onChange={(title) => session.setProperties({ title })}
                onLeave={() => goToStart(parts.editor)}
              />
              <div className="sheet-chips">{chips}</div>
              <DraftText parts={parts} lang={properties.language} />
            </>
          )}
        </div>
      </div>
    </main>
  );
}

/** The rest of the editor comes once the draft stands; what does not come is asked for again by whatever needs it. */
function loadLaterWhenCalm(): () => void {
  return whenCalm(() => void loadLater().catch(() => {}));
}

function LaterFindBar({ parts }: { parts: EditorParts }) {
  const finder = useValue(parts.finder);
  return finder === null ? null : <Loaded part={findBar} finder={finder} />;
}
