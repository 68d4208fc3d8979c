import type { ReactNode } from 'react';
import type { Settings } from '../../contract/settings.ts';
import type { DraftSession } from './draft-session.ts';

export interface DraftSheetProps {
  session: DraftSession;
  /** Topics, kind and language, under the title. */
  chips: ReactNode;
  /** What stands at the end of the toolbar, such as "Copy for…". */
  toolbarEnd: ReactNode;
  focusMode: boolean;
  onFocusMode(on: boolean): void;
  settings: Pick<Settings, 'spellcheck'>;
}

/** The sheet of paper: toolbar, title, chips and the text. */
export function DraftSheet({ session, chips, toolbarEnd, focusMode, onFocusMode }: DraftSheetProps) {
  return (
    <main className="draft-sheet">
      <button type="button" aria-pressed={focusMode} onClick={() => onFocusMode(!focusMode)} />
      {toolbarEnd}
      <h1>{session.properties.title}</h1>
      {chips}
    </main>
  );
}
