import type { PersonalMatch } from './personal-data.ts';

const number = String.raw`\d{1,4}[a-zA-Z]?(?:/\d{1,4}[a-zA-Z]?)?(?: m\. ?\d{1,4})?(?![\p{L}\p{N}])`;
const street = String.raw`(?:[Uu]l\.|[Uu]lic[aęąy]|[Aa]l\.|[Aa]lej[aęąi]|[Aa]lei|[Oo]s\.|[Oo]siedl[eau]|[Pp]l\.|[Pp]lac(?:u|em)?)`;
const name = String.raw`(?:\d{1,2} )?(?:\p{Lu}[\p{L}.-]* ){1,4}`;
const postcode = String.raw`\d{2}-\d{3} \p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?`;
const kinds =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Square|Court|Boulevard|Blvd|Parkway|Terrace|Crescent|Close|Way|Place|Row|Gardens|Mews';

const patterns: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\p{L})${street} ${name}${number}(?:, ${postcode})?`, 'gu'),
  // A range such as 10-100 is no postcode: one stands behind a comma, a house number or at the beginning of a line.
  new RegExp(String.raw`(?<=(?:^|[,;(:]) ?|\d )${postcode}`, 'gmu'),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}.,-])\d{1,5}[A-Z]? (?:\p{Lu}[\p{L}’'.]* ){1,3}(?:${kinds})(?![\p{L}\p{N}])(?:, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?, [A-Z]{2} \d{5})?`,
    'gu',
  ),
  /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]? \d(?![MGTK]B)[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/gu,
];

/** Streets with house numbers, and postcodes with their town, as they are written in Poland, Britain and the United States. */
export function findAddresses(text: string): PersonalMatch[] {
  const spaced = text.replaceAll('\u00a0', ' ');
  return patterns.flatMap((pattern) =>
    Array.from(spaced.matchAll(pattern), (match) => ({
      kind: 'address' as const,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}
