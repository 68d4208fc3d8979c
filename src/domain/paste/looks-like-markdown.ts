const signs: { sign: RegExp; weight: number }[] = [
  { sign: /^#{1,6} \S/m, weight: 2 },
  { sign: /(?:^[-*+] (?:\[[ x]\] )?\S.*(?:\n|$)){2}/m, weight: 2 },
  { sign: /(?:^\d{1,3}[.)] \S.*(?:\n|$)){2}/m, weight: 1 },
  { sign: /^> \S/m, weight: 1 },
  { sign: /!?\[[^\]\n]+\]\([^)\s]+\)/, weight: 2 },
  { sign: /\*\*\S(?:.*?\S)?\*\*/, weight: 1 },
  { sign: /(?:^|\s)`[^`\n]+`/, weight: 1 },
  { sign: /^\|.+\|\n\|[ :|-]+\|/m, weight: 2 },
];

/** So much of a text shows what it is. */
const looked = { characters: 40_000, inLine: 500 };

/** Whether a plain text is plainly meant as Markdown. One weak sign, such as a dash, is not enough. */
export function looksLikeMarkdown(text: string): boolean {
  const lines = text
    .slice(0, looked.characters)
    .split('\n')
    .map((line) => line.slice(0, looked.inLine));
  const fences = lines.filter((line) => /^(?:```|~~~)/.test(line)).length;
  const start = lines.join('\n');
  const weight = signs.reduce((sum, { sign, weight: each }) => (sign.test(start) ? sum + each : sum), fences > 1 ? 2 : 0);
  return weight >= 2 || /^(?:---|\+\+\+)\r?\n[\w-]+[ \t]*[:=]/.test(text);
}
