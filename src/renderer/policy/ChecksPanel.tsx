import '../ui/sections.css';
import './policy.css';
import { type ReactNode, useRef } from 'react';
import type { PlacedNotice } from '../../domain/policy/read-blocks.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { useDismissals } from '../findings/DismissalsProvider.tsx';
import { useToaster } from '../window/Toasts.tsx';
import { useText } from '../words/text.tsx';
import { leftEverywhere, leftHere } from './leaving-notices.ts';
import { NoticeCard } from './NoticeCard.tsx';
import { useOpenNotices } from './NoticesProvider.tsx';
import { useNoticeText } from './use-notice-text.ts';

/** What to look at before a draft leaves: rules, personal data, stances, questions. `about`: what the piece is for; `more`: what else is looked at. */
export function ChecksPanel({ session, about, more }: { session: DraftSession; about: ReactNode; more: ReactNode }) {
  const text = useText('policy');
  const { notices, caret } = useOpenNotices();
  return (
    <div className="checks">
      {about}
      <h2 className="checks-title">{text('checks.title')}</h2>
      {notices === null && session.access === 'editable' && <p className="quiet">{text('checks.looking')}</p>}
      {notices !== null && notices.length === 0 && <p className="quiet">{text('checks.none')}</p>}
      {notices !== null && notices.length > 0 && <NoticeList session={session} notices={notices} caret={caret} />}
      {more}
    </div>
  );
}

interface NoticeListProps {
  session: DraftSession;
  notices: readonly PlacedNotice[];
  caret: PlacedNotice | null;
}

/** More cards than this are no list that anybody reads. */
const most = 60;

function NoticeList({ session, notices, caret }: NoticeListProps) {
  const text = useText('policy');
  const textOf = useNoticeText();
  const { dismiss, restore } = useDismissals();
  const toaster = useToaster();
  const list = useRef<HTMLUListElement>(null);
  const { id, title } = session.properties;
  const leave = (notice: PlacedNotice, everywhere: boolean) => {
    const dismissal = everywhere ? leftEverywhere(notice) : leftHere(notice, { name: id ?? session.path, title });
    dismiss([dismissal]);
    toaster.done(text(everywhere ? 'leave.leftEverywhere' : 'leave.left'), () => restore([dismissal]), 'left alone');
    // The card goes, and with it the button that has the focus.
    requestAnimationFrame(() => list.current?.focus());
  };
  const under = caret === null ? null : textOf(caret);
  return (
    <>
      <ul ref={list} tabIndex={-1} className="check-list" aria-label={text('checks.title')}>
        {notices.slice(0, most).map((notice) => (
          <NoticeCard
            key={`${notice.block} ${notice.start} ${notice.key}`}
            session={session}
            notice={notice}
            isAtCaret={caret !== null && caret.block === notice.block && caret.start === notice.start && caret.key === notice.key}
            onLeave={(everywhere) => leave(notice, everywhere)}
          />
        ))}
      </ul>
      {notices.length > most && <p className="quiet">{text('checks.more', { count: notices.length - most })}</p>}
      <p className="visually-hidden" role="status">
        {under === null ? '' : text('checks.atCaret', { ...under })}
      </p>
    </>
  );
}
