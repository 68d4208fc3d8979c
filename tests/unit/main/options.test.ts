import { describe, expect, it } from 'vitest';
import { readStartOptions } from '../../../src/main/options.ts';

describe('the options of a start', () => {
  it('takes the folder and the language after a space or an equals sign', () => {
    expect(readStartOptions(['.', '--library', '/home/ewa/Szkice', '--lang=pl'])).toEqual({
      library: '/home/ewa/Szkice',
      language: 'pl',
    });
    expect(readStartOptions(['--library=/a b/c', '--lang', 'en'])).toEqual({ library: '/a b/c', language: 'en' });
  });

  it('asks for nothing when nothing is given, and leaves other switches alone', () => {
    expect(readStartOptions(['.', '--user-data-dir=/tmp/x', '--no-sandbox'])).toEqual({ library: null, language: null });
  });

  it.each([
    [['--lang', 'de'], '--lang can be en or pl, not "de".'],
    [['--lang='], '--lang needs en or pl after it.'],
    [['--library'], '--library needs a folder after it.'],
    [['--library', '--lang', 'pl'], '--library needs a folder after it.'],
  ])('says in one sentence what is wrong with %j', (argv, sentence) => {
    expect(() => readStartOptions(argv)).toThrow(sentence);
  });
});
