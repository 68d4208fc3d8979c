import { checkFiles } from './check-files.ts';
import { checkLines } from './check-lines.ts';
import { readCheckOptions } from './check-options.ts';
import { createCommandReader } from './command-reader.ts';
import type { CommandStreams } from './command-streams.ts';
import { exitCodes } from './exit-codes.ts';

/** `byline check`: resolves to the exit code. */
export async function check(words: readonly string[], streams: CommandStreams): Promise<number> {
  const options = readCheckOptions(words);
  if ('help' in options) {
    streams.output.write(streams.usage);
    return exitCodes.fine;
  }
  if ('problem' in options) {
    streams.errors.write(`byline check: ${options.problem}\n\n${streams.usage}`);
    return exitCodes.misuse;
  }
  const reader = createCommandReader();
  return options.lines ? checkLines(reader, options, streams) : checkFiles(reader, options, streams);
}
