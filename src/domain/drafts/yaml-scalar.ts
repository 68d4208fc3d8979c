export type ScalarStyle = 'plain' | 'single' | 'double';
/** Where a scalar stands: inside `[…]` and `{…}` commas and brackets end it. */
export type ScalarPlace = 'block' | 'flow';

/**
 * Words that a reader of YAML 1.1 (Hugo's, Jekyll's and many others) takes for a truth value, a number, a date or nothing
 * where YAML 1.2 sees a text; they are quoted (yaml.org/type).
 */
const ambiguous =
  /^(?:~|null|true|false|yes|no|on|off|y|n|[-+]?\.?[\d][\d_,.:eExXoObB+\-a-fA-F]*|[-+]?\.(?:inf|nan)|=|<<|\d{4}-\d{1,2}-\d{1,2}.*)$/i;
const unsafeStart = /^[\s\-?:,[\]{}#&*!|>'"%@`]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what must be escaped
const mustEscape = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]/u;

/** Writes a text as one line of YAML in the wanted style, or the nearest style that gives the text back. */
export function scalarFrom(text: string, style: ScalarStyle = 'plain', place: ScalarPlace = 'block'): string {
  if (mustEscape.test(text)) return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escapeCharacter);
  if (style === 'single') return `'${text.replaceAll("'", "''")}'`;
  if (style === 'plain' && isPlain(text, place)) return text;
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function isPlain(text: string, place: ScalarPlace): boolean {
  if (text === '' || unsafeStart.test(text) || /\s$/.test(text) || ambiguous.test(text)) return false;
  if (/: | #|:$|\t/.test(text)) return false;
  return place === 'block' || !/[,[\]{}]/.test(text);
}
