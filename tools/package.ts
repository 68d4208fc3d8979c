import { globSync } from 'node:fs';
import path from 'node:path';
import { wantedFuses, wrongFuses } from './packaging/fuses.ts';
import { ensureBuild } from './setup/build.ts';
import { root, run, say, stop } from './setup/steps.ts';

// `npm run package -- --linux` (or `--mac`, `--win`, `--dir`): builds, packs, and reads the fuses back from what was packed.
const folder = path.join(root, 'packaging');
const programs = [
  'dist/*-unpacked/{byline,Byline.exe}',
  'dist/mac*/Byline.app/Contents/Frameworks/Electron Framework.framework/Versions/A/Electron Framework',
];

await ensureBuild();
if (!(await run('npm', ['ci', '--prefix', folder, '--loglevel=error']))) stop('The packager could not be installed. See above.');
const builder = path.join(folder, 'node_modules/electron-builder/cli.js');
const config = path.join(folder, 'electron-builder.yml');
const args = ['--projectDir', root, '--config', config, '--publish', 'never', ...process.argv.slice(2)];
if (!(await run(process.execPath, [builder, ...args]))) stop('The packages could not be made. See above.');

const packed = globSync(programs, { cwd: root });
if (packed.length === 0) stop('The packager left no program in dist whose fuses could be read.');
const wrong = packed.flatMap((program) => wrongFuses(path.join(root, program)));
for (const sentence of wrong) console.error(sentence);
if (wrong.length > 0) process.exit(1);
say(`All ${Object.keys(wantedFuses).length} fuses stand as wanted in ${packed.join(', ')}.`);
