/**
 * What nobody writes and what would cost the reader of Markdown the square of its length. A text over these limits is kept as it
 * is and shown as its source. The figures are far above what the largest real files have.
 */
const limits = {
  /** Quotes and lists inside each other, in one line. */
  containers: 100,
  /** Columns before the marker of a list's item: what it takes to nest a hundred lists. */
  indentation: 200,
  /** Lines that go on in a quote or an item without its marker. */
  lazyLines: 1_000,
  /** Brackets inside brackets. */
  brackets: 60,
  /** Brackets that close nothing, or close what lies deeper than that. */
  looseBrackets: 200,
  /** Backticks in rows of different lengths. */
  backtickRows: 60,
  /** Comments, declarations and instructions of HTML that never end. */
  openHtml: 40,
};

/** Whether reading this text would cost more than its length allows. Looks at each character a bounded number of times. */
export function isOverLimits(text: string): boolean {
  let paragraph = new ParagraphScan();
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (line.trim() === '') paragraph = new ParagraphScan();
    else if (paragraph.isTooMuchWith(line)) return true;
  }
  return false;
}

const container = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;
const signs = /\\.|`+|<!--|<!\[CDATA\[|<[!?]|-->|\?>|\]\]>|[[\]>]/g;
const closings: Partial<Record<string, string>> = { '-->': '<!--', '?>': '<?', ']]>': '<![CDATA[', '>': '<!' };

/** What has been seen since the last blank line: nothing inside a paragraph reaches beyond one. */
class ParagraphScan {
  #inContainer = false;
  #lazyLines = 0;
  #brackets = 0;
  #looseBrackets = 0;
  readonly #backtickRows = new Set<number>();
  readonly #openHtml = new Map<string, number>();

  isTooMuchWith(line: string): boolean {
    return this.#isTooDeep(line) || this.#isTooTangled(line);
  }

  #isTooDeep(line: string): boolean {
    const depth = depthOf(line);
    this.#inContainer ||= depth > 0;
    this.#lazyLines = this.#inContainer && depth === 0 ? this.#lazyLines + 1 : 0;
    if (depth > limits.containers || this.#lazyLines > limits.lazyLines) return true;
    return depth > 0 && indentationOf(line) > limits.indentation;
  }

  #isTooTangled(line: string): boolean {
    for (const [sign] of line.matchAll(signs)) this.#note(sign);
    return (
      this.#looseBrackets > limits.looseBrackets ||
      this.#backtickRows.size > limits.backtickRows ||
      [...this.#openHtml.values()].some((count) => count > limits.openHtml)
    );
  }

  #note(sign: string): void {
    if (sign === '[') this.#brackets += 1;
    else if (sign === ']') this.#closeBracket();
    else if (sign.startsWith('`')) this.#backtickRows.add(sign.length);
    else if (sign.startsWith('<')) this.#openHtml.set(sign, (this.#openHtml.get(sign) ?? 0) + 1);
    else if (closings[sign]) this.#closeHtml(sign);
  }

  #closeBracket(): void {
    if (this.#brackets === 0 || this.#brackets > limits.brackets) this.#looseBrackets += 1;
    if (this.#brackets > 0) this.#brackets -= 1;
  }

  /** Each of these ends a declaration, too. */
  #closeHtml(sign: string): void {
    this.#openHtml.delete(closings[sign] ?? '');
    this.#openHtml.delete('<!');
    if (sign !== ']]>') return;
    this.#closeBracket();
    this.#closeBracket();
  }
}

function depthOf(line: string): number {
  let depth = 0;
  container.lastIndex = 0;
  while (depth <= limits.containers && container.test(line)) depth += 1;
  return depth;
}

function indentationOf(line: string): number {
  const [blank = ''] = /^[ \t]*/.exec(line) ?? [];
  return blank.length + 3 * (blank.split('\t').length - 1);
}
