import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPolishDictionary } from '../src/domain/insight/dictionary/polish-dictionary.ts';
import { createEncoderModel } from '../src/domain/insight/encoder/encoder-model.ts';
import type { ModelFile } from '../src/domain/insight/encoder/model-file.ts';
import { startTokenScorer, type TokenScorer, weightsOf } from '../src/domain/insight/encoder/token-scorer.ts';
import { createTokenizer, type PieceList } from '../src/domain/insight/encoder/tokenizer.ts';
import { createReader, type Reader } from '../src/domain/insight/reader.ts';

const resources = join(import.meta.dirname, '../resources');
/** `BYLINE_LENS` names the folder of another model, such as one that has not read the authors it is measured on. */
const model = (name: string): string => join(process.env.BYLINE_LENS ?? join(resources, 'lens'), name);
const bytesOf = (file: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(file));

/** The dictionary that is shipped. */
export const polishDictionaryBytes = (): Uint8Array => bytesOf(join(resources, 'dictionaries/pl/polish.dict'));

/** The lens as it is shipped. Its model starts with the first sentence. */
export function shippedLens(): Reader {
  let started: Promise<TokenScorer> | null = null;
  const scorer = (): Promise<TokenScorer> => {
    started ??= startTokenScorer(bytesOf(join(resources, 'lens/kernel.wasm')).buffer, weightsOf(bytesOf(model('lens.onnx'))));
    return started;
  };
  return createReader({
    model: createEncoderModel({
      file: JSON.parse(readFileSync(model('lens.json'), 'utf8')) as ModelFile,
      tokenizer: createTokenizer(JSON.parse(readFileSync(model('pieces.json'), 'utf8')) as PieceList),
      scorer,
    }),
    polishDictionary: () => readPolishDictionary(polishDictionaryBytes()),
  });
}
