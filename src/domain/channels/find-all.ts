/**
 * Every match of a global pattern. Unlike `matchAll` it runs the pattern itself and not a copy, which V8 would have to
 * compile and warm up again for each text; with hundreds of choices that is most of the time.
 */
export function findAll(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
