import { readFileSync } from 'node:fs';
import { languages } from '../../src/domain/drafts/draft.ts';
import cues from '../../src/domain/insight/cues/cue-precision.json' with { type: 'json' };
import { explanationOf } from '../../src/domain/insight/explain/explain.ts';
import { families } from '../../src/domain/insight/families.ts';
import { allFigures, familyFigures, type LensFigures, withFigures } from './figures.ts';
import { lensOverviewFile, lensPageFile } from './lens-page.ts';
import marks from './mark-precision.json' with { type: 'json' };

/** As the training of the lens wrote them. */
export const measured: LensFigures = { cues, marks };

/** A page of the handbook with figures: what stands in its file, and what should. */
interface FigurePage {
  file: string;
  text: string;
  wanted: string;
}

/** Every page about the lens, with the figures that the lens was measured with. */
export function figurePages(): FigurePage[] {
  return languages.flatMap((language) => {
    const nameOf = (family: (typeof families)[number]) => explanationOf(family, 'neutral', language).name;
    return [
      figurePage(lensOverviewFile(language), allFigures(language, measured, nameOf)),
      ...families.map((family) => figurePage(lensPageFile(language, family), familyFigures(family, language, measured))),
    ];
  });
}

function figurePage(file: string, figures: string): FigurePage {
  const text = readFileSync(file, 'utf8');
  return { file, text, wanted: withFigures(text, figures) };
}
