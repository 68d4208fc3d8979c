/**
 * Reads a compact finite-state automaton (CFSA2, of the morfologik-fsa project) where it lies in memory. A node is the offset
 * of its first arc, an arc the offset of its flag byte; 0 is "none". Throws a `RangeError` when the bytes are something else.
 */
export interface Automaton {
  root: number;
  /** The first arc of a node, and the next one after an arc. */
  first(node: number): number;
  next(arc: number): number;
  /** The byte an arc carries, whether a sequence may end with it, and the node it leads to. */
  label(arc: number): number;
  isFinal(arc: number): boolean;
  target(arc: number): number;
}

const labelMask = 0x1f;
const finalFlag = 0x20;
const lastFlag = 0x40;
const nextFlag = 0x80;
const numbersFlag = 0x0100;
const headerLength = 8;

export function readAutomaton(bytes: Uint8Array): Automaton {
  if (bytes.length < 16 || bytes[0] !== 0x5c || bytes[1] !== 0x66 || bytes[4] !== 0xc6) {
    throw new RangeError('These bytes are not a CFSA2 automaton.');
  }
  const hasNumbers = ((byte(bytes, 5) << 8) | byte(bytes, 6)) & numbersFlag;
  const labels = bytes.subarray(headerLength, headerLength + byte(bytes, 7));
  return automatonOver(bytes.subarray(headerLength + byte(bytes, 7)), labels, hasNumbers !== 0);
}

/** Beyond the end lies a last arc to nowhere, so that truncated bytes end a walk instead of running on. */
const byte = (bytes: Uint8Array, at: number): number => bytes[at] ?? lastFlag;

function automatonOver(arcs: Uint8Array, labels: Uint8Array, hasNumbers: boolean): Automaton {
  const afterNumber = (at: number): number => {
    let index = at;
    while (byte(arcs, index) & nextFlag) index += 1;
    return index + 1;
  };
  const first = (node: number): number => (hasNumbers ? afterNumber(node) : node);
  const afterArc = (arc: number): number => {
    const flags = byte(arcs, arc);
    const address = arc + ((flags & labelMask) === 0 ? 2 : 1);
    return flags & nextFlag ? address : afterNumber(address);
  };
  const afterLast = (arc: number): number => {
    let index = arc;
    while (!(byte(arcs, index) & lastFlag)) index = afterArc(index);
    return afterArc(index);
  };
  const target = (arc: number): number => {
    const flags = byte(arcs, arc);
    return flags & nextFlag ? afterLast(arc) : readNumber(arcs, arc + ((flags & labelMask) === 0 ? 2 : 1));
  };
  return {
    root: target(first(0)),
    first,
    next: (arc) => (byte(arcs, arc) & lastFlag ? 0 : afterArc(arc)),
    label: (arc) => labels[byte(arcs, arc) & labelMask || labels.length] ?? byte(arcs, arc + 1),
    isFinal: (arc) => (byte(arcs, arc) & finalFlag) !== 0,
    target,
  };
}

/** A number of seven bits a byte, lowest first. */
function readNumber(bytes: Uint8Array, at: number): number {
  let index = at;
  let value = byte(bytes, index) & 0x7f;
  for (let shift = 7; byte(bytes, index) & nextFlag && shift < 28; shift += 7) {
    index += 1;
    value |= (byte(bytes, index) & 0x7f) << shift;
  }
  return value;
}
