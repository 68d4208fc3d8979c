import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

// Debian's real binary comes before its wrapper script on the path: the wrapper stays in between, and a kill would miss the browser.
const onLinux = [
  '/usr/lib/chromium/chromium',
  '/usr/lib/chromium-browser/chromium-browser',
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
];
const onPath = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const onMac = ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) =>
  ['/Applications', path.join(process.env.HOME ?? '', 'Applications')].map(
    (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
  ),
);

function onWindows(): string[] {
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  const programs = [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ];
  return programs.flatMap((program) => roots.filter((root) => root !== undefined).map((root) => path.join(root, program)));
}

function candidates(): string[] {
  if (process.platform === 'darwin') return onMac;
  if (process.platform === 'win32') return onWindows();
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  return [...onLinux, ...onPath.flatMap((name) => folders.map((folder) => path.join(folder, name)))];
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Chromium, Chrome or Edge of this machine, or `BYLINE_CHROMIUM`; undefined when there is none. */
export function findChromium(): string | undefined {
  const chosen = process.env.BYLINE_CHROMIUM;
  if (chosen) return isProgram(chosen) ? chosen : undefined;
  return candidates().find(isProgram);
}
