import { fold } from '../../domain/text/fold.ts';

/** The words of a text in order, folded. */
export const foldedWords = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
