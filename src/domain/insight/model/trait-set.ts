/** The traits of a sentence: ids of `traitNames`, each once, in the order in which they were read. */
export interface TraitSet extends Iterable<number> {
  has(trait: number): boolean;
}

/** A sentence has some thirty traits and is asked for ten: looking through a list is quicker than building a `Set` for it. */
export function traitSet(ids: readonly number[]): TraitSet {
  return new ListedTraits(ids);
}

class ListedTraits implements TraitSet {
  readonly #ids: readonly number[];

  constructor(ids: readonly number[]) {
    this.#ids = ids;
  }

  has(trait: number): boolean {
    return this.#ids.includes(trait);
  }

  [Symbol.iterator](): Iterator<number> {
    return this.#ids[Symbol.iterator]();
  }
}
