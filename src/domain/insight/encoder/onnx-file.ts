/** A table of the model by its name in the file: where its bytes stand, and how many rows and columns it has. */
export interface Table {
  start: number;
  size: number;
  shape: readonly number[];
}

/** Fields of the messages that an ONNX file is made of, as far as they are read. */
const graphOfModel = 7;
const tableOfGraph = 5;
const table = { shape: 1, floats: 4, name: 8, bytes: 9 };

/**
 * The tables of an ONNX file, which hold the weights; what the file says of how to reckon with them is not read. Numbers of 32
 * bits stand one after another whether the file holds them as numbers or as bytes, so both can be read where they are.
 */
export function tablesOf(file: Uint8Array): Map<string, Table> {
  const tables = new Map<string, Table>();
  for (const graph of fieldsOf(file, { start: 0, end: file.length }, graphOfModel)) {
    for (const each of fieldsOf(file, graph, tableOfGraph)) {
      const [name] = fieldsOf(file, each, table.name);
      const [data] = [...fieldsOf(file, each, table.bytes), ...fieldsOf(file, each, table.floats)];
      if (name === undefined || data === undefined) continue;
      const shape = numbersOf(file, each, table.shape);
      tables.set(textOf(file.subarray(name.start, name.end)), { start: data.start, size: data.end - data.start, shape });
    }
  }
  return tables;
}

interface Stretch {
  start: number;
  end: number;
}

interface Field {
  number: number;
  /** What it holds: the bytes of a message or text, or a number. */
  content: Stretch | number;
}

function fieldsOf(file: Uint8Array, within: Stretch, wanted: number): Stretch[] {
  return allFields(file, within).flatMap(({ number, content }) =>
    number === wanted && typeof content !== 'number' ? [content] : [],
  );
}

/** A list of numbers, which may stand each by itself or packed together. */
function numbersOf(file: Uint8Array, within: Stretch, wanted: number): number[] {
  return allFields(file, within)
    .filter(({ number }) => number === wanted)
    .flatMap(({ content }) => (typeof content === 'number' ? [content] : packed(file, content)));
}

function packed(file: Uint8Array, { start, end }: Stretch): number[] {
  const numbers: number[] = [];
  for (let at = start; at < end; ) {
    const { value, next } = numberAt(file, at);
    numbers.push(value);
    at = next;
  }
  return numbers;
}

/** The kinds of fields in a protocol buffer. */
const kind = { number: 0, eightBytes: 1, stretch: 2, fourBytes: 5 };

function allFields(file: Uint8Array, { start, end }: Stretch): Field[] {
  const fields: Field[] = [];
  for (let at = start; at < end; ) {
    const key = numberAt(file, at);
    const number = Math.floor(key.value / 8);
    const found = contentAt(file, key.next, key.value % 8);
    fields.push({ number, content: found.content });
    at = found.next;
  }
  return fields;
}

function contentAt(file: Uint8Array, at: number, of: number): { content: Stretch | number; next: number } {
  if (of === kind.eightBytes) return { content: 0, next: at + 8 };
  if (of === kind.fourBytes) return { content: 0, next: at + 4 };
  const { value, next } = numberAt(file, at);
  if (of === kind.number) return { content: value, next };
  if (of === kind.stretch) return { content: { start: next, end: next + value }, next: next + value };
  throw new RangeError('The weights of the lens are no ONNX file.');
}

/** A number of one byte or more, seven bits in each. */
function numberAt(file: Uint8Array, at: number): { value: number; next: number } {
  let value = 0;
  for (let place = 1, next = at; next < file.length; place *= 128) {
    const byte = file[next] ?? 0;
    next += 1;
    value += (byte & 127) * place;
    if (byte < 128) return { value, next };
  }
  throw new RangeError('The weights of the lens end too soon.');
}

const textOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
