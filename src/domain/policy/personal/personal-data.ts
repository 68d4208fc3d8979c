/** What can be personal in a text. Names that a person marked private are rules of the kind `person`. */
export const personalKinds = ['phone', 'e-mail', 'address', 'pesel', 'iban', 'card'] as const;
export type PersonalKind = (typeof personalKinds)[number];

/** A place with personal data; offsets are UTF-16. */
export interface PersonalMatch {
  kind: PersonalKind;
  start: number;
  end: number;
}
