import type { BlocksChange } from '../text/access/text-access.ts';

/** What is being typed stays unmarked until this long after the last edit, in milliseconds. */
const typingRest = 1_200;

/** The block in which a person is typing, until they rest or `settle` is called; whoever paints marks is told then. */
export class TypedBlock {
  readonly #settled: (key: string) => void;
  #key: string | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(settled: (key: string) => void) {
    this.#settled = settled;
  }

  get key(): string | null {
    return this.#key;
  }

  /** A change of several blocks at once is no typing. */
  edited({ changed: [only, ...others] }: BlocksChange): void {
    if (only === undefined || others.length > 0) return;
    this.#key = only.key;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.settle(), typingRest);
  }

  settle(): void {
    clearTimeout(this.#rest);
    const key = this.#key;
    this.#key = null;
    if (key !== null) this.#settled(key);
  }

  dispose(): void {
    clearTimeout(this.#rest);
  }
}
