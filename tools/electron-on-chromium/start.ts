import { app } from './app.ts';
import { startChromium } from './chromium.ts';
import { nativeTheme } from './native-theme.ts';
import { interceptRequests } from './network.ts';
import { refusePopup } from './popups.ts';
import { type DisplayFacts, noteDisplay } from './screen.ts';
import { defaultSession } from './session.ts';
import { type Target, watchTargets } from './targets.ts';
import { allContents, type WebContents } from './web-contents.ts';

/** Starts the browser and tells the app that it is ready. Called when the app's main module has been loaded. */
export async function start(): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());
  if (app.isQuitting) return;
  const connection = startChromium(app.switches);
  connection.once('close', endWithChromium);
  const [first] = await Promise.all([watchTargets(connection, refusePopup), interceptRequests()]);
  defaultSession.applyPermissions();
  defaultSession.refuseDownloads();
  await noteSystem(first);
  app.on('web-contents-created', (_event, contents: WebContents) => nativeTheme.applyTo(contents));
  if (app.switches.has('look')) await (await import('./look/look.ts')).openLook();
  app.becomeReady();
}

// Run in the first page while it is blank.
function readSystem(): DisplayFacts & { isDark: boolean } {
  const { screen } = window;
  return {
    isDark: matchMedia('(prefers-color-scheme: dark)').matches,
    bounds: { x: 0, y: 0, width: screen.width, height: screen.height },
    workArea: { x: 0, y: 0, width: screen.availWidth, height: screen.availHeight },
    scaleFactor: window.devicePixelRatio,
  };
}

/** Electron knows the display and the system's theme without a page; here the browser's first page is asked. */
async function noteSystem({ session }: Target): Promise<void> {
  session.attempt('Runtime.runIfWaitingForDebugger');
  const { result } = await session.send('Runtime.evaluate', { expression: `(${readSystem})()`, returnByValue: true });
  const { isDark, ...display } = result.value as ReturnType<typeof readSystem>;
  nativeTheme.noteSystem(isDark);
  noteDisplay(display);
}

/** The person closed the last window, or somebody ended the browser: the app ends with it. */
function endWithChromium(reason: Error): void {
  if (app.isQuitting) return;
  if (app.windows.size === 0) {
    app.exit(0);
    return;
  }
  console.error(`electron-on-chromium: ${reason.message}`);
  for (const contents of allContents) contents.emit('render-process-gone', {}, { reason: 'killed', exitCode: 9 });
  app.exit(1);
}
