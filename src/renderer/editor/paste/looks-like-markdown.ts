const signs: { sign: RegExp; weight: number }[] = [
  { sign: /^#{1,6} \S/m, weight: 2 },
  { sign: /^(?:```|~~~)[\s\S]*?^(?:```|~~~)[ \t]*$/m, weight: 2 },
  { sign: /(?:^[-*+] (?:\[[ x]\] )?\S.*(?:\n|$)){2}/m, weight: 2 },
  { sign: /(?:^\d{1,3}[.)] \S.*(?:\n|$)){2}/m, weight: 1 },
  { sign: /^> \S/m, weight: 1 },
  { sign: /!?\[[^\]\n]+\]\([^)\s]+\)/, weight: 2 },
  { sign: /\*\*\S(?:.*?\S)?\*\*/, weight: 1 },
  { sign: /(?:^|\s)`[^`\n]+`/, weight: 1 },
  { sign: /^\|.+\|\n\|[ :|-]+\|/m, weight: 2 },
];

/** Whether a plain text is plainly meant as Markdown. One weak sign, such as a dash, is not enough. */
export function looksLikeMarkdown(text: string): boolean {
  const weight = signs.reduce((sum, { sign, weight: each }) => (sign.test(text) ? sum + each : sum), 0);
  return weight >= 2;
}
