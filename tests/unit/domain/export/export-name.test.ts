import { expect, test } from 'vitest';
import { exportName } from '../../../../src/domain/export/export-name.ts';

test('a saved draft is called as its file is, and the page of a folder as the folder', () => {
  expect(exportName('posts/locks.md')).toBe('locks');
  expect(exportName('posts/pg-locks/index.md')).toBe('pg-locks');
  expect(exportName('posts/pg-locks/index.pl.md')).toBe('pg-locks.pl');
  expect(exportName('posts/_index.markdown')).toBe('posts');
  expect(exportName('index.md')).toBe('index');
});
