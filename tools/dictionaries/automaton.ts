/**
 * Builds the smallest automaton that holds a list of words and writes it in CFSA2, the format that
 * `src/domain/insight/dictionary/cfsa2.ts` reads.
 */
interface Node {
  id: number;
  isFinal: boolean;
  /** Label and target, in the order of labels. */
  arcs: [label: number, target: Node][];
}

/** The automaton of these words; they may come in any order. */
export function writeAutomaton(words: Iterable<string>): Uint8Array {
  return serialised(minimalAutomaton(words));
}

/** Incremental construction from sorted words (Daciuk and others, 2000): what a new word cannot change any more is shared at once. */
function minimalAutomaton(words: Iterable<string>): Node {
  const shared = new Map<string, Node>();
  let count = 0;
  const create = (): Node => ({ id: count++, isFinal: false, arcs: [] });
  const root = create();
  const path: Node[] = [root];
  let before = Buffer.alloc(0);
  const share = (depth: number) => {
    for (let at = path.length - 1; at > depth; at -= 1) {
      const node = path[at] as Node;
      const key = `${node.isFinal ? '!' : ''}${node.arcs.map(([label, { id }]) => `${label}:${id}`).join(' ')}`;
      const known = shared.get(key);
      if (known === undefined) shared.set(key, node);
      else (path[at - 1]?.arcs.at(-1) as [number, Node])[1] = known;
    }
    path.length = depth + 1;
  };
  for (const word of sortedBytes(words)) {
    const common = commonLength(before, word);
    if (common === word.length && common === before.length) continue;
    share(common);
    for (const label of word.subarray(common)) {
      const node = create();
      path.at(-1)?.arcs.push([label, node]);
      path.push(node);
    }
    (path.at(-1) as Node).isFinal = true;
    before = word;
  }
  share(0);
  return root;
}

const sortedBytes = (words: Iterable<string>): Buffer<ArrayBuffer>[] =>
  [...words].map((word) => Buffer.from(word)).sort(Buffer.compare);

function commonLength(one: Buffer, other: Buffer): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
  return at;
}

const finalFlag = 0x20;
const lastFlag = 0x40;
const nextFlag = 0x80;
const mostLabels = 31;

/** How many of the nodes that most arcs lead to are placed first, where their addresses are short. */
const nodesInFront = 4_000;

function serialised(root: Node): Uint8Array {
  const order = nodesInOrder(root);
  const labels = frequentLabels(order);
  const next = new Map(order.map((node, index) => [node, order[index + 1]]));
  const places = settledPlaces(order, next, labels);
  const bytes: number[] = [0x5c, 0x66, 0x73, 0x61, 0xc6, 0, 0, labels.length, ...labels];
  // The first arc leads to the root; address 0 means “nowhere”, so no node stands there.
  bytes.push(lastFlag, 0x5e, ...rootAddress(places.get(root) ?? 0));
  for (const node of order) writeNode(node, next.get(node), places, labels, bytes);
  return Uint8Array.from(bytes);
}

/** An address of always four bytes, so that what follows it does not move. */
const rootAddress = (value: number): number[] =>
  [0, 7, 14, 21].map((shift) => ((value >> shift) & 0x7f) | (shift < 21 ? 0x80 : 0));
const headLength = 6;

/** Those that many arcs lead to, then the others, each before its last arc's target where that is possible. */
function nodesInOrder(root: Node): Node[] {
  const arcsTo = new Map<Node, number>([[root, 0]]);
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (const [, target] of node.arcs) {
      if (!arcsTo.has(target)) waiting.push(target);
      arcsTo.set(target, (arcsTo.get(target) ?? 0) + 1);
    }
  }
  const wanted = [...arcsTo].filter(([node, count]) => node.arcs.length > 0 && count > 2).sort((a, b) => b[1] - a[1]);
  const order = new Set(wanted.slice(0, nodesInFront).map(([node]) => node));
  const stack = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!order.has(node) && node.arcs.length > 0) order.add(node);
    else if (node !== root) continue;
    for (const [, target] of node.arcs) if (!order.has(target)) stack.push(target);
  }
  // What is only reached through the nodes in front.
  const rest = [...arcsTo.keys()].filter((node) => node.arcs.length > 0 && !order.has(node));
  return [...order, ...rest];
}

function frequentLabels(order: readonly Node[]): number[] {
  const counts = new Map<number, number>();
  for (const { arcs } of order) for (const [label] of arcs) counts.set(label, (counts.get(label) ?? 0) + 1);
  const frequent = [...counts].sort((a, b) => b[1] - a[1]).slice(0, mostLabels);
  return [0, ...frequent.map(([label]) => label)];
}

type Places = ReadonlyMap<Node, number>;

/** Addresses take more bytes the larger they are, so they are computed until none moves. */
function settledPlaces(order: readonly Node[], next: ReadonlyMap<Node, Node | undefined>, labels: readonly number[]): Places {
  const places = new Map<Node, number>(order.map((node) => [node, 0]));
  for (let moved = true; moved; ) {
    moved = false;
    let at = headLength;
    for (const node of order) {
      if (places.get(node) !== at) moved = true;
      places.set(node, at);
      at += lengthOf(node, next.get(node), places, labels);
    }
  }
  return places;
}

function lengthOf(node: Node, next: Node | undefined, places: Places, labels: readonly number[]): number {
  let length = 0;
  for (const [label, target] of node.arcs) {
    length += labels.indexOf(label, 1) === -1 ? 2 : 1;
    if (target !== next) length += numberBytes(places.get(target) ?? 0).length;
  }
  return length;
}

function writeNode(node: Node, next: Node | undefined, places: Places, labels: readonly number[], bytes: number[]): void {
  node.arcs.forEach(([label, target], index) => {
    const known = labels.indexOf(label, 1);
    const last = index === node.arcs.length - 1 ? lastFlag : 0;
    const flags = Math.max(0, known) | (target.isFinal ? finalFlag : 0) | last | (target === next ? nextFlag : 0);
    bytes.push(flags);
    if (known === -1) bytes.push(label);
    if (target !== next) bytes.push(...numberBytes(places.get(target) ?? 0));
  });
}

/** Seven bits a byte, lowest first. */
function numberBytes(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest >>= 7) bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest];
}
