#!/usr/bin/env node
// The first step of `npm start`, `npm test` and `npm run tour`. It runs on whatever Node there is (20 or newer) and before any
// dependency exists; it puts the dependencies in place and goes on with the Node that came with them.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureDependencies, nodeProgram } from './setup/dependencies.mjs';
import { help, readStartArguments } from './setup/start-arguments.mjs';

const [command, ...args] = process.argv.slice(2);

function stop(sentence) {
  console.error(sentence);
  process.exit(2);
}

function argumentsFor(command) {
  if (command !== 'start') return args;
  const read = readStartArguments(args, process.env.INIT_CWD ?? process.cwd());
  if (read.error) stop(read.error);
  return read.args;
}

if (!['start', 'test', 'tour'].includes(command)) stop('Use one of: npm start, npm test, npm run tour.');
if (Number(process.versions.node.split('.')[0]) < 20) stop(`Byline needs Node 20 or newer; this is ${process.version}.`);
if (command === 'start' && args.includes('--help')) {
  console.log(help);
  process.exit(0);
}

const passedOn = argumentsFor(command);
const problem = ensureDependencies();
if (problem) stop(problem);
const program = path.join(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), `${command}.ts`);
const child = spawn(nodeProgram(), ['--disable-warning=ExperimentalWarning', program, ...passedOn], { stdio: 'inherit' });
// The terminal sends its signals to both; whoever ends only this process means both, too.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => stop(`Byline could not be started: ${error.message}`));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
