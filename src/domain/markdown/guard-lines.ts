/** Line beginnings that would be read as a block: the part before the character that needs the backslash, and that character. */
const guards: readonly RegExp[] = [
  /^()(#{1,6}(?:[ \t]|$))/, // heading
  /^()(>)/, // quote
  /^()([-+*](?:[ \t]|$))/, // bulleted item
  /^(\d{1,9})([.)](?:[ \t]|$))/, // numbered item
  /^()((?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$)/, // rule
  /^()(=+[ \t]*$)/, // underline of a heading
  /^()([-|:][-|: \t]*$)/, // underline of a heading, or of a table's header
  /^()(~{3,})/, // fence
];

/** Escapes what at the start of a paragraph's line would begin another block. */
export function guardedLines(paragraph: string): string {
  const guarded = paragraph.split('\n').map(guardedLine).join('\n');
  const labelled = guarded.replace(/^\[(?=(?:[^[\]\\]|\\.)+\]:)/, '\\[');
  return labelled.startsWith('\uFEFF') ? `&#xFEFF;${labelled.slice(1)}` : labelled;
}

function guardedLine(line: string): string {
  for (const guard of guards) {
    if (guard.test(line)) return line.replace(guard, '$1\\$2');
  }
  return line;
}

/** Escapes a text that at the start of a list's item would be taken for the box of a task. */
export function guardedItem(paragraph: string): string {
  return paragraph.replace(/^\[(?=[ \txX\n]\](?:\s|$))/, '\\[');
}

/** Escapes number signs at the end of a heading, which would be taken for its closing. */
export function guardedHeading(content: string): string {
  return content.replace(/(^|[ \t])(#+)$/, '$1\\$2');
}
