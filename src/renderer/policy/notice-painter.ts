import { severityOfNotice } from '../../domain/policy/notice-severity.ts';
import type { PlacedNotice } from '../../domain/policy/read-blocks.ts';
import { createFindingLayer, type FindingLayer } from '../findings/finding-marks.ts';
import { onRelayout } from '../findings/text-layout.ts';
import { TypedBlock } from '../findings/typed-block.ts';
import type { BlocksChange, TextAccess, TextPlace } from '../text/access/text-access.ts';
import type { DraftNotices } from './draft-notices.ts';

export interface NoticeMarkInput {
  notices: DraftNotices;
  handle: TextAccess;
  showsMarks: boolean;
  isLeft(notice: PlacedNotice): boolean;
  /** Told of what stands under the caret, and of `null` when nothing does any more. */
  onCaret(notice: PlacedNotice | null): void;
}

/** Keeps the marks of what was noticed in step with the readings, the caret and the typing; returns its own undo. */
export function followWithNoticeMarks(input: NoticeMarkInput): () => void {
  const { notices, handle } = input;
  let place: TextPlace | null = null;
  let stopWatching: (() => void) | null = null;
  const layer: FindingLayer = createFindingLayer((key, start, end) => {
    const range = handle.range(key, start, end);
    if (range !== null) watchLines(range);
    return range;
  });

  const isTyped = ({ block, start, end }: PlacedNotice) =>
    block === typed.key && place?.key === block && start <= place.offset && place.offset <= end;
  const paint = (keys: Iterable<string>) => {
    for (const key of keys) {
      if (!handle.isShown(key) || !input.showsMarks) layer.erase(key);
      else if (!notices.isStale(key)) {
        const shown = notices.of(key).filter((notice) => !input.isLeft(notice) && !isTyped(notice));
        const marked = shown.map(({ start, end, notice }) => ({ start, end, severity: severityOfNotice(notice) }));
        layer.paint(key, marked);
      }
    }
  };
  const paintAll = () => paint([...notices.keys()]);
  const tellCaret = () => input.onCaret(typed.key === null ? noticeAt(notices, place, input.isLeft) : null);
  const typed = new TypedBlock((key) => {
    paint([key]);
    tellCaret();
  });
  const edited = (change: BlocksChange) => {
    for (const key of change.removed) layer.erase(key);
    typed.edited(change);
  };
  /** Marks end where lines break, so they are painted anew when lines break elsewhere. */
  function watchLines({ startContainer }: Range): void {
    if (stopWatching !== null) return;
    const text = startContainer.parentElement?.closest<HTMLElement>('[contenteditable="true"]');
    if (text != null) stopWatching = onRelayout(text, paintAll);
  }

  const stops = [
    notices.onRead((keys) => {
      paint(keys);
      tellCaret();
    }),
    handle.onBlocksChange(edited),
    handle.onCaretChange((now) => {
      place = now;
      if (typed.key !== null && now?.key !== typed.key) typed.settle();
      else tellCaret();
    }),
    handle.onShownChange(paint),
  ];
  paintAll();
  return () => {
    for (const stop of stops) stop();
    typed.dispose();
    stopWatching?.();
    layer.clear();
  };
}

/** The smallest of what stands at a place: a name inside a sentence is meant before the sentence. */
function noticeAt(notices: DraftNotices, place: TextPlace | null, isLeft: NoticeMarkInput['isLeft']): PlacedNotice | null {
  if (place === null) return null;
  const there = notices
    .of(place.key)
    .filter((each) => each.start <= place.offset && place.offset <= each.end && !isLeft(each))
    .sort((one, other) => one.end - one.start - (other.end - other.start));
  return there[0] ?? null;
}
