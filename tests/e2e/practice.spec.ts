import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { Document, Packer, Paragraph } from 'docx';
import { pdfOf } from '../unit/core/import/pdf-file.ts';
import { expect, test } from './fixture.ts';
import {
  cards,
  chips,
  fileText,
  goTo,
  markdownFiles,
  navigation,
  openDraft,
  saved,
  search,
  text,
  title,
} from './pages/studio.ts';
import { expectNoAccessibilityFaults } from './support/axe.ts';
import { readClipboard } from './support/clipboard.ts';

// These are stories from start to end, each with many steps.
test.setTimeout(300_000);

/** A published or unpublished piece. `out`: channel and day, with the day counted back from today. */
function piece(given: {
  title: string;
  topics?: string[];
  kind?: string;
  out?: [channel: string, daysAgo: number][];
  body: string;
  more?: string[];
  lang?: string;
}): string {
  const { title: name, topics = [], kind = 'post', out = [], body, more = [], lang = 'en' } = given;
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
  return [
    '---',
    `title: ${JSON.stringify(name)}`,
    `lang: ${lang}`,
    `tags: [${topics.join(', ')}]`,
    'byline:',
    `  kind: ${kind}`,
    `  status: ${out.length > 0 ? 'published' : 'drafting'}`,
    ...(out.length > 0 ? ['  publications:'] : []),
    ...out.flatMap(([channel, ago]) => [`    - channel: ${channel}`, `      date: ${day(ago)}`]),
    ...more,
    '---',
    '',
    body,
    '',
  ].join('\n');
}

/** One of Byline's own files; empty while there is none. */
const ownFile = (library: string, name: string) =>
  existsSync(path.join(library, '.byline', name)) ? fileText(library, `.byline/${name}`) : '';

const main = (page: Page) => page.getByRole('main');
const dialog = (page: Page) => page.getByRole('dialog');
const part = (page: Page, name: string) => main(page).getByRole('region', { name, exact: true });

/** Presses a control by its key. */
async function press(control: Locator): Promise<void> {
  await control.focus();
  await control.press('Enter');
}

async function copyFor(page: Page, target: string): Promise<void> {
  await page.getByRole('button', { name: 'Copy for…' }).click();
  await page.getByRole('menuitem', { name: target, exact: true }).click();
  await expect(dialog(page)).toBeVisible();
}

