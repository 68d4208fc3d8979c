import { AlignmentType, BorderStyle, type ILevelsOptions, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';

/** How far each level of a list or quotation stands in, and how far its mark hangs out, in twentieths of a point. */
export const indentOfLevel = 480;
export const hangingMark = 320;
export const deepestLevel = 8;
/** The room under what stands by itself. */
const roomAfter = 160;

/** Styles of our own; a person changes them in Word once for the whole document. */
export const quoteStyle = 'Quote';
export const codeStyle = 'Code';
/** Word's own for every item of a list. */
export const itemStyle = 'ListParagraph';
export const codeFont = 'Courier New';

const words = 'Georgia';
const ink = '222222';
const bar = 'BBBBBB';
const headingSizes = [40, 31, 27, 24, 23, 23];

/** The bar beside a quotation; `space` in points is how far it stands from the words. */
export const quoteBar = (space: number) => ({ left: { style: BorderStyle.SINGLE, size: 12, color: bar, space } });
export const rule = { bottom: { style: BorderStyle.SINGLE, size: 6, color: bar, space: 1 } };
export const tableBorder = { style: BorderStyle.SINGLE, size: 4, color: bar };

/** The look of a document: one typeface, room around what stands apart. */
export function wordStyles(language: string): IStylesOptions {
  const headings = headingSizes.map((size, at) => [
    `heading${at + 1}`,
    {
      run: { font: words, size, bold: true, italics: false, color: ink },
      paragraph: { spacing: { before: at === 0 ? 0 : 320, after: 120 }, keepNext: true },
    },
  ]);
  return {
    default: {
      document: {
        run: { font: words, size: 23, color: ink, language: { value: languages[language] ?? (language || 'en-US') } },
        paragraph: { spacing: { after: roomAfter, line: 288, lineRule: LineRuleType.AUTO } },
      },
      ...Object.fromEntries(headings),
      listParagraph: { paragraph: { contextualSpacing: true } },
    },
    paragraphStyles: [
      { id: quoteStyle, name: 'Quote', basedOn: 'Normal', quickFormat: true },
      {
        id: codeStyle,
        name: 'Code',
        basedOn: 'Normal',
        quickFormat: true,
        run: { font: codeFont, size: 20 },
        paragraph: { spacing: { after: roomAfter, line: 252, lineRule: LineRuleType.AUTO }, keepLines: true },
      },
    ],
  };
}

/** Word knows languages by their country, too. */
const languages: Record<string, string> = { en: 'en-US', pl: 'pl-PL' };

const bullets = ['•', '◦', '▪'];

/** All levels of one list; `inset` is how far everything around it stands in. */
export function listLevels(ordered: boolean, start: number, inset: number): ILevelsOptions[] {
  return Array.from({ length: deepestLevel + 1 }, (_, level) => ({
    level,
    format: ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
    text: ordered ? `%${level + 1}.` : (bullets[level % bullets.length] ?? '•'),
    start,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: inset + indentOfLevel * (level + 1), hanging: hangingMark } } },
  }));
}
