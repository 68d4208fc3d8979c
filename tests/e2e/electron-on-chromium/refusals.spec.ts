import { expect, test } from './sample-fixture.ts';

test('gives sub-frames no interface', async ({ page }) => {
  const found = await page.evaluate(async () => {
    const apiIn = async (source: string) => {
      const frame = document.createElement('iframe');
      frame.src = source;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.append(frame);
      await loaded;
      return typeof (frame.contentWindow as Window).sample;
    };
    return [await apiIn('/frame.html'), await apiIn('about:blank')];
  });
  expect(found).toEqual(['undefined', 'undefined']);
});

test('enforces the policy: no inline style, no HTML text, no script from text', async ({ page }) => {
  const refused = await page.evaluate(async () => {
    const violation = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true });
    });
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.head.append(style);
    const thrownBy = (act: () => unknown) => {
      try {
        act();
        return 'nothing';
      } catch (error) {
        return (error as Error).name;
      }
    };
    return {
      style: await violation,
      html: thrownBy(() => {
        document.body.innerHTML = '<b>text</b>';
      }),
      script: thrownBy(() => new Function('return 1')),
    };
  });
  expect(refused).toEqual({ style: 'style-src-elem', html: 'TypeError', script: 'EvalError' });
});

test('lets no request leave the app', async ({ page, journal }) => {
  const outcome = await page.evaluate(async () => {
    const image = new Image();
    image.src = 'https://foreign.example/picture.png';
    const frame = document.createElement('iframe');
    frame.src = 'https://foreign.example/frame';
    document.body.append(frame);
    return fetch('https://foreign.example/data').then(
      () => 'left',
      () => 'refused',
    );
  });
  expect(outcome).toBe('refused');
  // The policy stops the other two before they become requests; the frame is allowed by it and stopped by the app.
  await expect.poll(journal).toContain('blocked https://foreign.example/frame');
});

test('asks before the page goes elsewhere, and keeps it', async ({ page, journal }) => {
  await page.locator('#foreign').click();
  await expect.poll(journal).toContain('navigate https://foreign.example/page');
  expect(await page.evaluate(() => window.sample.add(1, 1))).toBe(2);
  expect(page.url()).toMatch(/sample/);
});

test('asks before a page opens a window, and opens none', async ({ app, page, journal }) => {
  await page.locator('#new-window').click();
  await expect.poll(journal).toContain('window https://foreign.example/new');
  await page.evaluate(() => {
    window.open('https://foreign.example/opened');
  });
  await expect.poll(journal).toContain('window https://foreign.example/opened');
  expect(await page.evaluate(() => window.sample.add(1, 1))).toBe(2);
  await expect.poll(() => app.windows().length).toBe(1);
});

test('grants no permission', async ({ page }) => {
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'] as PermissionName[];
    const queried = await Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state));
    return [...queried, await Notification.requestPermission()];
  });
  expect(new Set(states)).toEqual(new Set(['denied']));
});
