#!/usr/bin/env node
import { check } from './check.ts';
import { exitCodes } from './exit-codes.ts';
import { printable } from './printable.ts';

const usage = `Usage: byline check [options] FILE…
       byline check --jsonl < texts.jsonl

Reads drafts and says, sentence by sentence, whom they serve.

  --fail-on promotion   exit with 1 when a draft has a sentence that promotes
  --json                print every sentence of every file as JSON
  --jsonl               read {"id","text","lang"} a line from standard input, print a
                        reading a line in the same order ({"id","error"} for a bad line)
  --praise              list what serves the reader, too
  --lang en|pl          the language of the texts (found by itself otherwise)
  --strictness plain|balanced|everything
                        how much is marked (balanced)
  --explain-in en|pl    the language of names and reasons
  --help                show this

Exit code: 0, 1 when --fail-on was met, 2 when something could not be understood or read.
`;

async function run(words: readonly string[]): Promise<number> {
  const [command, ...rest] = words;
  if (command === undefined || command === '--help' || command === 'help') {
    process.stdout.write(usage);
    return command === undefined ? exitCodes.misuse : exitCodes.fine;
  }
  if (command === 'check') return check(rest, { usage, input: process.stdin, output: process.stdout, errors: process.stderr });
  process.stderr.write(`byline: there is no command “${printable(command)}”.\n\n${usage}`);
  return exitCodes.misuse;
}

// Who reads the answers may have heard enough, as `head` does; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(exitCodes.fine);
});
process.exitCode = await run(process.argv.slice(2));
