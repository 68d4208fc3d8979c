import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameFromTitle } from '../../../../src/domain/drafts/file-name.ts';

const free = () => false;

test.each([
  ['Five questions to ask a referee', 'five-questions-to-ask-a-referee.md'],
  ['Żółw, gęś i „Łódź”: część 2', 'zolw-ges-i-lodz-czesc-2.md'],
  ["Don't say it, show it", 'dont-say-it-show-it.md'],
  ['🎉 👩‍👩‍👧 🎉', 'untitled.md'],
  ['', 'untitled.md'],
  ['..', 'untitled.md'],
  ['../../etc/passwd', 'etc-passwd.md'],
  ['CON', 'con-text.md'],
  ['com1', 'com1-text.md'],
  ['Aux.', 'aux-text.md'],
  ['  name with edges. . ', 'name-with-edges.md'],
  ['Ｆｕｌｌ width', 'full-width.md'],
  ['Про найм', 'про-наим.md'],
])('the title %j gives %j', (title, name) => {
  expect(fileNameFromTitle(title, free)).toBe(name);
});

test('a name that is taken is numbered, and a long one stays within its length', () => {
  const taken = new Set(['a.md', 'a-2.md']);
  expect(fileNameFromTitle('A', (name) => taken.has(name))).toBe('a-3.md');
  const long = 'word '.repeat(60);
  const first = fileNameFromTitle(long, free);
  const second = fileNameFromTitle(long, (name) => name === first);
  expect(first).toMatch(/^word(?:-word)+\.md$/);
  expect(second).toMatch(/-2\.md$/);
  expect(Math.max(first.length, second.length)).toBeLessThanOrEqual(83);
});

const title = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        'Żółw',
        'CON',
        'nul',
        '..',
        '.',
        ' ',
        '/',
        '\\',
        ':',
        '*',
        '?',
        '"',
        '<',
        '|',
        '\0',
        '\n',
        '🎉',
        'a',
        'A',
        'ß',
        '漢字',
        '…',
      ),
      { maxLength: 80 },
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(
    'Title',
    'title',
    'TITLE',
    'Title ',
    'Tìtle',
    'CON',
    'con.txt',
    'LPT9',
    'x'.repeat(300),
    '漢'.repeat(300),
    '🎉'.repeat(300),
  ),
);

/** What Windows, macOS and Linux refuse, taken together. */
function isValidEverywhere(name: string): boolean {
  const base = name.slice(0, name.indexOf('.'));
  return (
    Buffer.byteLength(name) <= 255 &&
    /^[^<>:"/\\|?*\s\p{Cc}\p{Cs}]+\.md$/u.test(name) &&
    !name.startsWith('.') &&
    !/^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])$/i.test(base) &&
    name === name.normalize('NFC')
  );
}

test('ten thousand titles in one folder get names that are valid on three systems and differ in more than case (R17)', () => {
  const names = new Set<string>();
  for (const one of fc.sample(title, { numRuns: 10_000 })) {
    const name = fileNameFromTitle(one, (candidate) => names.has(candidate));
    expect(isValidEverywhere(name), `${JSON.stringify(one)} gave ${name}`).toBe(true);
    expect(names.has(name)).toBe(false);
    names.add(name);
  }
  const onDisk = new Set([...names].map((name) => name.toLowerCase().normalize('NFD')));
  expect(onDisk.size).toBe(10_000);
});
