import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import type { Construct, ConstructRecord, Extension } from 'micromark-util-types';

const all = gfmAutolinkLiteral();
const ofTheWeb: Extension = { text: withoutMail(all.text ?? {}) };

/**
 * Bare addresses, as far as this text can have any: the library tries each word as an address of mail, which takes longer than
 * reading everything else.
 */
export function literalAddresses(text: string): Extension[] {
  if (text.includes('@')) return [all];
  return /:\/\/|www\./i.test(text) ? [ofTheWeb] : [];
}

function withoutMail(constructs: ConstructRecord): ConstructRecord {
  const left: ConstructRecord = {};
  for (const [code, known] of Object.entries(constructs)) {
    const others = [known ?? []].flat().filter(({ name }: Construct) => name !== 'emailAutolink');
    if (others.length > 0) left[code] = others;
  }
  return left;
}
