import { words } from './words.ts';

/** Common words of languages that are not read, folded, none of which English or Polish has often: by these they are told apart. */
const commonElsewhere: readonly (readonly string[])[] = [
  words(
    'der die das und ist nicht ein eine einen mit fur auf wir ich sie wird sind auch von zu den dem des sich bei als wie nach uber haben oder aber mein unser ihr kann wenn nur noch war zum zur',
  ),
  words(
    'le la les des une et est pas que qui dans pour avec nous vous je sur ce cette ne plus son ses aux mais ou tout etre fait tres notre votre mon leur',
  ),
  words(
    'el los las una y es que por con para como mas pero su sus esta este muy nos lo ya porque cuando hay mi si sobre tambien nuestro son fue entre',
  ),
  words(
    'il gli che di e una per non con sono della del nel alla piu anche come questo questa ma si ho abbiamo nostro molto essere dei delle sul ai',
  ),
  words(
    'o os as um uma que nao com para por mais como mas seu sua foi ao ele nos voce muito tambem esta sao pela pelo ja isso dos das nosso',
  ),
  words(
    'het een van niet dat zijn voor met ook wij ik je maar op aan bij naar heeft wordt kan meer onze deze dit worden hebben uit over om',
  ),
  words(
    'je se na ze jsem jsme byl byla bylo pro jako jeho jeji nebo kdyz takze protoze ktery ktera ktere pri jen uz ale tak bych nasi som sme nie sa aby aj alebo pretoze ktory',
  ),
  words(
    'och att det som en av ar inte jag vi med den till har om ett men kan ska sig eller fran nar mycket detta er og ikke jeg pa af til',
  ),
];

/** For each word the languages that have it, by number. */
const languagesOfWord = new Map<string, number[]>();
for (const [index, list] of commonElsewhere.entries()) {
  for (const word of new Set(list)) languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), index]);
}

/** How many of these words are common in the one other language that has most of them. */
export function commonWordsElsewhere(folded: Iterable<string>): number {
  const counts = commonElsewhere.map(() => 0);
  for (const word of folded) for (const index of languagesOfWord.get(word) ?? []) counts[index] = (counts[index] ?? 0) + 1;
  return Math.max(...counts);
}
