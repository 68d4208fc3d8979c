/** What opens a passage that programs read, and what closes it: shortcodes, Liquid, comments, wiki links, formulas, tags. */
const passages: readonly { opening: RegExp; closing: string }[] = [
  { opening: /\{\{/g, closing: '}}' },
  { opening: /\{%/g, closing: '%}' },
  { opening: /\{:/g, closing: '}' },
  { opening: /<!--/g, closing: '-->' },
  { opening: /%%/g, closing: '%%' },
  { opening: /\[\[/g, closing: ']]' },
  { opening: /\$\$/g, closing: '$$' },
  { opening: /<\/?[a-z][\w-]*(?=[\s/>]|$)/gi, closing: '>' },
];

/** How far back a passage is looked for; longer ones are none anywhere in Byline. */
const longest = 4000;

/** Whether a text ends inside of a passage that means something only as it was typed: code, a comment, a shortcode, a tag. */
export function endsInPassage(text: string): boolean {
  const near = text.slice(-longest);
  return passages.some((passage) => isOpen(near, passage)) || isInCode(near);
}

/** Whether a text ends inside of an address, of the web, of mail or behind the brackets of a link. */
export function endsInAddress(text: string): boolean {
  return /(?:[a-z][a-z\d+.-]*:\/\/|www\.|mailto:|\]\(|\S@[\w-]+\.)\S*$/i.test(text.slice(-longest));
}

function isOpen(text: string, { opening, closing }: (typeof passages)[number]): boolean {
  for (let from = 0; ; ) {
    opening.lastIndex = from;
    const found = opening.exec(text);
    if (found === null) return false;
    const end = text.indexOf(closing, found.index + found[0].length);
    if (end === -1) return true;
    from = end + closing.length;
  }
}

/** Signs of code close where as many of them stand again. */
function isInCode(text: string): boolean {
  let open: string | null = null;
  for (const [signs] of text.matchAll(/`+/g)) open = open === null ? signs : open === signs ? null : open;
  return open !== null;
}
