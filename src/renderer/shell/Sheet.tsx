import { useEffect } from 'react';
import type { StudioFailure } from '../bridge/calls.ts';
import { useSettings } from '../bridge/SettingsProvider.tsx';
import type { DraftSession } from '../draft/draft-session.ts';
import { keepTyped } from '../draft/keep-typed.ts';
import { useOpenDraft, useOpeningFailure } from '../draft/OpenDraftProvider.tsx';
import { useNewDraft } from '../library/use-new-draft.ts';
import { DraftChips } from '../sheet/DraftChips.tsx';
import type { TextAccess } from '../text/access/text-access.ts';
import { TopicChips } from '../topics/TopicChips.tsx';
import { LazyView } from '../ui/LazyView.tsx';
import { shownShortcut } from '../window/shortcuts.ts';
import { useToaster } from '../window/Toasts.tsx';
import { forgetWayBack, typedAhead } from '../window/typed-ahead.ts';
import { useWindow } from '../window/window-state.tsx';
import { failureText } from '../words/failure-text.ts';
import { useText } from '../words/text.tsx';
import { draftSheet, draftTies, openDraftLimits } from './lazy-views.ts';
import { goBackTo } from './left-off.ts';
import { SheetActions } from './SheetActions.tsx';

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
      <LazyView
        view={draftSheet}
        key={session.opened}
        session={session}
        chips={
          <>
            <DraftChips session={session} topics={<TopicChips session={session} />} />
            <LazyView view={draftTies} session={session} />
          </>
        }
        over={session.handle !== null && <LazyView view={openDraftLimits} session={session} />}
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
  const { handle, source } = session;
  const { settings } = useSettings();
  const leftOff = settings.leftOff[session.library];
  const back = open?.arrival === 'leftOff' && leftOff?.path === session.path ? leftOff : null;
  useEffect(() => {
    if (arrival === 'stay') return;
    if (handle === null) {
      if (source !== null) typedAhead();
      return;
    }
    const typed = typedAhead();
    if (arrival === 'title') arriveAtTitle(handle, typed);
    else {
      forgetWayBack();
      if (back === null) handle.focus();
      else goBackTo(handle, back);
      if (typed !== '') handle.type(typed);
    }
    dispatch({ to: 'where', event: { type: 'arrived' } });
  }, [arrival, handle, source, back, dispatch]);
  return null;
}

/** The first line of what was typed meanwhile is the title; Enter went on to the text. */
function arriveAtTitle(handle: TextAccess, typed: string): void {
  const field = document.querySelector<HTMLTextAreaElement>('[data-focus="title"]');
  field?.focus();
  field?.select();
  const [title = '', ...lines] = typed.split('\n');
  if (title !== '') document.execCommand('insertText', false, title);
  if (lines.length === 0) return;
  handle.focus();
  handle.type(lines.join('\n'));
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

/** What was typed for a draft that cannot be shown is kept. */
function useTypedKept(): void {
  const text = useText('library');
  const { refused, failed } = useToaster();
  useEffect(() => {
    keepTyped().then((isKept) => isKept && refused(text('new.typedKept')), failed);
  }, [refused, failed, text]);
}

function NotOpened({ failure }: { failure: StudioFailure }) {
  useTypedKept();
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
