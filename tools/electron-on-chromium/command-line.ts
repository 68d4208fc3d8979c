import path from 'node:path';
import { supportedOnly } from './supported.ts';

export interface CommandLine {
  /** The folder or file that holds the app; undefined when none was named. */
  appPath: string | undefined;
  /** Modules to load before the app, as `-r` names them. */
  preloads: string[];
  /** Switches before *and after* the app's path, as Chromium reads them. */
  switches: Map<string, string>;
}

/** Reads a command line as Electron's executable does: `electron [options] [path] [arguments]`. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const result: CommandLine = { appPath: undefined, preloads: [], switches: new Map() };
  for (let at = 0; at < args.length; at++) {
    const argument = args[at] ?? '';
    const [, name, value = ''] = /^--([^=]+)=?(.*)$/s.exec(argument) ?? [];
    if (name) result.switches.set(name, value);
    else if (argument === '-r' && result.appPath === undefined) result.preloads.push(args[++at] ?? '');
    else if (!argument.startsWith('-')) result.appPath ??= path.resolve(argument);
  }
  return result;
}

/** `app.commandLine` over these switches. */
export function commandLineFrom(switches: Map<string, string>) {
  return supportedOnly('app.commandLine', {
    appendSwitch: (name: string, value = '') => void switches.set(name.replace(/^--/, ''), value),
    hasSwitch: (name: string) => switches.has(name),
    getSwitchValue: (name: string) => switches.get(name) ?? '',
    removeSwitch: (name: string) => void switches.delete(name),
  });
}
