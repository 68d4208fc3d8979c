import { EventEmitter } from 'node:events';
import { browserSession } from './chromium.ts';
import { cancellableEvent } from './events.ts';
import type { Protocol } from './protocol.ts';
import { protocol } from './protocol-handlers.ts';
import { supportedClass, supportedOnly } from './supported.ts';
import { createWebRequest } from './web-request.ts';

type CheckHandler = (contents: null, permission: string, origin: string, details: object) => boolean;

// The browser's names of permissions with Electron's. Chromium's `clipboard-write` is what Electron calls the sanitized one.
const permissions: Record<string, string> = {
  camera: 'media',
  'clipboard-read': 'clipboard-read',
  'clipboard-write': 'clipboard-sanitized-write',
  'durable-storage': 'persistent-storage',
  geolocation: 'geolocation',
  'idle-detection': 'idle-detection',
  'local-fonts': 'local-fonts',
  microphone: 'media',
  midi: 'midi',
  notifications: 'notifications',
  'storage-access': 'storage-access',
  'window-management': 'window-management',
};

/** Electron's `session`: there is one, and it forgets everything when the app ends. */
export class Session extends EventEmitter {
  readonly protocol = protocol;
  readonly webRequest = createWebRequest();
  private checkHandler: CheckHandler | null = null;
  private browserRuns = false;

  /** The answer is asked once for each permission, now or when the browser starts: Chromium then decides alone. */
  setPermissionCheckHandler(handler: CheckHandler | null): void {
    this.checkHandler = handler;
    if (this.browserRuns) this.applyPermissions();
  }

  /** Accepted but never asked: whatever the check handler does not grant is refused without asking. */
  setPermissionRequestHandler(_handler: unknown): void {}

  /** Accepted but never asked: no device can be reached. */
  setDevicePermissionHandler(_handler: unknown): void {}

  applyPermissions(): void {
    this.browserRuns = true;
    for (const [name, electronName] of Object.entries(permissions)) {
      const setting: Protocol.Browser.PermissionSetting = this.isGranted(electronName) ? 'granted' : 'denied';
      browserSession().attempt('Browser.setPermission', { permission: { name }, setting });
    }
  }

  /** Called once, when the browser has started: every download is refused, and the app's listeners hear of it all the same. */
  refuseDownloads(): void {
    browserSession().attempt('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true });
    browserSession().on('Browser.downloadWillBegin', ({ url, suggestedFilename }) => {
      const item = supportedOnly('DownloadItem', { getURL: () => url, getFilename: () => suggestedFilename, cancel() {} });
      this.emit('will-download', cancellableEvent(), item, null);
    });
  }

  private isGranted(permission: string): boolean {
    return this.checkHandler?.(null, permission, '', { isMainFrame: true }) ?? false;
  }
}

supportedClass('session', Session);

export const defaultSession = new Session();

export const session = supportedOnly('session', { defaultSession });
