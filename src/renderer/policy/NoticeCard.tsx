import { useEffect, useRef, useState } from 'react';
import type { PlacedNotice } from '../../domain/policy/read-blocks.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { MenuButton } from '../ui/MenuButton.tsx';
import type { MenuEntry } from '../ui/menu-entry.ts';
import { useToaster } from '../window/Toasts.tsx';
import { useWindow } from '../window/window-state.tsx';
import { useText } from '../words/text.tsx';
import { SayOtherwise } from './SayOtherwise.tsx';
import { useNoticeFinding } from './use-notice-text.ts';

interface NoticeCardProps {
  session: DraftSession;
  notice: PlacedNotice;
  isAtCaret: boolean;
  onLeave: (everywhere: boolean) => void;
}

/** One thing to look at: what it is, the words, why, one action, and a way to leave it be. */
export function NoticeCard({ session, notice, isAtCaret, onLeave }: NoticeCardProps) {
  const text = useText('policy');
  const findingOf = useNoticeFinding();
  const [acting, setActing] = useState(false);
  const card = useRef<HTMLLIElement>(null);
  const { name, why, severity, range, text: words, actions } = findingOf(notice);
  useEffect(() => {
    if (isAtCaret) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isAtCaret]);
  const leave = text('leave.of', { name });
  const entries = (): MenuEntry[] => [
    { kind: 'action', id: 'here', label: text('leave.here'), run: () => onLeave(false) },
    {
      kind: 'action',
      id: 'everywhere',
      label: text('leave.everywhere', { words: shortened(words) }),
      run: () => onLeave(true),
    },
  ];
  return (
    <li ref={card} className="notice-card" data-severity={severity} aria-current={isAtCaret ? 'true' : undefined}>
      <h3>{name}</h3>
      <button
        type="button"
        className="piece-words"
        onClick={() => session.handle?.select(range.block, range.start, range.end)}
        title={text('checks.show')}
      >
        {words}
      </button>
      <p className="quiet">{why}</p>
      <div className="notice-foot">
        <NoticeAction session={session} notice={notice} label={actions[0] ?? ''} isOpen={acting} onOpen={setActing} />
        <MenuButton className="link-button" aria-label={leave} menuLabel={leave} entries={entries}>
          {text('leave.button')}
        </MenuButton>
      </div>
      {acting && <SayOtherwise session={session} notice={notice} onClose={() => setActing(false)} />}
    </li>
  );
}

const longestShown = 40;
const shortened = (words: string): string => (words.length > longestShown ? `${words.slice(0, longestShown)}…` : words);

interface NoticeActionProps {
  session: DraftSession;
  notice: PlacedNotice;
  label: string;
  isOpen: boolean;
  onOpen: (open: boolean) => void;
}

/** The one thing that helps most: other words, taking it out, or a look at one's views. A question is sharpened in the text. */
function NoticeAction({ session, notice, label, isOpen, onOpen }: NoticeActionProps) {
  const text = useText('policy');
  const toaster = useToaster();
  const { dispatch } = useWindow();
  const { block, start, end, words } = notice;
  const takeOut = () => {
    const isOut = session.handle?.replace({ key: block, start, text: words }, '') ?? false;
    if (isOut) toaster.done(text('act.takenOut'));
    else toaster.failed(new Error(text('act.gone')));
  };
  switch (notice.notice.kind) {
    case 'personal':
      return (
        <button type="button" className="link-button" onClick={takeOut}>
          {label}
        </button>
      );
    case 'rule':
      return (
        <button type="button" className="link-button" aria-expanded={isOpen} onClick={() => onOpen(!isOpen)}>
          {label}
        </button>
      );
    case 'stance':
      return (
        <button
          type="button"
          className="link-button"
          onClick={() => dispatch({ to: 'where', event: { type: 'wentTo', place: { kind: 'me' } } })}
        >
          {label}
        </button>
      );
    case 'question':
      return (
        <button type="button" className="link-button" onClick={() => session.handle?.select(block, end - 1, end - 1)}>
          {label}
        </button>
      );
  }
}
