import { describe, expect, it } from 'vitest';
import { libraryOfSecondStart, secondStart } from '../../../src/main/second-start.ts';

describe('a second start', () => {
  it('hands over the library it names, seen from where it was made', () => {
    expect(secondStart({ library: 'drafts', language: null }, '/home/ewa')).toEqual({ library: '/home/ewa/drafts' });
    expect(secondStart({ library: '/srv/drafts', language: 'pl' }, '/home/ewa')).toEqual({ library: '/srv/drafts' });
  });

  it('hands over nothing when it names none', () => {
    expect(secondStart({ library: null, language: null }, '/home/ewa')).toEqual({ library: null });
  });

  it('is understood by the first', () => {
    expect(libraryOfSecondStart({ library: '/srv/drafts' })).toBe('/srv/drafts');
  });

  it.each([[null], [undefined], ['/srv/drafts'], [{}], [{ library: null }], [{ library: 5 }], [{ library: 'drafts' }]])(
    'that hands over %j opens nothing',
    (handed) => {
      expect(libraryOfSecondStart(handed)).toBeNull();
    },
  );
});
