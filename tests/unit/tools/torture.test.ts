import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../../tools/setup/steps.ts';
import { tortures } from '../../../tools/torture/promises.ts';

it('every heavy test of a promise is there to be run', () => {
  const specs = readdirSync(path.join(root, 'tests/e2e'));
  for (const { id, runner, args } of tortures) {
    const files = args.filter((word) => /\.(?:test\.ts|spec)$|^tests\//.test(word));
    for (const file of files)
      expect(
        runner === 'vitest' ? existsSync(path.join(root, file)) : specs.some((name) => name.startsWith(file)),
        `${id}: ${file}`,
      ).toBe(true);
  }
  expect(new Set(tortures.map(({ id }) => id)).size).toBe(tortures.length);
});
