import { KnownEvents, supportedClass } from './supported.ts';
import { allContents, type WebContents } from './web-contents.ts';

type ThemeSource = 'system' | 'light' | 'dark';

/** Electron's `nativeTheme`: every page of the app is shown in the chosen theme. */
export class NativeTheme extends KnownEvents {
  private source: ThemeSource = 'system';
  private systemIsDark = false;

  constructor() {
    super('nativeTheme', ['updated']);
  }

  get themeSource(): ThemeSource {
    return this.source;
  }

  set themeSource(source: ThemeSource) {
    const changes = source !== this.source;
    this.source = source;
    for (const contents of allContents) this.applyTo(contents);
    if (changes) this.emit('updated');
  }

  get shouldUseDarkColors(): boolean {
    return this.source === 'system' ? this.systemIsDark : this.source === 'dark';
  }

  /** Called once, before the app is ready, with what the browser says of the system. */
  noteSystem(isDark: boolean): void {
    this.systemIsDark = isDark;
  }

  /** Called for each new page. */
  applyTo(contents: WebContents): void {
    contents.emulateTheme(this.source === 'system' ? '' : this.source);
  }
}

supportedClass('nativeTheme', NativeTheme);

export const nativeTheme = new NativeTheme();
