import { spawnSync } from 'node:child_process';
import { readAudit } from './setup/audit.ts';
import { root, say } from './setup/steps.ts';

// Asks the registry for known holes in what the lockfiles name. Fails on one; where the registry cannot be asked, it says so and
// does not fail: a build machine behind a mirror without that service is no hole.
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
let failed = false;
for (const folder of ['.', 'packaging']) {
  const { stdout } = spawnSync(npm, ['audit', '--json', '--package-lock-only', '--fetch-retries=1', '--fetch-timeout=20000'], {
    cwd: `${root}/${folder}`,
    encoding: 'utf8',
    timeout: 60_000,
    shell: process.platform === 'win32',
  });
  const answer = readAudit(stdout ?? '');
  const place = folder === '.' ? 'The packages of Byline' : 'The packages of the packager';
  if (answer.kind === 'unasked')
    say(`${place} were not checked for known holes: the registry could not be asked (${answer.reason}).`);
  if (answer.kind === 'none') say(`${place} have no known hole${answer.slight > 0 ? `, but ${answer.slight} slight ones` : ''}.`);
  if (answer.kind === 'holes') {
    failed = true;
    console.error(`${place} have known holes:\n${answer.holes.map((hole) => `  ${hole}`).join('\n')}`);
  }
}
if (failed) process.exit(1);
