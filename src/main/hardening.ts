import type { App, Session, WebContents } from 'electron';
import { windowOrigin } from './bundle-scheme.ts';

/** Refuses every permission and every request that is not for the app's own bundle. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isAllowedRequest(details.url) }));
}

function isAllowedRequest(url: string): boolean {
  return url.startsWith(`${windowOrigin}/`) || url.startsWith(`blob:${windowOrigin}/`) || url.startsWith('devtools://');
}

/** Refuses navigation, new windows and web views in whatever contents the app comes to have. */
export function hardenContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => refuseLeaving(contents));
}

function refuseLeaving(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
