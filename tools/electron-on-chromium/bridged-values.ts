/**
 * A value on its way between the page's world and the preload's world: `f` a function and `p` a promise of the sending world,
 * `a` an array and `o` an object of such values, `c` anything that the browser clones.
 */
export type Bridged =
  | { k: 'f'; id: number }
  | { k: 'p'; id: number }
  | { k: 'a'; v: Bridged[] }
  | { k: 'o'; v: Record<string, Bridged> }
  | { k: 'c'; v: unknown };

export type Outcome = { ok: boolean; v: Bridged };
export type Settled = Outcome & { id: number };
export type BridgedCall = { id: number; args: Bridged[] };
