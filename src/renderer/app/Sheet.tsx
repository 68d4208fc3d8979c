import { useEffect } from 'react';
import type { DraftSession } from '../editor/draft-session.ts';
import { DraftChips } from '../library/DraftChips.tsx';
import { useNewDraft } from '../library/use-new-draft.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { failureText } from './failure-text.ts';
import { useOpenDraft, useOpeningFailure } from './OpenDraft.tsx';
import { draftSheet } from './parts.ts';
import { SheetActions } from './SheetActions.tsx';
import { shownShortcut } from './shortcuts.ts';
import type { StudioFailure } from './studio.ts';
import { useText } from './text.tsx';
import { useWindow } from './window-state.tsx';

/** The open draft, or what to do when none is open. */
export function Sheet() {
  const { state, dispatch } = useWindow();
  const session = useOpenDraft();
  const failure = useOpeningFailure();
  if (state.where.open === null) return <NothingOpen />;
  if (failure !== null) return <NotOpened failure={failure} />;
  if (session === null) return <Waiting />;
  const focusMode = state.layout.mode.kind === 'focus';
  return (
    <>
      <Loaded
        part={draftSheet}
        key={state.where.open.opening}
        session={session}
        chips={<DraftChips session={session} />}
        toolbarEnd={<SheetActions session={session} />}
        focusMode={focusMode}
        onFocusMode={(on) => on !== focusMode && dispatch({ to: 'layout', event: { type: 'focusToggled' } })}
      />
      <Arrival session={session} />
    </>
  );
}

function Waiting() {
  return <main className="sheet-waiting" aria-busy="true" />;
}

/** Puts the caret where the person wanted to arrive; it stands after the sheet, so that the sheet is there by then. */
function Arrival({ session }: { session: DraftSession }) {
  const { state, dispatch } = useWindow();
  const { open } = state.where;
  const arrival = session.path === open?.path ? open.arrival : 'stay';
  const { handle } = session;
  useEffect(() => {
    if (arrival === 'stay') return;
    if (arrival === 'title') document.querySelector<HTMLElement>('[data-focus="title"]')?.focus();
    else if (handle !== null) handle.focus();
    else return;
    dispatch({ to: 'where', event: { type: 'arrived' } });
  }, [arrival, handle, dispatch]);
  return null;
}

function NothingOpen() {
  const text = useText('app');
  const create = useNewDraft();
  return (
    <main className="sheet-empty">
      <div className="empty">
        <h1 className="empty-title">{text('sheet.nothing')}</h1>
        <p>{text('sheet.nothingHint', { keys: shownShortcut('palette.open') })}</p>
        <button type="button" className="button" onClick={() => void create()}>
          {text('sheet.create')}
        </button>
      </div>
    </main>
  );
}

function NotOpened({ failure }: { failure: StudioFailure }) {
  const text = useText('app');
  const { dispatch } = useWindow();
  return (
    <main className="sheet-empty">
      <div className="empty" role="alert">
        <h1 className="empty-title">{text('sheet.missing')}</h1>
        <p>{failureText(text, failure)}</p>
        <button
          type="button"
          className="button"
          onClick={() => dispatch({ to: 'where', event: { type: 'wentTo', place: { kind: 'today' } } })}
        >
          {text('sheet.back')}
        </button>
      </div>
    </main>
  );
}
