import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/drafts/draft.ts';
import { explanationOf } from '../../../src/domain/insight/explain/explain.ts';
import { families } from '../../../src/domain/insight/families.ts';
import { falseClaims } from '../../../tools/handbook/false-claims.ts';
import { allFigures, familyFigures, withFigures } from '../../../tools/handbook/figures.ts';
import { lensPage } from '../../../tools/handbook/lens-page.ts';
import { measured } from '../../../tools/handbook/written-pages.ts';
import { newReader } from '../domain/insight/lens-for-tests.ts';

/** Imported rather than read, so that a change of a page alone runs these tests too. */
const files = import.meta.glob<string>('../../../docs/handbook/*/**/*.md', { eager: true, query: '?raw', import: 'default' });
const textOf = (path: string): string => files[`../../../docs/handbook/${path}`] ?? '';
const pages = (['en', 'pl'] as const).flatMap((language) =>
  families.map((family) => lensPage(language, family, textOf(`${language}/lens/${family}.md`))),
);
const reader = newReader();

describe.each(pages)('the page “$title” ($language)', (page) => {
  const { language, family } = page;

  it('is called as the hint is', () => {
    expect(page.title).toBe(explanationOf(family, 'neutral', language).name);
  });

  it('has examples, counter-examples, and what makes it weaker or stronger', () => {
    expect(page.examples.length).toBeGreaterThanOrEqual(2);
    expect(page.others.length + page.changes.length).toBeGreaterThanOrEqual(1);
  });

  it('says of its sentences what the lens says; when it does not, mend the sentence or the lens', async () => {
    expect((await falseClaims(page, reader)).map(({ says }) => says)).toEqual([]);
  });

  it('has the measured figures; when it has not, run `node tools/handbook-figures.ts`', () => {
    const text = textOf(`${language}/lens/${family}.md`);
    expect(text).toBe(withFigures(text, familyFigures(family, language, measured)));
  });
});

describe.each(['en', 'pl'] as const)('the page about the lens (%s)', (language) => {
  const text = textOf(`${language}/lens.md`);

  it('leads to the page of every family', () => {
    const linked = [...text.matchAll(/\(lens\/([a-z-]+)\.md\)/g)].map(([, family]) => family);
    expect(families.filter((family) => !linked.includes(family))).toEqual([]);
  });

  it('has the measured figures; when it has not, run `node tools/handbook-figures.ts`', () => {
    const nameOf = (family: (typeof families)[number]) => explanationOf(family, 'neutral', language).name;
    expect(text).toBe(withFigures(text, allFigures(language, measured, nameOf)));
  });
});

describe('the check of a page', () => {
  const page = (language: Language, lines: string) => lensPage(language, 'offer', `# A\n\n${lines}\n`);

  it('finds an example that is read otherwise', async () => {
    const claims = await falseClaims(page('en', '## Examples\n\n- _I won the award._'), reader);
    expect(claims.map(({ says }) => says)).toEqual(['“I won the award.” is explained as achievement']);
  });

  it('finds a counter-example that is read as something else than the page says', async () => {
    const line = '- _Book a free call with me today._ → [big words](hype.md). So it is.';
    expect(await falseClaims(page('en', `## Other sentences\n\n${line}`), reader)).toHaveLength(1);
  });

  it('finds a change in the other direction', async () => {
    const changes = '- Weaker so: _You should read it._ → _Book a free call with me today._';
    expect(await falseClaims(page('en', `## What makes it weaker or stronger\n\n${changes}`), reader)).toHaveLength(1);
  });

  it('reads the sentence in bold', async () => {
    const example = '- _You should read the contract before you sign it. **Book a free call with me today.**_';
    expect(await falseClaims(page('en', `## Examples\n\n${example}`), reader)).toEqual([]);
  });

  it('names a line that it cannot understand', async () => {
    expect(page('pl', '## Przykłady\n\n- zdanie bez kursywy').unread).toEqual(['- zdanie bez kursywy']);
  });
});

describe('the figures of a family', () => {
  const figures = {
    cues: { 'en.offer.a': [30, 24], 'en.offer.b': [10, 9], 'pl.offer.a': [4, 3], 'en.hype.a': [9, 9] },
    marks: { 'en.offer': [20, 15], 'en.hype': [2, 1], 'pl.advice': [100, 90] },
  };

  it('are those of its marks and of its wordings, with a share only where there is enough to count', async () => {
    const text = familyFigures('offer', 'en', figures);
    expect(text).toMatch(/\| English +\| 15 of 20 \(75%\) +\| 33 of 40 \(83%\) +\|/);
    expect(text).toMatch(/\| Polish +\| – +\| 3 of 4 +\|/);
  });

  it('stand together in one table, with both sides added up', async () => {
    const text = allFigures('pl', figures, (family) => family);
    expect(text).toMatch(/\| \[offer\]\(lens\/offer\.md\) +\| 15 z 20 \(75%\) +\| – +\|/);
    expect(text).toMatch(/\| \*\*wszystko, co Cię reklamuje\*\* +\| 16 z 22 \(73%\) +\| – +\|/);
    expect(text).toMatch(/\| \*\*wszystko, na czym zyskuje czytelnik\*\* +\| – +\| 90 z 100 \(90%\) +\|/);
  });

  it('are wanted between marks that a page must have', async () => {
    expect(() => withFigures('# A\n', 'x')).toThrow('no “<!-- figures -->”');
  });
});
