import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { main } from 'assemblyscript/asc';

const root = join(import.meta.dirname, '..');
const source = join(root, 'src/kernel/kernel.ts');

/** `src/kernel`, compiled for WebAssembly: the same source always gives the same bytes. */
export async function compiledKernel(): Promise<Uint8Array> {
  let compiled: Uint8Array = new Uint8Array();
  const complaints: string[] = [];
  const options = ['-O3', '--noAssert', '--enable', 'simd', '--runtime', 'stub', '--importMemory', '--noExportMemory'];
  const { error } = await main([relative(root, source), '--baseDir', root, '--outFile', 'kernel.wasm', ...options], {
    readFile: sourceOf,
    stderr: { write: (text: string | Uint8Array) => complaints.push(String(text)) },
    writeFile: (_name: string, bytes: string | Uint8Array) => {
      if (typeof bytes !== 'string') compiled = bytes;
    },
  });
  if (error !== null || compiled.length === 0)
    throw new Error(`The kernel could not be compiled.\n${complaints.join('')}`, { cause: error });
  return compiled;
}

/** Imports name whole files here, as everywhere; the compiler puts an ending of its own behind them. */
function sourceOf(name: string, folder: string): string | null {
  const file = join(folder, name.replace(/\.ts\.ts$/, '.ts'));
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

if (import.meta.main) writeFileSync(join(root, 'resources/lens/kernel.wasm'), await compiledKernel());
