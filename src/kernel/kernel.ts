/**
 * The arithmetic of the language model, for WebAssembly: compiled by `node tools/build-kernel.ts` into `resources/lens/kernel.wasm`.
 * Addresses are bytes in the memory that is handed in. Nothing but fixed instructions and fixed orders of sums, so that every
 * computer comes to the same bits; they are those that ONNX Runtime 1.30 came to, which read before.
 */
export { attend } from './attention.ts';
export { gelu } from './gelu.ts';
export { multiplyPlain } from './heads.ts';
export { linear } from './linear.ts';
export { add, meanOfRows, norm } from './norm.ts';
export { embed } from './words.ts';
