/**
 * The words of a body for finding and for the list: markup is taken off by patterns, which is many times as quick as parsing
 * and right wherever Markdown is written the usual way. What the editor shows never comes from here. Every pattern is linear
 * in the length of the text, whatever the text.
 */
export function plainWords(body: string): string {
  let text = body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body;
  for (const [needed, pattern, replacement] of steps) {
    if (needed === '' || text.includes(needed)) text = text.replace(pattern, replacement);
  }
  return text.trim();
}

/** Each with a character without which there is nothing to do. */
const steps: [needed: string, pattern: RegExp, replacement: string][] = [
  // Fences, headings, quote marks, list marks and check boxes at the start of a line.
  [
    '',
    /^ {0,3}(?:```[^\n]*|~~~[^\n]*|(?:> ?)*(?:#{1,6}(?=[ \t\n]|$)|[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)?)/gm,
    '',
  ],
  // Rules, underlines of headings, and the line under a table's head.
  ['', /^ {0,3}(?:(?:[-*_][ \t]*){2,}|={2,}[ \t]*|\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?[ \t]*)?)$/gm, ''],
  // Comments and tags; an address in angle brackets is text.
  ['<!--', /<!--[\s\S]{0,4000}?-->/g, ''],
  ['<', /<((?:https?:\/\/|mailto:)[^<>\s]*)>/g, '$1'],
  ['<', /<\/?[A-Za-z][^<>\n]*>/g, ''],
  // The signs of footnotes, whose words stay; definitions; then links and images as the words they show.
  ['[^', /^ {0,3}\[\^[^\][\s]+\]:[ \t]*|\[\^[^\][\s]+\]/gm, ''],
  ['[', /^ {0,3}\[[^\][\n]+\]:[^\n]*$/gm, ''],
  ['[', /!?\[([^\][\n]*)\](?:\((?:[^()\n]|\([^()\n]*\))*\)|\[[^\][\n]*\])?/g, '$1'],
  // Emphasis, strikethrough and inline code.
  ['**', /(?<!\\)\*\*(?=\S)([^*\n]+)\*\*/g, '$1'],
  ['*', /(?<!\\)\*(?=\S)([^*\n]+)\*/g, '$1'],
  ['~~', /~~(?=\S)([^~\n]+)~~/g, '$1'],
  ['`', /(?<!\\)`([^`\n]+)`/g, '$1'],
  ['_', /(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_\n]+)\1(?![\p{L}\p{N}_])/gu, '$2'],
  ['\\', /\\([!-/:-@[-`{-~])/g, '$1'],
  ['\n\n\n', /\n{3,}/g, '\n\n'],
];
