/** Letters borrowed from mathematics or from signs to look bold or cursive, in UTF-16 offsets, with the plain letters they stand for. */
export interface FakeLetters {
  start: number;
  end: number;
  plain: string;
}

const fake =
  '\\u{1D400}-\\u{1D6A5}\\u{1D7CE}-\\u{1D7FF}\\u{24B6}-\\u{24E9}\\u{1F130}-\\u{1F149}\\u{1F150}-\\u{1F169}\\u{FF10}-\\u{FF19}\\u{FF21}-\\u{FF3A}\\u{FF41}-\\u{FF5A}';
/** Old letterlike symbols that fill the gaps of the mathematical alphabets, such as ℎ and ℬ. */
const letterlike = 'ℂℊ-ℍℎℏℐℑℒℓℕℙ-ℝℤℨℬℭℯℰℱℳℴ';
const marks = '\\u0300-\\u036F';

/** At least three in a row, words and their spaces included, so that one 𝑥 of a formula stays what it is. */
const run = new RegExp(`[${fake}${letterlike}][${marks}]*(?:[ \\t,.!?:;'’–-]*[${fake}${letterlike}][${marks}]*){2,}`, 'gu');
const anyFake = new RegExp(`[${fake}]`, 'u');

/**
 * Finds text set in fake bold or cursive: screen readers cannot read it, it has no ą ę ł, and X counts it double. Ready to be
 * offered back as plain letters.
 */
export function findFakeLetters(text: string): FakeLetters[] {
  return [...text.matchAll(run)]
    .filter((match) => anyFake.test(match[0]))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, plain: toPlain(match[0]) }));
}

/** The text with every run of fake letters put into plain ones; everything else stays as it is, character for character. */
export function plainLetters(text: string): string {
  let plain = '';
  let end = 0;
  for (const found of findFakeLetters(text)) {
    plain += text.slice(end, found.start) + found.plain;
    end = found.end;
  }
  return plain + text.slice(end);
}

function toPlain(letters: string): string {
  const base = [...letters].map((letter) => circled(letter) ?? letter.normalize('NFKC')).join('');
  return base.replace(/[\u0332\u0336]/g, '').normalize('NFC');
}

/** White letters in black circles have no plain form in Unicode's tables. */
function circled(letter: string): string | null {
  const point = letter.codePointAt(0) ?? 0;
  return point >= 0x1f150 && point <= 0x1f169 ? String.fromCharCode(65 + point - 0x1f150) : null;
}
