import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { check } from '../../../src/cli/check.ts';
import { sentenceLabels, verdicts } from '../../../src/domain/insight/labels.ts';

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
    expect(output).toMatch(/^.*a\.md:8:1: offer: An offer\. .+\.\n/m);
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

  it('reads a draft as the window does: for the purpose and in the language of its front matter', async () => {
    const text = 'I am looking for a new role in planning. I have led two teams. I speak three languages.\n';
    const strict = await draft('strict.md', text);
    const mild = await draft('mild.md', `---\nbyline:\n  purpose: job-search\n---\n${text}`);
    const polish = await draft('polish.md', '---\nlang: pl\n---\nOK.\n');
    const [first, second, third] = JSON.parse((await run([strict, mild, polish, '--json'])).output);
    expect(second.sentences[0].promotion).toBeLessThan(first.sentences[0].promotion);
    expect([first.lang, third.lang]).toEqual(['en', 'pl']);
    expect(JSON.parse((await run([polish, '--json', '--lang', 'en'])).output)[0].lang).toBe('en');
  });

  it.each([
    ['UTF-16', Buffer.from([0xff, 0xfe, 0x41, 0])],
    ['UTF-8', Buffer.from([0x41, 0xe9, 0x0a])],
    ['NUL', Buffer.from('a\0b')],
  ])('does not guess at bytes that are no text: %s', async (reason, bytes) => {
    const path = join(folder, 'bytes.md');
    await writeFile(path, bytes);
    const { code, output, errors } = await run([path]);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toMatch(new RegExp(`bytes\\.md cannot be read \\(.*${reason}`));
  });

  it('survives a file that no parser can hold', async () => {
    const path = await draft('deep.md', `${'>'.repeat(8_000)} x`);
    expect([0, 2]).toContain((await run([path])).code);
  });

  it.each([
    [[], 'name at least one file'],
    [['a.md', '--fail-on', 'value'], '--fail-on takes'],
    [['a.md', '--lang', 'de'], 'not a language'],
    [['--jsonl', 'a.md'], 'takes no files'],
    [['--nonsense'], '--nonsense'],
    [['a.md', '--strictness', 'most'], '--strictness takes'],
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

  it('answers a bad line in its place, names it, and passes over blank ones', async () => {
    const lines = [
      '',
      '{"id":1,"text":"A."}',
      'not json',
      '{"id":2}',
      '[]',
      '  ',
      '{"id":{"a":[4]},"text":7}',
      '{"id":3,"text":""}',
    ];
    const { code, output, errors } = await run(['--jsonl'], lines.join('\n'));
    expect(answers(output).map(({ id, error }) => [id, error === undefined])).toEqual([
      [1, true],
      [null, false],
      [2, false],
      [null, false],
      [{ a: [4] }, false],
      [3, true],
    ]);
    expect(errors).toMatch(/line 3: not JSON.*\n.*line 4: expected a string under “text”.*\n.*line 5: expected an object/);
    expect(code).toBe(2);
  });

  it('keeps the order and the shape over many lines of any text', async () => {
    const texts = fc.sample(fc.string({ unit: 'binary', maxLength: 200 }), { numRuns: 150, seed: 7 });
    const { code, output } = await run(['--jsonl'], texts.map((text, id) => `${JSON.stringify({ id, text })}\n`).join(''));
    const all = answers(output);
    expect(all.map(({ id }) => id)).toEqual(texts.map((_, id) => id));
    for (const [index, answer] of all.entries()) expectPromisedShape(answer, texts[index] ?? '');
    expect(code).toBe(0);
  });

  it('follows the language of a line before that of the command, and says both', async () => {
    const input = '{"id":1,"text":"OK.","lang":"pl"}\n{"id":2,"text":"OK."}\n{"id":3,"text":"OK.","lang":"de"}';
    expect(answers((await run(['--jsonl', '--lang', 'en'], input)).output).map(({ lang }) => lang)).toEqual(['pl', 'en', 'en']);
  });

  it('fails on promotion when asked to, and on nothing else', async () => {
    const bad = '{"id":1,"text":"Sign up for my newsletter, link in bio!"}\n';
    expect((await run(['--jsonl', '--fail-on', 'promotion'], bad)).code).toBe(1);
    expect((await run(['--jsonl'], bad)).code).toBe(0);
    expect((await run(['--jsonl', '--fail-on', 'promotion'], '{"id":1,"text":"Ask first."}\n')).code).toBe(0);
  });

  it('reads characters that were cut between two pieces, and line separators inside a text', async () => {
    const bytes = Buffer.from(`${JSON.stringify({ id: 'ż', text: 'Zażółć\u2028gęślą.' })}\n`);
    const pieces = [...bytes].map((byte) => Buffer.from([byte]));
    const [answer] = answers((await run(['--jsonl'], pieces)).output);
    expect(answer).toMatchObject({ id: 'ż', lang: 'pl' });
  });
});

