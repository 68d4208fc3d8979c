import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { readPolishDictionary } from '../../../domain/insight/dictionary/polish-dictionary.ts';
import { createEncoderModel } from '../../../domain/insight/encoder/encoder-model.ts';
import type { ModelFile } from '../../../domain/insight/encoder/model-file.ts';
import { startTokenScorer, type TokenScorer, type Weights } from '../../../domain/insight/encoder/token-scorer.ts';
import { createTokenizer, type PieceList } from '../../../domain/insight/encoder/tokenizer.ts';
import { createReader, type Reader } from '../../../domain/insight/reader.ts';

/** Where the parts of the lens are on this disk. */
export interface LensFiles {
  /** The folder of the model and of the kernel that reckons with it. */
  model: string;
  /** The Polish dictionary; without it Polish is explained less surely. */
  polishDictionary: string;
}

/** The name of the file that says which model it is. */
export const modelFileName = 'lens.json';
/** The name of the file that reckons with its weights. */
export const kernelFileName = 'kernel.wasm';

/** Gives the model over the files on this disk, which is started when it is asked for first, and again when that failed. */
export function diskScorer({ model }: LensFiles): () => Promise<TokenScorer> {
  let started: Promise<TokenScorer> | null = null;
  const start = async () =>
    startTokenScorer(bytesOf(join(model, kernelFileName)).buffer, weightsOnDisk(join(model, 'lens.onnx')));
  return () => {
    started ??= start().catch((error: unknown) => {
      started = null;
      throw error;
    });
    return started;
  };
}

/** A reader over the files on this disk. The model starts with the first sentence that is read, the dictionary with the first Polish one. */
export function openDiskLens(files: LensFiles, rememberedSentences?: number, scorer = diskScorer(files)): Reader {
  const json = (name: string): unknown => JSON.parse(readFileSync(join(files.model, name), 'utf8'));
  const model = createEncoderModel({
    file: json(modelFileName) as ModelFile,
    tokenizer: createTokenizer(json('pieces.json') as PieceList),
    scorer,
    ...(rememberedSentences === undefined ? {} : { remembered: rememberedSentences }),
  });
  return createReader({
    model,
    ...(existsSync(files.polishDictionary)
      ? { polishDictionary: () => readPolishDictionary(bytesOf(files.polishDictionary)) }
      : {}),
    ...(rememberedSentences === undefined ? {} : { rememberedSentences }),
  });
}

/** The weights, read from the disk to where they are wanted and nowhere else. */
function weightsOnDisk(file: string): Weights {
  const opened = openSync(file, 'r');
  return {
    size: fstatSync(opened).size,
    read(place) {
      try {
        for (let at = 0; at < place.length; ) {
          const read = readSync(opened, place, at, place.length - at, at);
          if (read === 0) throw new RangeError('The weights of the lens end too soon.');
          at += read;
        }
      } finally {
        closeSync(opened);
      }
    },
  };
}

/** In a buffer of its own. */
function bytesOf(file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(file));
}
