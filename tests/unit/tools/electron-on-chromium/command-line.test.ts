import path from 'node:path';
import { expect, test } from 'vitest';
import { parseCommandLine } from '../../../../tools/electron-on-chromium/command-line.ts';

test('reads switches before and after the path of the app', () => {
  const { appPath, switches } = parseCommandLine(['--no-sandbox', '.', '--user-data-dir=/data', '--lang', 'pl']);
  expect(appPath).toBe(path.resolve('.'));
  expect([...switches]).toEqual([
    ['no-sandbox', ''],
    ['user-data-dir', '/data'],
    ['lang', ''],
  ]);
});

test('takes -r for a module before the path, and as an argument of the app after it', () => {
  expect(parseCommandLine(['-r', '/loader.js', 'app', '-r', 'x']).preloads).toEqual(['/loader.js']);
});