/** `{"id","lang","promotion","value","verdict","sentences":[{"start","end","label","promotion","value","cues":[{"id","start","end"}]}]}` */
function expectPromisedShape(answer: Record<string, unknown>, text: string): void {
  const share = z.number().min(0).max(1);
  const offset = z.number().int().min(0).max(text.length);
  const cue = z.strictObject({ id: z.string().min(1), start: offset, end: offset });
  const sentence = z.strictObject({
    ...{ start: offset, end: offset, label: z.enum(sentenceLabels) },
    ...{ promotion: share, value: share, cues: z.array(cue) },
  });
  const promised = z.strictObject({
    ...{ id: z.unknown(), lang: z.enum(['en', 'pl']).nullable(), promotion: share, value: share },
    ...{ verdict: z.enum(verdicts), sentences: z.array(sentence) },
  });
  const { sentences } = promised.parse(answer);
  for (const { start, end, cues } of sentences) {
    expect(end).toBeGreaterThan(start);
    for (const each of cues) expect(each.start >= start && each.end <= end && each.end > each.start).toBe(true);
  }
  for (const [index, { start }] of sentences.slice(1).entries()) expect(start).toBeGreaterThanOrEqual(sentences[index]?.end ?? 0);
}

describe('names that command a terminal', () => {
  const hostile = 'a\u001b]0;owned\u0007\u009b2J\u202e\r\nb.md';
  const commanding = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

  it('are spelled out in findings, in JSON and in what went wrong', async () => {
    const path = await draft(hostile, boast);
    const missing = join(folder, `no ${hostile}`);
    for (const words of [
      [path],
      ['--json', path],
      [missing],
      [`--${hostile}`],
      ['--lang', hostile, path],
      ['--fail-on', hostile, path],
    ]) {
      const { output, errors } = await run(words);
      expect(output + errors).toContain('\\u001b]0;owned');
      expect(output + errors).not.toMatch(commanding);
    }
    const [file] = JSON.parse((await run(['--json', path])).output);
    expect(file.path).toBe(path);
  });

  it('are spelled out when a line on standard input holds them, and come back whole', async () => {
    const { output, errors } = await run(['--jsonl'], `${JSON.stringify({ id: hostile, text: 'Ask first.' })}\n{"id": \u009b}\n`);
    expect(output + errors).not.toMatch(commanding);
    expect(JSON.parse(output.split('\n')[0] ?? '').id).toBe(hostile);
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

  it('ends quietly when nobody reads on', () => {
    const lines = Array.from({ length: 3000 }, (_, id) => JSON.stringify({ id, text: 'Ask first. '.repeat(20) })).join('\n');
    const first =
      'import { spawn } from "node:child_process"; const c = spawn(process.execPath, ["src/cli/byline.ts", "check", "--jsonl"], { stdio: ["inherit", "pipe", "inherit"] }); c.stdout.once("data", () => c.stdout.destroy()); c.on("exit", (code) => process.exit(code ?? 9));';
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', first], {
      input: lines,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
  });
});
