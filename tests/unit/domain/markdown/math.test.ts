import { expect, test } from 'vitest';
import { splitBlocks } from '../../../../src/domain/markdown/blocks.ts';
import { keepsFormulas } from '../../../../src/domain/markdown/math.ts';
import { growth, straight } from '../../support/growth.ts';

function isKept(source: string): boolean {
  const [block] = splitBlocks(source).blocks;
  return keepsFormulas(block?.node ?? expect.fail(), source);
}

test.each([
  ['Take $x*y*z$ now.', false],
  ['Take \\(a_{1}\\) now.', false],
  ['$$\na \\\\ b\n$$', false],
  ['The rule $E = mc^2$ holds.', true],
  ['$x_1 + x_2$ is fine', true],
  ['It costs $5 and *not* $6.', true],
  ['Set `$HOME` and `$PATH`.', true],
  ['Words with \\[brackets\\] and *marks*.', true],
  ['No formula, *marks*.', true],
])('the formulas of %j can be shown as they are written: %j', (source, kept) => {
  expect(isKept(source)).toBe(kept);
});

test.each(['$a ', '$', '\\(=', '$=a', '\\(=\\[='])(
  'formulas are looked for in %j in work that grows as the text does',
  (part) => {
    const node = { type: 'paragraph' as const, children: [] };
    expect(growth((length) => keepsFormulas(node, part.repeat(length)), 20_000)).toBeLessThan(straight);
  },
);
