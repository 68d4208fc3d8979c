import type { App, Session, WebContents } from 'electron';
import { windowOrigin } from './bundle-scheme.ts';
import { webRtcPolicy } from './silence.ts';

/**
 * Refuses every download, every request that is not for the app's own bundle, and every permission but one: to put something on
 * the clipboard when a person presses a button, which is the only way to copy a picture. Nothing is ever read from it.
 */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(isAllowedPermission(permission)));
  session.setPermissionCheckHandler((_contents, permission) => isAllowedPermission(permission));
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isAllowedRequest(details.url) }));
}

/** Electron's name for writing what the browser has cleaned; it also takes a press or a key that just happened. */
function isAllowedPermission(permission: string): boolean {
  return permission === 'clipboard-sanitized-write';
}

function isAllowedRequest(url: string): boolean {
  return url.startsWith(`${windowOrigin}/`) || url.startsWith(`blob:${windowOrigin}/`) || url.startsWith('devtools://');
}

/** Refuses navigation, new windows, web views and WebRTC's own ways out in whatever contents the app comes to have. */
export function hardenContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => refuseLeaving(contents));
}

function refuseLeaving(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy(webRtcPolicy);
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
