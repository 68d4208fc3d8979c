import path from 'node:path';
import { expect, it } from 'vitest';
import { revealerOf } from '../../../../tools/electron-on-chromium/shell.ts';

it('on macOS a folder that is a program is pointed out and never opened', () => {
  const file = path.resolve('/home/ewa/Drafts/Trap.app/a.md');
  expect(revealerOf(file, 'darwin')).toEqual(['open', ['-R', file]]);
  expect(revealerOf(path.dirname(file), 'darwin')).toEqual(['open', ['-R', path.dirname(file)]]);
});

it('elsewhere the folder is shown, and a name that begins like an option stays a name', () => {
  expect(revealerOf('-x/a.md', 'linux')).toEqual(['xdg-open', [path.resolve('-x')]]);
});
