import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../e2e/fixture.ts';
import { readFiles } from '../e2e/support/folders.ts';
import { root } from '../e2e/support/launch.ts';
import { isNamed } from './chosen.ts';
import { createWalker, type Walker } from './walker.ts';
import { textsIn } from './words.ts';

/** What the sample library does not have: a plan, a policy and what came back. */
const practice = {
  en: {
    'channels.yaml':
      'channels:\n  - channel: linkedin\n    purpose: professional\n    days: 7\n  - channel: x\n    purpose: professional\n    days: 1\n  - channel: facebook\n    purpose: personal\n',
    'policy.yaml':
      'document: Handbook of the company, page 12\nread: 2026-10-01\nrules:\n  - kind: client\n    text: Acme\n    note: They ask to be named nowhere.\n  - kind: project\n    text: Phoenix\n    note: ""\nvalues:\n  - Openness\n  - Care for one another\n',
    'learning.yaml':
      'conversations:\n  - id: c1\n    text: Panel on probation periods\n    url: https://example.com/panel\n    topic: Hiring\n    by: 2027-01-15\n    done: false\nsources:\n  - id: s1\n    name: Reference calls, a working group\n    kind: forum\n    url: https://example.com/group\n    topic: Hiring\nnotes:\n  - id: n1\n    kind: heard\n    text: A shift leader used the script on Monday\n    date: 2026-11-20\n    topic: Hiring\n    piece: null\n',
  },
  pl: {
    'channels.yaml':
      'channels:\n  - channel: linkedin\n    purpose: professional\n    days: 7\n  - channel: x\n    purpose: professional\n    days: 1\n  - channel: facebook\n    purpose: personal\n',
    'policy.yaml':
      'document: Regulamin firmy, strona 12\nread: 2026-10-01\nrules:\n  - kind: client\n    text: Orlen\n    note: Nie chcą być wymieniani.\n  - kind: project\n    text: Feniks\n    note: ""\nvalues:\n  - Otwartość\n  - Troska o siebie nawzajem\n',
    'learning.yaml':
      'conversations:\n  - id: c1\n    text: Panel o okresach próbnych\n    url: https://example.com/panel\n    topic: Hiring\n    by: 2027-01-15\n    done: false\nsources:\n  - id: s1\n    name: Grupa robocza o referencjach\n    kind: forum\n    url: https://example.com/grupa\n    topic: Hiring\nnotes:\n  - id: n1\n    kind: heard\n    text: Ktoś użył tej rozmowy w poniedziałek\n    date: 2026-11-20\n    topic: Hiring\n    piece: null\n',
  },
};

/** Small enough to be read in the handbook, large enough to be read at all. */
const size = { width: 1100, height: 760 };
const quality = 60;

const views: Record<string, (walker: Walker) => Promise<unknown>> = {
  today: ({ go, text }) => go(text('library:navigation.today')),
  ...Object.fromEntries(
    ['me', 'ledger', 'mirror', 'policy', 'learning'].map((name) => [
      name,
      ({ go, text }: Walker) => go(text(`app:page.${name}`)),
    ]),
  ),
  'reference-pack': ({ command, text }) => command(text('app:action.pack.open')),
};

/** What of the window stands in the picture of a page. */
const shownOf = (page: Page, name: string): Locator =>
  name === 'reference-pack' ? page.getByRole('dialog') : page.locator('main.page');

async function takePicture(page: Page, name: string, file: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const box = await shownOf(page, name).boundingBox();
  if (box === null) throw new Error(`The view ${name} is not there.`);
  const clip = { ...box, height: Math.min(box.height, size.height - box.y - 32), scale: 1 };
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality, clip });
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, Buffer.from(data, 'base64'));
}

// The pictures of the handbook are taken only when they are asked for: `npm run tour -- pictures`.
for (const language of ['en', 'pl'] as const) {
  test.describe(`the pictures of the handbook, ${language}`, () => {
    const own = Object.entries(practice[language]).map(([name, text]) => [`.byline/${name}`, text]);
    test.use({
      language,
      libraryFiles: { ...readFiles(path.join(root, 'resources/sample-library')), ...Object.fromEntries(own) },
    });
    test.skip(!isNamed('pictures'), 'Nobody asked for it.');

    test('show each view of the practice', async ({ page }) => {
      test.setTimeout(600_000);
      const walker = createWalker(page, textsIn(language));
      await page.setViewportSize(size);
      await page.locator('.today-draft').first().waitFor({ timeout: 60_000 });
      for (const [name, reach] of Object.entries(views)) {
        await walker.home();
        await reach(walker);
        await shownOf(page, name).locator('h2').first().waitFor({ timeout: 60_000 });
        if (name === 'ledger') {
          // A figure that is still being read is no picture to keep.
          await expect(page.getByText(/^The lens is still reading|(jest|są) jeszcze czytan/)).toHaveCount(0, {
            timeout: 240_000,
          });
        }
        await page.waitForTimeout(1_000);
        await takePicture(page, name, path.join(root, 'docs/handbook', language, 'pictures', `${name}.webp`));
      }
    });
  });
}
