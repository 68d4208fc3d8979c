import { splitSentences } from '../../domain/insight/text/sentences.ts';
import type { Mistake } from '../../domain/spelling/find-mistakes.ts';
import { createHighlightLayer, type HighlightLayer } from '../findings/highlight-layer.ts';
import { TypedBlock } from '../findings/typed-block.ts';
import type { BlocksChange, TextAccess, TextPlace } from '../text/access/text-access.ts';
import type { BlockSpelling, DraftSpelling } from './draft-spelling.ts';

export interface PaintInput {
  spelling: DraftSpelling;
  handle: TextAccess;
  /** Whether the person wants a word of this draft left as it is. */
  isIgnored(word: string): boolean;
}

/** A mistake with what it was read in. */
export interface PaintedMistake extends Mistake {
  language: BlockSpelling['language'];
}

/** Keeps the marks in step with what was read, the caret and the typing. */
export class SpellingPainter {
  readonly #input: PaintInput;
  readonly #layer: HighlightLayer<PaintedMistake> = createHighlightLayer('spelling');
  readonly #stops: (() => void)[];
  #place: TextPlace | null = null;
  readonly #typed = new TypedBlock((key) => this.#paint([key]));

  constructor(input: PaintInput) {
    this.#input = input;
    const { spelling, handle } = input;
    this.#stops = [
      spelling.onRead((keys) => this.#paint(keys)),
      handle.onBlocksChange((change) => this.#edited(change)),
      handle.onCaretChange((place) => this.#caretMoved(place)),
      handle.onShownChange((keys) => this.#paint(keys)),
    ];
    this.#paint(handle.blocks().map(({ key }) => key));
  }

  /** The mistake painted at a place of the page. */
  at(node: Node, offset: number): { key: string; item: PaintedMistake; range: Range } | null {
    return this.#layer.at(node, offset);
  }

  dispose(): void {
    this.#typed.dispose();
    for (const stop of this.#stops) stop();
    this.#layer.clear();
  }

  /** Only blocks near the window carry marks: the browser looks at every mark anew after each key. */
  #paint(keys: readonly string[]): void {
    for (const key of keys) {
      const read = this.#input.handle.isShown(key) ? this.#input.spelling.of(key) : null;
      if (read === null) this.#layer.erase(key);
      else this.#layer.paint(key, this.#painted(key, read));
    }
  }

  #painted(key: string, { text, language, mistakes }: BlockSpelling): { range: Range; item: PaintedMistake }[] {
    const left = this.#sentenceLeftAlone(key, text, language);
    return mistakes.flatMap((mistake) => {
      if (this.#input.isIgnored(mistake.word) || (left !== null && left.start <= mistake.start && mistake.end <= left.end))
        return [];
      const range = this.#input.handle.range(key, mistake.start, mistake.end);
      return range === null ? [] : [{ range, item: { ...mistake, language } }];
    });
  }

  #sentenceLeftAlone(key: string, text: string, language: BlockSpelling['language']): { start: number; end: number } | null {
    const place = this.#place;
    if (this.#typed.key !== key || place?.key !== key) return null;
    return splitSentences(text, language).find(({ start, end }) => start <= place.offset && place.offset <= end + 1) ?? null;
  }

  #edited(change: BlocksChange): void {
    for (const key of change.removed) this.#layer.erase(key);
    this.#typed.edited(change);
  }

  #caretMoved(place: TextPlace | null): void {
    this.#place = place;
    if (place?.key !== this.#typed.key) this.#typed.settle();
  }
}
