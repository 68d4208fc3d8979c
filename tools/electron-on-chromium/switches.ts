// Electron has none of these services of a browser, and nothing here may reach a network.
const disabledFeatures = [
  'AimEnabled',
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'InterestFeedContentSuggestions',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationGuideModelDownloading',
  'OptimizationHints',
  'PreconnectToSearch',
  'Translate',
  'WebRtcHideLocalIpsWithMdns',
];

const silence = [
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--no-service-autorun',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-field-trial-config',
  '--disable-infobars',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
  `--disable-features=${disabledFeatures.join(',')}`,
  '--enable-features=SkipListAccountsWithoutGaiaCookies',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=direct://',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--force-webrtc-ip-handling-policy',
];

const likeElectron = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--force-color-profile=srgb',
];

/** Whether the browser must run without a window: asked for by `BYLINE_HEADLESS=1`, or there is no display. */
export function isHeadless(): boolean {
  if (process.env.BYLINE_HEADLESS) return process.env.BYLINE_HEADLESS !== '0';
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

/** The switches of every browser process of the app, with its profile folder. */
export function baseSwitches(profile: string): string[] {
  // Chromium's own sandbox refuses to run as root; Electron does too without this switch.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : [];
  return [`--user-data-dir=${profile}`, ...asRoot, ...(isHeadless() ? ['--headless=new'] : []), ...silence, ...likeElectron];
}

// Not for the browser: Node's, those that stand above, and whatever would undo them.
const ownSwitches = new Set([
  ...baseSwitches('').map(nameOf),
  'no-sandbox',
  'test-type',
  'headless',
  'app',
  'look',
  'inspect',
  'inspect-brk',
  'remote-debugging-pipe',
  'enable-extensions',
]);

function nameOf(text: string): string {
  return text.slice(2).split('=', 1)[0] ?? '';
}

/** The app's and the person's switches as Chromium takes them, without those that this stand-in decides. */
export function passedOnSwitches(switches: Iterable<[string, string]>): string[] {
  return [...switches]
    .filter(([name]) => !ownSwitches.has(name))
    .map(([name, value]) => (value ? `--${name}=${value}` : `--${name}`));
}
