import { describe, expect, it } from 'vitest';
import { measureForms, measureTranslations } from '../../../bench/insight/pairs.ts';

describe('pairs of sentences', () => {
  it('read women’s forms as men’s', async () => {
    const { pairs, alike } = await measureForms();
    expect(pairs).toBeGreaterThanOrEqual(80);
    expect(alike / pairs).toBeGreaterThan(0.97);
  });

  it('hold at least 120 sentences in both languages', async () => {
    expect((await measureTranslations()).pairs).toBeGreaterThanOrEqual(120);
  });
});
