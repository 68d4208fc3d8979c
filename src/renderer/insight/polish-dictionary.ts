import dictionaryAddress from '../../../resources/dictionaries/pl/polish.dict?url';
import type { LensClient } from './lens-client.ts';

let asked = false;

/** Hands the Polish dictionary of the bundle to the lens, once; the lens reads without it until it is there. */
export function loadPolishDictionary(client: LensClient): void {
  if (asked) return;
  asked = true;
  void fetch(dictionaryAddress)
    .then((response) => response.arrayBuffer())
    .then((polishDictionary) => client.send({ kind: 'init', polishDictionary }, [polishDictionary]));
}
