import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { silentSwitches } from '../../../src/main/silence.ts';

const root = path.resolve(import.meta.dirname, '../../..');
let record: Record<string, unknown>;

beforeAll(async () => {
  const hook = path.join(root, 'tests/fixtures/recording-electron/hook.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', hook, 'src/main/index.ts'], {
    cwd: root,
    timeout: 30_000,
  });
  record = JSON.parse(/^RECORD (.*)$/m.exec(stdout)?.[1] ?? '{}');
});

describe('S1: the security checklist, as the running main process does it', () => {
  it('shows only its own bundle, under a standard, secure scheme', () => {
    expect(record.loaded).toBe('app://byline/');
    expect(record.schemes).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
  });

  it('isolates and sandboxes the window, without Node and without web views', () => {
    expect(record.window).toMatchObject({ contextIsolation: true, sandbox: true, nodeIntegration: false, webviewTag: false });
    for (const risk of ['webSecurity', 'allowRunningInsecureContent', 'experimentalFeatures', 'enableBlinkFeatures']) {
      expect(record.window).not.toHaveProperty(risk);
    }
  });

  it('grants no permission, asked or checked, but to put a copied picture on the clipboard', () =>
    expect(new Set(record.granted as string[])).toEqual(new Set(['clipboard-sanitized-write'])));

  it('lets no request out but those for the bundle', () => expect(record.allowedRequests).toEqual(['app://byline/index.html']));

  it('opens no window, and neither navigates nor attaches a web view', () => {
    expect(record.opened).toEqual({ action: 'deny' });
    expect(record.prevented).toEqual(['will-navigate', 'will-redirect', 'will-attach-webview']);
  });

  it('stops every download', () => expect(record.isDownloadStopped).toBe(true));

  it('gives WebRTC and everything else no way out below the content policy', () => {
    expect(record.webRtcPolicy).toBe('disable_non_proxied_udp');
    expect(record.switches).toEqual(silentSwitches);
    expect(silentSwitches).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND']);
  });

  it('opens a link only after a key or a button that the browser saw, and one link for each', () => {
    expect(record.openings).toEqual([false, false, true, false]);
    expect(record.openedOutside).toEqual(['https://example.com/mouseDown']);
  });

  it('has one channel for calls, and answers a stranger with a refusal', () => {
    expect(record.channels).toEqual(['byline:call']);
    expect(record.strangerAnswer).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });
});
