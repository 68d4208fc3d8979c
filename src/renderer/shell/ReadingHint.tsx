import { useReadingCommands, useReadingProgress } from '../lens/LibraryReading.tsx';
import { TodayHint } from '../library/TodayHints.tsx';
import { useText } from '../words/text.tsx';

/** Fewer drafts are read by themselves when the list shows them. */
const manyUnread = 30;

/** Offers to read the library with the lens. While it is being read the same button stops it, so that the focus stays where it was. */
export function ReadingHint() {
  const text = useText('library');
  const insight = useText('insight');
  const progress = useReadingProgress();
  const { isReading, start, stop } = useReadingCommands();
  if (progress === null) return null;
  const { read, total } = progress;
  if (!isReading && total - read < manyUnread) return null;
  return (
    <TodayHint action={isReading ? insight('library.stopReading') : text('today.unreadAction')} onAct={isReading ? stop : start}>
      {isReading ? insight('library.progress', { read, total }) : text('today.unread', { count: total - read })}
    </TodayHint>
  );
}
