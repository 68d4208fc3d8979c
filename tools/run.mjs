#!/usr/bin/env node
// The first step of `npm start`, `npm test` and `npm run tour`. It runs on whatever Node there is (20 or newer) and before any
// dependency exists; it puts the dependencies in place and goes on with the Node that came with them.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
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

if (!['start', 'test', 'torture', 'tour'].includes(command))
  stop('Use one of: npm start, npm test, npm run torture, npm run tour.');
if (Number(process.versions.node.split('.')[0]) < 20) stop(`Byline needs Node 20 or newer; this is ${process.version}.`);
if (command === 'start' && args.includes('--help')) {
  console.log(help);
  process.exit(0);
}

const passedOn = argumentsFor(command);
const problem = ensureDependencies();
if (problem) stop(problem);
const program = fileURLToPath(new URL(`./${command}.ts`, import.meta.url));
const child = spawn(nodeProgram(), ['--disable-warning=ExperimentalWarning', program, ...passedOn], { stdio: 'inherit' });
// Ctrl+C reaches the child from the terminal; a second one would end Byline before it has saved. Stay until it has.
for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('error', (error) => stop(`Byline could not be started: ${error.message}`));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