async function makeSeries(page: Page, name: string, prefix: string): Promise<void> {
  await page.getByRole('button', { name: 'Series', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Series and how they start…' }).click();
  await dialog(page).getByRole('button', { name: 'Add a series' }).click();
  await dialog(page).getByLabel('Name').fill(name);
  await dialog(page).getByLabel('Starts in English with').fill(prefix);
  await dialog(page).getByRole('button', { name: 'Save' }).click();
  await expect(dialog(page)).toHaveCount(0);
}

/** Copies the open draft and marks it as published where it was copied for. */
async function copyAndPublish(page: Page, target: string): Promise<void> {
  await copyFor(page, target);
  // A post that can become a thread has a button for each part before the one for all of it.
  await dialog(page).getByRole('button', { name: 'Copy', exact: true }).last().click();
  await dialog(page).getByRole('button', { name: 'Mark as published' }).click();
  await dialog(page)
    .getByRole('button', { name: /^Mark as published|^Keep|^Record/ })
    .click();
  await expect(dialog(page)).toHaveCount(0);
}

test.describe('a recruiter whose funny posts become a series of tips', () => {
  const jokes = ['The candidate who brought a parrot', 'My printer hates CVs', 'Coffee with a fax machine'];
  test.use({
    libraryFiles: Object.fromEntries(
      jokes.map((name, index) => [
        `joke-${index}.md`,
        piece({
          title: name,
          topics: ['Office fun'],
          out: [['x', 60 + index]],
          body: 'The parrot said no. We laughed and went home.',
        }),
      ]),
    ),
  });

  test('says what she wants to be known for, sees that nobody could tell, writes tips, and is found by them', async ({
    page,
    library,
  }) => {
    await goTo(page, 'Me');
    await main(page).getByLabel('What do you want to be known for?').fill('Hiring that respects people');
    await main(page).getByLabel('Brand phrase').fill('Hiring in plain words');
    await main(page).getByLabel('New topic').fill('Hiring');
    await main(page).getByRole('button', { name: 'Add topic' }).click();
    await expect(main(page).getByLabel('Role of Hiring')).toHaveValue('primary');
    await main(page).getByLabel('Role of Office fun').selectOption('off-work');
    await main(page).getByRole('button', { name: 'Add a channel' }).click();
    await expect.poll(() => ownFile(library, 'channels.yaml')).toContain('channel: blog');
    await main(page).getByLabel('Channel', { exact: true }).selectOption('x');
    await main(page).getByLabel('For', { exact: true }).selectOption('professional');
    await main(page).getByLabel('Every … days').fill('1');
    await page.keyboard.press('Enter');
    await expect.poll(() => ownFile(library, 'channels.yaml')).toContain('days: 1');
    expect(fileText(library, '.byline/profile.yaml')).toContain('brandPhrase: Hiring in plain words');

    await goTo(page, 'Mirror');
    await expect(part(page, 'Words and topics')).toContainText('parrot');
    await expect(part(page, 'Words and topics')).toContainText('Hiring: 0 pieces');
    await goTo(page, 'Today');
    await expect(main(page).getByRole('region', { name: 'Rhythm' })).toContainText('X: a piece is due today.');

    for (const [index, tip] of ['ask for one week', 'name the pay first', 'write the no'].entries()) {
      // Each tip is made from what she laughed about: the advice that was inside stays, the joke goes.
      await goTo(page, 'Published');
      await openDraft(page, jokes[index] ?? '');
      await press(page.getByRole('tab', { name: 'Channels' }));
      await press(page.getByRole('button', { name: 'Make a piece for a channel…' }));
      await dialog(page)
        .getByLabel(/^The parrot said no/)
        .check();
      await dialog(page).getByLabel('X', { exact: true }).check();
      await press(dialog(page).getByRole('button', { name: /^Make (a|one|1) piece/ }));
      await expect(title(page)).toHaveValue(`${jokes[index]} (X)`);
      await title(page).fill(`Hiring tip: ${tip}`);
      await text(page).click();
      await page.keyboard.press('Control+a');
      await page.keyboard.type('When you hire, ask the referee about one ordinary week. Interviews tell more then.');
      await saved(page);
      if (index === 0) await makeSeries(page, 'Hiring tips', 'Hiring tip {n}:');
      await page.getByRole('button', { name: 'Series', exact: true }).click();
      await page.getByRole('menuitemradio', { name: 'Hiring tips' }).click();
      await page.keyboard.press('Control+Shift+t');
      await page.getByRole('combobox', { name: 'Type a topic' }).fill('Hiring');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      await expect(chips(page)).toContainText('Hiring');
      await copyAndPublish(page, 'X');
      expect((await readClipboard(page)).text).toMatch(new RegExp(`^Hiring tip ${index + 1}: When you hire`));
    }

    await goTo(page, 'Today');
    await expect(main(page).getByRole('region', { name: 'Rhythm' })).toContainText('X: next on');
    await goTo(page, 'Mirror');
    await expect(part(page, 'What a stranger finds').getByRole('listitem').first()).toContainText('Hiring tip:');
    await expect(part(page, 'Words and topics')).not.toContainText('Hiring: 0 pieces');
    await goTo(page, 'Ledger');
    const hiring = part(page, 'Topics linked with your name').getByRole('row', { name: /^Hiring/ });
    await expect(hiring).toContainText('new');
    await hiring.getByRole('button', { name: 'Hiring: 3 pieces', exact: true }).click();
    await expect(part(page, 'All publications').getByRole('row')).toHaveCount(4);
    await part(page, 'All publications').getByRole('button', { name: 'Hiring tip: write the no' }).click();
    await expect(title(page)).toHaveValue('Hiring tip: write the no');
    await search(page).fill('hiring tip');
    await expect(cards(page)).toHaveCount(3);
    await goTo(page, 'Mirror');
    await expect(part(page, 'Words and topics')).toContainText('Hiring: 3 pieces');
    await main(page).getByText('Recruiter', { exact: true }).click();
    await expect(part(page, 'Through other people’s eyes').getByRole('row', { name: 'What is it about?' })).toContainText(
      'Hiring',
    );
  });
});

test.describe('a consultant with a blog in the centre, and a client who looks him up', () => {
  test.use({
    libraryFiles: {
      'hub.md': piece({
        title: 'Why slow audits are cheap',
        kind: 'article',
        topics: ['Audits'],
        out: [['blog', 20]],
        body: 'Slow audits are cheap because nobody repeats them. A team of six found two errors in a week.',
      }),
      'short.md': piece({
        title: 'Audits in one line',
        topics: ['Audits'],
        out: [
          ['linkedin', 10],
          ['x', 9],
        ],
        body: 'Read the log before you read the report.',
      }),
      'case.md': piece({
        title: 'Co zrobiliśmy w Orlenie',
        lang: 'pl',
        topics: ['Audits'],
        body: 'W Orlenie sprawdziliśmy trzy systemy. Pytania: anna.nowak@example.com. Szybkie audyty są tanie.',
      }),
      '.byline/topics.yaml': 'topics:\n  - name: Audits\n    role: primary\n',
      '.byline/profile.yaml':
        'brandPhrase: slow audits\nstances:\n  - id: s1\n    text: Szybkie audyty nie są tanie\n    reason: Trzeba je powtarzać.\n    date: 2026-01-01\n',
      '.byline/channels.yaml': 'channels:\n  - channel: blog\n  - channel: linkedin\n    purpose: professional\n',
    },
  });

  test('keeps to the policy of his client in every case form, and copies without the name', async ({ page, library }) => {
    await goTo(page, 'Policy');
    await main(page)
      .getByLabel('Take them from a file…')
      .setInputFiles({ name: 'policy.md', mimeType: 'text/markdown', buffer: Buffer.from('Name no client in public.') });
    await expect(main(page).getByRole('textbox', { name: 'Its words' })).toHaveValue('Name no client in public.');
    expect(ownFile(library, 'policy.yaml')).not.toContain('Name no client');
    await main(page).getByRole('button', { name: 'I read it today' }).click();
    await expect(part(page, 'The employer’s policy')).toContainText('Due to be read again on');
    await main(page).getByRole('button', { name: 'Add a rule' }).click();
    await main(page).getByLabel('Name or word').fill('Orlen');
    await page.keyboard.press('Enter');
    await expect.poll(() => ownFile(library, 'policy.yaml')).toContain('text: Orlen');
    await main(page).getByRole('button', { name: 'Add a name' }).click();
    await part(page, 'Name shield').getByLabel('Name', { exact: true }).fill('Orlen');
    await page.keyboard.press('Enter');
    await main(page).getByLabel('Replace these names on copying').check();
    await expect.poll(() => ownFile(library, 'policy.yaml')).toContain('on: true');

    await goTo(page, 'Drafts');
    await openDraft(page, 'Co zrobiliśmy w Orlenie');
    await page.getByRole('tab', { name: 'Checks' }).click();
    const checks = page.getByRole('tabpanel').getByRole('list', { name: 'Check before you publish' });
    await expect(checks.getByRole('listitem').filter({ hasText: 'Orlenie' })).toContainText('Your rule names “Orlen”.');
    await expect(checks.getByRole('listitem').filter({ hasText: 'anna.nowak@example.com' })).toContainText('E-mail address');
    await expect(checks.getByRole('listitem').filter({ hasText: 'Szybkie audyty są tanie' })).toContainText(
      'Perhaps against one of your views',
    );

    await copyFor(page, 'LinkedIn');
    await expect(dialog(page)).toContainText('What to look at');
    await expect(dialog(page)).toContainText('What readers get');
    await expect(dialog(page)).toContainText('“Orlenie” becomes “mojej firmie”');
    await dialog(page).getByRole('button', { name: 'Go on to copying' }).click();
    await dialog(page).getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(page.getByText('Copied. Now paste it where you want it.')).toBeVisible();
    await page.keyboard.press('Escape');
    expect((await readClipboard(page)).text).toContain('W mojej firmie sprawdziliśmy trzy systemy.');
    expect(fileText(library, 'case.md')).toContain('W Orlenie sprawdziliśmy');
  });

  test('a draft that is not for publication waits for a second look', async ({ page }) => {
    await goTo(page, 'Drafts');
    await openDraft(page, 'Co zrobiliśmy w Orlenie');
    await page.getByRole('tab', { name: 'Checks' }).click();
    await page.getByLabel('Not for publication').check();
    await copyFor(page, 'LinkedIn');
    const goOn = dialog(page).getByRole('button', { name: 'Go on to copying' });
    await expect(goOn).toBeDisabled();
    await dialog(page).getByLabel('I have looked at it.').check();
    await expect(goOn).toBeEnabled();
  });

  test('puts short pieces around his article, and the client who looks him up gets a pack', async ({
    page,
    app,
    library,
    folders,
  }) => {
    await goTo(page, 'Published');
    await openDraft(page, 'Why slow audits are cheap');
    await page.getByRole('tab', { name: 'Channels' }).click();
    await page.getByRole('button', { name: 'Make a piece for a channel…' }).click();
    await dialog(page)
      .getByLabel(/^Slow audits are cheap because/)
      .check();
    await dialog(page).getByLabel('LinkedIn').check();
    await dialog(page)
      .getByRole('button', { name: /^Make (a|one|1) piece/ })
      .click();
    await expect(title(page)).toHaveValue('Why slow audits are cheap (LinkedIn)');
    await saved(page);
    const spoke = () => markdownFiles(library).find((name) => name.includes('linkedin')) ?? '';
    await expect.poll(() => (spoke() === '' ? '' : fileText(library, spoke()))).toMatch(/hub:\n\s+- id: /);
    await copyAndPublish(page, 'LinkedIn');

    await goTo(page, 'Mirror');
    const meets = part(page, 'What a stranger finds');
    await expect(meets.getByRole('listitem').filter({ hasText: 'Why slow audits are cheap (LinkedIn)' })).toHaveCount(1);
    await main(page).getByRole('button', { name: 'Make a pack for a reader' }).click();
    await expect(dialog(page).getByLabel('For whom')).toHaveValue('client');
    await dialog(page).getByLabel('Why these').fill('For Ania, who asked what I stand for.');
    await dialog(page).getByRole('checkbox', { name: 'Audits in one line' }).check();
    await dialog(page).getByRole('checkbox', { name: 'Why slow audits are cheap Article' }).check();
    await expectNoAccessibilityFaults(page);
    await app.evaluate(({ dialog: asked }, folder) => {
      asked.showOpenDialog = async () => ({ canceled: false, filePaths: [folder] });
    }, folders.home);
    await dialog(page).getByRole('button', { name: 'Save the pack' }).click();
    await expect(dialog(page)).toHaveCount(0);
    const saw = (name: string) => readFileSync(path.join(folders.home, name), 'utf8');
    expect(saw('Audits.html')).toContain('<h2 id="title-1">Why slow audits are cheap</h2>');
    expect(saw('Audits.html')).toContain('For Ania, who asked what I stand for.');
    expect(saw('Audits.html')).not.toMatch(/<script|src="(?!data:)/);
    expect(saw('Audits.md')).toContain('## Audits in one line');
  });

  test('a pack with a name that a rule knows is looked through first', async ({ page, app, folders }) => {
    await goTo(page, 'Policy');
    await main(page).getByRole('button', { name: 'Add a rule' }).click();
    await main(page).getByLabel('Name or word').fill('report');
    await main(page).getByLabel('Kind').last().selectOption('word');
    await goTo(page, 'Mirror');
    await main(page).getByRole('button', { name: 'Make a pack for a reader' }).click();
    await dialog(page).getByRole('checkbox', { name: 'Audits in one line' }).check();
    await app.evaluate(({ dialog: asked }, folder) => {
      asked.showOpenDialog = async () => ({ canceled: false, filePaths: [folder] });
    }, folders.home);
    await dialog(page).getByRole('button', { name: 'Save the pack' }).click();
    await expect(dialog(page)).toContainText('What to look at');
    await expect(dialog(page)).toContainText('report');
    expect(existsSync(path.join(folders.home, 'Audits.html'))).toBe(false);
    await dialog(page).getByRole('button', { name: 'Save the pack' }).click();
    await expect.poll(() => existsSync(path.join(folders.home, 'Audits.html'))).toBe(true);
  });

  test('shows him under Me which draft says the opposite of a view', async ({ page }) => {
    await goTo(page, 'Me');
    const opposing = main(page).getByRole('region', { name: 'Drafts that may say the opposite' });
    await expect(opposing).toContainText('Szybkie audyty są tanie.');
    await opposing.getByRole('button', { name: 'Co zrobiliśmy w Orlenie' }).click();
    await expect(title(page)).toHaveValue('Co zrobiliśmy w Orlenie');
  });

  test('shows the client what he stands for, channel by channel, and an honest nothing', async ({ page }) => {
    await goTo(page, 'Mirror');
    await expect(part(page, 'What a stranger finds')).toContainText('Why slow audits are cheap');
    await expect(part(page, 'Words and topics')).toContainText('audits: in 2 pieces');
    await main(page).getByText('Client', { exact: true }).click();
    await expect(main(page)).toContainText('what do they stand for?');
    await expect(part(page, 'Through other people’s eyes').getByRole('row', { name: /stand for/ })).toContainText(
      'Szybkie audyty nie są tanie',
    );
    await goTo(page, 'Ledger');
    await main(page).getByRole('button', { name: 'Audits on Blog: one publication' }).click();
    await expect(part(page, 'All publications').getByRole('row')).toHaveCount(2);
  });
});

test.describe('a consultant who begins with nothing but a blog', () => {
  test('writes an article, sends short pieces around it, and a client sees what he stands for', async ({ page, library }) => {
    await goTo(page, 'Me');
    await main(page).getByLabel('What do you want to be known for?').fill('Audits that nobody has to repeat');
    await main(page).getByLabel('Brand phrase').fill('Slow audits');
    await main(page).getByLabel('Which views set you apart?').fill('Fast audits are not cheap');
    await page.keyboard.press('Tab');
    await press(main(page).getByRole('button', { name: 'Note this answer among your views' }));
    await main(page).getByLabel('New topic').fill('Audits');
    await page.keyboard.press('Enter');
    await expect(main(page).getByLabel('Role of Audits')).toHaveValue('primary');
    for (const [at, channel] of ['blog', 'linkedin', 'x'].entries()) {
      await press(main(page).getByRole('button', { name: 'Add a channel' }));
      await main(page).getByLabel('Channel', { exact: true }).nth(at).selectOption(channel);
      await main(page).getByLabel('For', { exact: true }).nth(at).selectOption('professional');
      await expect.poll(() => ownFile(library, 'channels.yaml')).toContain(`channel: ${channel}`);
    }
    await goTo(page, 'Mirror');
    await expect(part(page, 'What a stranger finds').getByText('Nothing to see.')).toHaveCount(3);
    await expect(part(page, 'Words and topics')).toContainText('Audits: 0 pieces');

    await page.keyboard.press('Control+n');
    await expect(title(page)).toHaveValue('');
    await title(page).fill('Why slow audits are cheap');
    await text(page).click();
    await page.keyboard.type(
      'Fast audits are not cheap, because somebody repeats them. A team of six found two errors in a week.',
    );
    await page.keyboard.press('Enter');
    await page.keyboard.type('Read the log before you read the report.');
    await saved(page);
    await page.keyboard.press('Control+Shift+t');
    await page.getByRole('combobox', { name: 'Type a topic' }).fill('Audits');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    // A blog has an editor of its own: he copied the text there, and says so here.
    await press(page.getByRole('button', { name: 'What to do with this draft' }));
    await press(page.getByRole('menuitem', { name: 'Mark as published…' }));
    await dialog(page).getByLabel('Channel').selectOption('blog');
    await press(dialog(page).getByRole('button', { name: 'Mark as published' }));
    await expect(dialog(page)).toHaveCount(0);

    await press(page.getByRole('tab', { name: 'Channels' }));
    await press(page.getByRole('button', { name: 'Make a piece for a channel…' }));
    await dialog(page)
      .getByLabel(/^Read the log before/)
      .check();
    for (const channel of ['LinkedIn', 'X']) await dialog(page).getByLabel(channel, { exact: true }).check();
    await press(dialog(page).getByRole('button', { name: /^Make 2 pieces/ }));
    for (const channel of ['LinkedIn', 'X']) {
      await goTo(page, 'Drafts');
      await openDraft(page, `Why slow audits are cheap (${channel})`);
      await expect(chips(page)).toContainText('Audits');
      await copyAndPublish(page, channel);
    }

    // The centre changes; what was made from it says so.
    await goTo(page, 'Published');
    await openDraft(page, 'Why slow audits are cheap');
    await text(page).getByText('Read the log before you read the report.').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Then ask who wrote it.');
    await saved(page);
    await expect(page.getByRole('list', { name: 'Pieces made from this draft' })).toContainText('the article has changed since');

    await goTo(page, 'Mirror');
    const finds = part(page, 'What a stranger finds');
    await expect(finds.getByRole('listitem')).toHaveCount(3);
    await expect(finds.getByText('Nothing to see.')).toHaveCount(0);
    await expect(part(page, 'Words and topics')).toContainText('Audits: 3 pieces');
    await main(page).getByText('Client', { exact: true }).click();
    const eyes = part(page, 'Through other people’s eyes');
    await expect(eyes.getByRole('row', { name: /^What is it about/ })).toContainText('Audits');
    await expect(eyes.getByRole('row', { name: /stand for/ })).toContainText('Fast audits are not cheap');
    await press(finds.getByRole('button', { name: 'Why slow audits are cheap', exact: true }));
    await expect(text(page)).toContainText('Fast audits are not cheap, because somebody repeats them.');
  });
});

test.describe('the policy of an employer', () => {
  test.use({ language: 'pl' });

  test('is read from a Word document and a PDF, goes back by Undo, and a locked file says so', async ({ page }) => {
    await page.getByRole('navigation').getByRole('button', { name: 'Zasady', exact: true }).click();
    const words = main(page).getByRole('textbox', { name: 'Ich treść' });
    const attach = (name: string, buffer: Buffer) =>
      main(page).getByLabel('Weź ją z pliku…').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await attach(
      'zasady.docx',
      await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Żadnych nazw.')] }] })),
    );
    await expect(words).toHaveValue('Żadnych nazw.');
    await attach('zasady.pdf', pdfOf(['Źródła podajemy zawsze.']));
    await expect(words).toHaveValue('Źródła podajemy zawsze.');
    await page.getByRole('button', { name: 'Cofnij' }).click();
    await expect(words).toHaveValue('Żadnych nazw.');
    await attach('tajne.pdf', pdfOf(['Tajne.'], { isLocked: true }));
    await expect(page.getByText('„tajne.pdf” jest zabezpieczony hasłem.')).toBeVisible();
    await expect(words).toHaveValue('Żadnych nazw.');
  });
});

test.describe('the practice of somebody who begins', () => {
  test('is empty in plain words on every page', async ({ page }) => {
    for (const [name, words] of [
      ['Ledger', 'Nothing is out yet'],
      ['Mirror', 'Nothing to see.'],
      ['Policy', 'No rule yet.'],
      ['Learning', 'None yet.'],
    ] as const) {
      await goTo(page, name);
      await expect(main(page)).toContainText(words);
    }
  });

  test('takes an idea from anywhere with one key, and a pasted comment becomes a reply in two actions', async ({ page }) => {
    await goTo(page, 'Me');
    await page.keyboard.press('Control+Shift+i');
    await expect(dialog(page).getByRole('textbox')).toBeFocused();
    await page.keyboard.type('Ask what a good no sounds like');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(navigation(page).getByRole('button', { name: /^Ideas/ })).toHaveText(/1/);
    await goTo(page, 'Learning');
    await main(page).getByLabel('Paste the comment').fill('How long is a fair trial period?');
    await main(page).getByRole('button', { name: 'Make a reply' }).click();
    await expect(title(page)).toHaveValue('Reply: How long is a fair trial period?');
    await expect(text(page)).toContainText('How long is a fair trial period?');
  });
});
