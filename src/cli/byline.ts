#!/usr/bin/env node
import { check } from './check.ts';
import { exitCodes } from './exit-codes.ts';

const usage = `Usage: byline check [options] FILE…
       byline check --jsonl < texts.jsonl

Reads drafts and says, sentence by sentence, whom they serve.

  --fail-on promotion   exit with 1 when a draft has a sentence that promotes
  --json                print every sentence of every file as JSON
  --jsonl               read {"id","text","lang"} a line, print a reading a line
  --praise              list what serves the reader, too
  --lang en|pl          the language of the texts (found by itself otherwise)
  --explain-in en|pl    the language of names and reasons
  --help                show this
`;

async function run(words: readonly string[]): Promise<number> {
  const [command, ...rest] = words;
  if (command === undefined || command === '--help' || command === 'help') {
    process.stdout.write(usage);
    return command === undefined ? exitCodes.misuse : exitCodes.fine;
  }
  if (command === 'check') return check(rest, { usage, input: process.stdin, output: process.stdout, errors: process.stderr });
  process.stderr.write(`byline: there is no command “${command}”.\n\n${usage}`);
  return exitCodes.misuse;
}

process.exitCode = await run(process.argv.slice(2));
