import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../../src/cli/check.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'byline-check-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function run(words: string[], input: string | Buffer[] = ''): Promise<{ code: number; output: string; errors: string }> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const texts = Promise.all([output, errors].map(async (stream) => Buffer.concat(await stream.toArray()).toString()));
  const code = await check(words, {
    usage: 'USAGE',
    input: Readable.from(typeof input === 'string' ? [Buffer.from(input)] : input),
    output,
    errors,
  });
  output.end();
  errors.end();
  const [said = '', failed = ''] = await texts;
  return { code, output: said, errors: failed };
}

async function draft(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

const boast = '---\ntitle: Autumn\n---\n# Autumn\n\nAsk first.\n\nSign up for my newsletter, **link in bio**!\n';

describe('checking files', () => {
  it('prints a finding as path, line, column, family and reason', async () => {
    const path = await draft('a.md', boast);
    const { code, output } = await run([path, '--explain-in', 'en']);
    expect(output).toMatch(/^.*a\.md:8:1: offer: An offer\. .+\.\n$/);
    expect(output.startsWith(path)).toBe(true);
    expect(code).toBe(0);
  });

  it('fails only when asked to, and only for promotion', async () => {
    const bad = await draft('bad.md', boast);
    const good = await draft('good.md', 'Ask first, because it helps.\n');
    expect((await run([bad, '--fail-on', 'promotion'])).code).toBe(1);
    expect((await run([good, '--fail-on', 'promotion'])).code).toBe(0);
  });

  it('explains in Polish, too', async () => {
    const path = await draft('b.md', 'Zapisz się na mój kurs, zostały ostatnie miejsca!\n');
    expect((await run([path, '--explain-in', 'pl'])).output).toContain('offer: Oferta. ');
  });

  it('prints everything as JSON, with offsets into the file', async () => {
    const path = await draft('c.md', boast);
    const [file] = JSON.parse((await run([path, '--json'])).output);
    expect(file).toMatchObject({ path, lang: 'en' });
    const last = file.sentences.at(-1);
    expect(boast.slice(last.start, last.end)).toBe(last.text);
    expect(last).toMatchObject({ label: 'promotion', line: 8, column: 1 });
  });

  it('says which file cannot be read, and reads the others', async () => {
    const path = await draft('d.md', boast);
    const { code, output, errors } = await run([join(folder, 'none.md'), path]);
    expect(errors).toContain('none.md cannot be read');
    expect(output).toContain('d.md:8:1');
    expect(code).toBe(2);
  });

  it.each([
    [[], 'name at least one file'],
    [['a.md', '--fail-on', 'value'], '--fail-on takes'],
    [['a.md', '--lang', 'de'], 'not a language'],
    [['--jsonl', 'a.md'], 'takes no files'],
    [['--nonsense'], '--nonsense'],
  ])('explains what is wrong with %j', async (words, reason) => {
    const { code, errors } = await run(words);
    expect(errors).toContain(reason);
    expect(code).toBe(2);
  });
});

describe('checking a text a line', () => {
  const answers = (output: string) =>
    output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  it('answers one line for each, in the same order and in the promised shape', async () => {
    const { code, output } = await run(
      ['--jsonl'],
      '{"id":"x","text":"Sign up for my newsletter!"}\n{"id":2,"text":"Warto zapytać."}\n',
    );
    const [first, second] = answers(output);
    expect(Object.keys(first)).toEqual(['id', 'lang', 'promotion', 'value', 'verdict', 'sentences']);
    expect(Object.keys(first.sentences[0])).toEqual(['start', 'end', 'label', 'promotion', 'value', 'cues']);
    expect(first).toMatchObject({ id: 'x', lang: 'en', sentences: [{ start: 0, end: 26, label: 'promotion' }] });
    expect(second).toMatchObject({ id: 2, lang: 'pl' });
    expect(code).toBe(0);
  });

  it('passes over empty lines, names bad ones and answers the rest', async () => {
    const { code, output, errors } = await run(
      ['--jsonl'],
      '\n{"id":1,"text":"A."}\nnot json\n{"id":2}\n[]\n  \n{"id":3,"text":""}',
    );
    expect(answers(output).map(({ id }) => id)).toEqual([1, 3]);
    expect(errors).toMatch(/line 3: not JSON.*\n.*line 4: expected a string under “text”.*\n.*line 5: expected an object/);
    expect(code).toBe(2);
  });

  it('reads characters that were cut between two pieces, and line separators inside a text', async () => {
    const bytes = Buffer.from(`${JSON.stringify({ id: 'ż', text: 'Zażółć\u2028gęślą.' })}\n`);
    const pieces = [...bytes].map((byte) => Buffer.from([byte]));
    const [answer] = answers((await run(['--jsonl'], pieces)).output);
    expect(answer).toMatchObject({ id: 'ż', lang: 'pl' });
  });
});

describe('the command itself', () => {
  it('runs from a shell, and prints nothing but answers', () => {
    const output = execFileSync(process.execPath, ['src/cli/byline.ts', 'check', '--jsonl'], {
      input: '{"id":1,"text":"Wygrałam konkurs!"}\n',
      encoding: 'utf8',
    });
    expect(JSON.parse(output)).toMatchObject({ id: 1, lang: 'pl' });
  });
});
