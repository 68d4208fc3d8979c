import type { Kernel, KernelMemory } from './kernel.ts';
import type { Table } from './onnx-file.ts';

/** The steps of the model, over weights that stand in the kernel's memory. */
export interface Encoder {
  /** The first byte behind all that it needs. */
  end: number;
  score(kernel: Kernel, memory: KernelMemory, ids: readonly number[]): Float32Array;
  meaning(kernel: Kernel, memory: KernelMemory, ids: readonly number[], layers: number): Float32Array;
}

/** What multilingual-e5-small was taught with: numbers of one head of attention, and what is added to a variance. */
const headSize = 32;
const epsilon = 1e-12;

/** Places in the memory behind the weights. */
interface Places {
  ids: number;
  /** One row for each token. */
  state: number;
  other: number;
  /** As many numbers a token as a layer is wide inside. */
  wide: number;
  work: number;
  end: number;
}

export function createEncoder(tables: ReadonlyMap<string, Table>, file: { beginning: number; end: number }): Encoder {
  const table = (name: string): Table => {
    const found = tables.get(name);
    if (found === undefined) throw new RangeError(`The weights of the lens have no ${name}.`);
    return found;
  };
  const at = (name: string): number => file.beginning + table(name).start;
  const [most = 0, width = 0] = table('positions').shape;
  const inner = table('layer0_fi_bias').shape[0] ?? 0;
  const columns = table('heads_weight').shape[1] ?? 0;
  const pieces = table('word_values').shape[0] ?? 0;
  const layers = [...tables.keys()].filter((name) => /^layer\d+_qkv_bias$/.test(name)).length;
  const places = placesBehind(file.end, { most, width, inner });
  const { ids: list, state, other, wide, work } = places;

  function embed(kernel: Kernel, memory: KernelMemory, ids: readonly number[]): void {
    if (ids.length > most || ids.some((id) => id >= pieces)) throw new RangeError('The lens cannot read this window.');
    new Uint32Array(memory.buffer, list, ids.length).set(ids);
    kernel.embed(list, ids.length, width, at('word_values'), at('word_scales'), at('positions'), state);
    norm(kernel, ids.length, 'first');
  }
  function norm(kernel: Kernel, rows: number, name: string): void {
    kernel.norm(state, rows, width, at(`${name}_weight`), at(`${name}_bias`), epsilon, state);
  }
  function linear(kernel: Kernel, rows: number, name: string, from: number, to: number): void {
    const [inputs = 0, outputs = 0] = table(`${name}_weight_quantized`).shape;
    const [matrix, scales, bias] = [at(`${name}_weight_quantized`), at(`${name}_weight_scale`), at(`${name}_bias`)];
    kernel.linear(from, rows, inputs, outputs, matrix, scales, bias, work, to);
  }
  function layer(kernel: Kernel, rows: number, name: string): void {
    linear(kernel, rows, `${name}_qkv`, state, wide);
    kernel.attend(wide, rows, width / headSize, work, other);
    linear(kernel, rows, `${name}_out`, other, wide);
    kernel.add(state, wide, rows * width);
    norm(kernel, rows, `${name}_aln`);
    linear(kernel, rows, `${name}_fi`, state, wide);
    kernel.gelu(wide, rows * inner);
    linear(kernel, rows, `${name}_fo`, wide, other);
    kernel.add(state, other, rows * width);
    norm(kernel, rows, `${name}_oln`);
  }
  function read(kernel: Kernel, memory: KernelMemory, ids: readonly number[], upTo: number): void {
    embed(kernel, memory, ids);
    for (let index = 0; index < upTo; index += 1) layer(kernel, ids.length, `layer${index}`);
  }
  return {
    end: places.end,
    score(kernel, memory, ids) {
      read(kernel, memory, ids, layers);
      kernel.multiplyPlain(state, ids.length, width, columns, at('heads_weight'), wide);
      return new Float32Array(memory.buffer, wide, ids.length * columns).slice();
    },
    meaning(kernel, memory, ids, upTo) {
      read(kernel, memory, ids, upTo);
      kernel.meanOfRows(state, ids.length, width, other);
      return new Float32Array(memory.buffer, other, width).slice();
    },
  };
}

/** Room for one window of `most` tokens, each place at a multiple of 16 bytes. */
function placesBehind(start: number, { most, width, inner }: { most: number; width: number; inner: number }): Places {
  let end = start;
  const room = (bytes: number): number => {
    const place = Math.ceil(end / 16) * 16;
    end = place + bytes;
    return place;
  };
  const rows = Math.ceil(most / 4) * 4;
  const places = {
    ids: room(most * 4),
    state: room(most * width * 4),
    other: room(most * width * 4),
    wide: room(most * Math.max(inner, 3 * width) * 4),
    // Whole numbers of all rows, eight columns of a matrix, and what comes of four rows of them.
    work: room(rows * inner * 2 + inner * 16 + 128),
  };
  return { ...places, end };
}
