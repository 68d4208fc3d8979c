/** What `src/kernel` does; addresses are bytes in the memory that it was started with. */
export interface Kernel {
  embed(ids: number, rows: number, width: number, values: number, scales: number, places: number, to: number): void;
  norm(from: number, rows: number, width: number, weight: number, bias: number, epsilon: number, to: number): void;
  linear(
    from: number,
    rows: number,
    inputs: number,
    outputs: number,
    matrix: number,
    scales: number,
    bias: number,
    work: number,
    to: number,
  ): void;
  attend(from: number, rows: number, heads: number, work: number, to: number): void;
  gelu(numbers: number, count: number): void;
  add(numbers: number, other: number, count: number): void;
  meanOfRows(from: number, rows: number, width: number, to: number): void;
  multiplyPlain(from: number, rows: number, inputs: number, columns: number, matrix: number, to: number): void;
}

/** A memory of WebAssembly. When it grows, its buffer is another one. */
export interface KernelMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** As much of it as is used here: windows and Node both have it, and this floor knows the types of neither. */
declare const WebAssembly: {
  Memory: new (size: { initial: number }) => KernelMemory;
  instantiate(code: ArrayBuffer, imports: object): Promise<{ instance: { exports: unknown } }>;
};

const page = 65_536;

/** A memory with room for this many bytes. */
export function memoryFor(bytes: number): KernelMemory {
  return new WebAssembly.Memory({ initial: Math.ceil(bytes / page) });
}

/** Gives a memory room for this many bytes. */
export function growTo(memory: KernelMemory, bytes: number): void {
  memory.grow(Math.max(0, Math.ceil((bytes - memory.buffer.byteLength) / page)));
}

/** Starts the compiled kernel (`resources/lens/kernel.wasm`) on a memory. */
export async function startKernel(code: ArrayBuffer, memory: KernelMemory): Promise<Kernel> {
  const { instance } = await WebAssembly.instantiate(code, { env: { memory } });
  return instance.exports as Kernel;
}
