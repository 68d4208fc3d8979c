import type { SentenceReading } from '../../domain/insight/reading.ts';
import { createMarkLayer, type MarkLayer } from '../findings/marks.ts';
import { onRelayout } from '../findings/text-layout.ts';
import { TypedBlock } from '../findings/typed-block.ts';
import type { BlocksChange, TextAccess, TextPlace } from '../text/access/text-access.ts';
import { type CaretSentence, type DraftLens, sentenceAt } from './draft-lens.ts';

export interface MarkInput {
  lens: DraftLens;
  handle: TextAccess;
  showsMarks: boolean;
  isSilenced(sentence: SentenceReading): boolean;
  /** Told of the sentence in which the caret rests. */
  onCaret(caret: CaretSentence | null): void;
}

/** Keeps the marks in step with the readings, the caret and the typing; returns its own undo. */
export function followWithMarks(input: MarkInput): () => void {
  const painter = new MarkPainter(input);
  const stops = [
    input.lens.onRead((keys) => painter.paint(keys)),
    input.handle.onBlocksChange((change) => painter.edited(change)),
    input.handle.onCaretChange((place) => painter.caretMoved(place)),
    input.handle.onShownChange((keys) => painter.paint(keys)),
  ];
  painter.paint(input.lens.readings().keys());
  return () => {
    for (const stop of stops) stop();
    painter.dispose();
  };
}

class MarkPainter {
  readonly #input: MarkInput;
  readonly #layer: MarkLayer;
  #place: TextPlace | null = null;
  readonly #typed = new TypedBlock((key) => {
    this.paint([key]);
    this.#tellCaret();
  });
  #stopWatching: (() => void) | null = null;

  constructor(input: MarkInput) {
    this.#input = input;
    this.#layer = createMarkLayer((key, start, end) => {
      const range = input.handle.range(key, start, end);
      if (range !== null) this.#watchLines(range);
      return range;
    });
  }

  /** Only blocks near the window carry marks: the browser looks at every mark anew after each key. */
  paint(keys: Iterable<string>): void {
    const { lens, handle } = this.#input;
    for (const key of keys) {
      const reading = handle.isShown(key) ? lens.readings().get(key) : undefined;
      if (reading === undefined) this.#layer.erase(key);
      else if (!lens.isStale(key)) this.#layer.paint(reading, (sentence) => this.#isMarked(key, sentence));
    }
  }

  edited(change: BlocksChange): void {
    for (const key of change.removed) this.#layer.erase(key);
    this.#typed.edited(change);
  }

  caretMoved(place: TextPlace | null): void {
    const left = this.#typed.key !== null && !this.#isSameSentence(place);
    this.#place = place;
    if (left) this.#typed.settle();
    else if (this.#typed.key === null) this.#tellCaret();
  }

  dispose(): void {
    this.#typed.dispose();
    this.#stopWatching?.();
    this.#layer.clear();
  }

  /** Marks end where lines break, so they are painted anew when lines break elsewhere. */
  #watchLines({ startContainer }: Range): void {
    if (this.#stopWatching !== null) return;
    const text = startContainer.parentElement?.closest<HTMLElement>('[contenteditable="true"]');
    if (text == null) return;
    this.#stopWatching = onRelayout(text, () => this.paint(this.#input.lens.readings().keys()));
  }

  #tellCaret(): void {
    this.#input.onCaret(sentenceAt(this.#input.lens.readings(), this.#place));
  }

  #isSameSentence(place: TextPlace | null): boolean {
    if (place === null || place.key !== this.#typed.key) return false;
    if (this.#input.lens.isStale(place.key)) return true;
    const readings = this.#input.lens.readings();
    return sentenceAt(readings, place)?.sentence === sentenceAt(readings, this.#place)?.sentence;
  }

  #isMarked(key: string, sentence: SentenceReading): boolean {
    const { showsMarks, isSilenced } = this.#input;
    return showsMarks && !isSilenced(sentence) && !this.#isBeingTyped(key, sentence);
  }

  #isBeingTyped(key: string, sentence: SentenceReading): boolean {
    if (this.#typed.key !== key || this.#place?.key !== key) return false;
    return sentence.start <= this.#place.offset && this.#place.offset <= sentence.end;
  }
}
