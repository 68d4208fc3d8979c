import { afterEach, expect, test, vi } from 'vitest';
import { systemLanguages } from '../../../../tools/electron-on-chromium/locale.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  [{ LANG: 'pl_PL.UTF-8' }, ['pl-PL']],
  [{ LANG: 'pl_PL.UTF-8', LC_ALL: 'en_GB.UTF-8' }, ['en-GB']],
  [{ LANG: 'pl_PL.UTF-8', LANGUAGE: 'de:pl' }, ['de', 'pl', 'pl-PL']],
  [{ LANG: 'ca_ES.UTF-8@valencia' }, ['ca-ES']],
  [{ LANG: 'C.UTF-8', LANGUAGE: 'pl' }, ['en-US']],
  [{ LANG: '' }, ['en-US']],
  [{ LANG: '%%%' }, ['en-US']],
])('%j means %j', (variables, languages) => {
  for (const name of ['LANG', 'LANGUAGE', 'LC_ALL', 'LC_MESSAGES']) vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  expect(systemLanguages()).toEqual(languages);
});
