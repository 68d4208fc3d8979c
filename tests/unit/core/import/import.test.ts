import { createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Document, ImageRun, Packer, Paragraph, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import type { ImportPreview } from '../../../../src/contract/imports.ts';
import { openTestStudio, type TestStudio, temporaryFolder } from '../support/test-studio.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

type Files = Record<string, string | Buffer>;

function folderOf(files: Files, name = 'Given'): string {
  const place = path.join(temporaryFolder(), name);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(place, file)), { recursive: true });
    writeFileSync(path.join(place, file), content);
  }
  return place;
}

async function zipOf(files: Files, name = 'given.zip'): Promise<string> {
  const zip = new ZipFile();
  for (const [file, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), file);
  zip.end();
  const place = path.join(temporaryFolder(), name);
  await pipeline(zip.outputStream, createWriteStream(place));
  return place;
}

async function studio(files: Record<string, string> = {}) {
  const chosen = { paths: [] as string[] };
  const test = await openTestStudio({ files, shell: { chooseImport: async () => chosen.paths } });
  const look = async (...paths: string[]): Promise<ImportPreview> => {
    chosen.paths = paths;
    const { preview } = await test.call('imports.choose', { from: 'files' });
    if (preview === null) throw new Error('nothing was chosen');
    return preview;
  };
  const bring = async (...paths: string[]) => {
    const preview = await look(...paths);
    const outcome = await bringAll(test, preview);
    return { preview, outcome };
  };
  return { test, look, bring };
}

async function bringAll(test: TestStudio, preview: ImportPreview) {
  const outcome = await test.call('imports.start', { id: preview.id, chosen: preview.drafts.map((_, place) => place) });
  if (outcome.outcome !== 'done') throw new Error('stopped');
  return outcome;
}

const drafts = (test: TestStudio) => test.list().filter((file) => !file.startsWith('.byline'));

describe('an import of Markdown', () => {
  it('keeps each file as it is, byte for byte, where nothing of it moves', async () => {
    const text = '---\r\ntitle: "Żółw"\r\nweight: 3 # ours\r\n---\r\nText with  two spaces.\r\n\r\n* a\r\n* b\r\n';
    const { test, bring } = await studio();
    await bring(folderOf({ 'notes/zolw.md': text }, 'Notes'));
    expect(test.read('Notes/notes/zolw.md')).toBe(text);
  });

  it('of Obsidian gives its links and pictures an address that every program follows', async () => {
    const { test, bring } = await studio();
    const { preview } = await bring(
      folderOf({
        '.obsidian/app.json': '{}',
        'Daily/One.md':
          '---\ntags: [a, b]\naliases: [uno]\n---\nSee [[Two]], [[Two#Part|the other]], [[Nobody]] and `[[code]]`.\n\n![[pic one.png|200]]\n',
        'Two.md': 'Second.\n',
        'files/pic one.png': png,
      }),
    );
    expect(preview).toMatchObject({ source: 'obsidian', skipped: [] });
    expect(test.read('Given/Daily/One.md')).toBe(
      '---\ntags: [a, b]\naliases: [uno]\n---\nSee [Two](../Two.md), [the other](../Two.md), Nobody and `[[code]]`.\n\n![pic one.png](../files/pic%20one.png)\n',
    );
    expect(readFileSync(path.join(test.place, 'Given/files/pic one.png'))).toEqual(png);
  });

  it('of Hugo takes its content with front matter in TOML, and pictures from where the site keeps them', async () => {
    const { test, bring } = await studio();
    const { preview } = await bring(
      folderOf({
        'hugo.toml': 'title = "Site"\n',
        'README.md': 'Not a piece.\n',
        'content/posts/first.md': '+++\ntitle = "First"\ndate = 2024-03-01\ndraft = false\n+++\n\n![A](/img/a.png)\n',
        'static/img/a.png': png,
      }),
    );
    expect(preview.drafts).toMatchObject([{ title: 'First', status: 'published', date: '2024-03-01', files: 1 }]);
    expect(test.read('Given/posts/first.md')).toContain('![A](../static/img/a.png)');
    expect(drafts(test)).toEqual(['Given/posts/first.md', 'Given/static/img/a.png']);
  });

  it('of Jekyll learns the day from the name of the file', async () => {
    const { test, bring } = await studio();
    const { preview } = await bring(
      folderOf({
        '_config.yml': 'title: x\n',
        '_posts/2020-05-06-hello.md': '---\nlayout: post\ntitle: Hello\n---\nHi.\n',
        'about.md': 'About.\n',
      }),
    );
    expect(preview).toMatchObject({ source: 'jekyll', drafts: [{ title: 'Hello' }] });
    expect(test.read('Given/posts/2020-05-06-hello.md')).toBe('---\ndate: 2020-05-06\nlayout: post\ntitle: Hello\n---\nHi.\n');
  });

  it('of Astro takes its collections', async () => {
    const { bring, test } = await studio();
    const { preview } = await bring(
      folderOf({ 'astro.config.mjs': '', 'src/content/blog/one.mdx': '---\ntitle: One\n---\nWords.\n', 'docs/x.md': 'No.\n' }),
    );
    expect(preview.source).toBe('astro');
    expect(drafts(test)).toEqual(['Given/content/blog/one.md']);
  });

  it('says what does not come in, and why', async () => {
    const { look } = await studio();
    const preview = await look(
      folderOf({ 'a.md': 'Words.', 'b.md': Buffer.from([0xff, 0xfe, 1, 0]), 'c.md': ' \n', 'd.md': 'x'.repeat(2_000_001) }),
    );
    expect(preview.drafts).toHaveLength(1);
    expect(preview.skipped).toEqual([
      { name: 'b.md', reason: 'not-text' },
      { name: 'c.md', reason: 'empty' },
      { name: 'd.md', reason: 'too-large' },
    ]);
  });
});

describe('an import of documents', () => {
  it('of Word brings headings, weight, lists, links and pictures', async () => {
    const document = new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: 'Plan', heading: 'Heading1' }),
            new Paragraph({
              children: [new TextRun('One '), new TextRun({ text: 'strong', bold: true }), new TextRun(' word, żółw.')],
            }),
            new Paragraph({ children: [new ImageRun({ type: 'png', data: png, transformation: { width: 10, height: 10 } })] }),
          ],
        },
      ],
    });
    const place = path.join(temporaryFolder(), 'My plan.docx');
    writeFileSync(place, await Packer.toBuffer(document));
    const { test, bring } = await studio();
    const { preview } = await bring(place);
    expect(preview).toMatchObject({ source: 'word', folder: '', drafts: [{ title: 'My plan', files: 1 }] });
    expect(test.read('my-plan.md')).toMatch(
      /^---\ntitle: My plan\n[\s\S]*\n---\n\n# Plan\n\nOne \*\*strong\*\* word, żółw\.\n\n!\[.*\]\(images\/My-plan-1\.png\)\n$/,
    );
    expect(readFileSync(path.join(test.place, 'images/My-plan-1.png'))).toEqual(png);
  });

  it('of HTML brings the words of the article, and nothing that runs', async () => {
    const html = `<!doctype html><html lang="pl"><head><title>Tytuł</title><script>evil()</script></head><body><nav>Menu</nav>
      <article><h1>Tytuł</h1><p onclick="evil()">Pierwszy <b>akapit</b> i <a href="javascript:evil()">link</a>.</p><img src="a.png" alt="A"><iframe src="https://x.example"></iframe></article></body></html>`;
    const { test, bring } = await studio();
    await bring(folderOf({ 'page.html': html, 'a.png': png }));
    const [file = ''] = drafts(test).filter((each) => each.endsWith('.md'));
    expect(test.read(file)).toMatch(
      /title: Tytuł\n[\s\S]*lang: pl[\s\S]*---\n\nPierwszy \*\*akapit\*\* i link\.\n\n!\[A\]\(images\/a\.png\)\n$/,
    );
    expect(test.read(file)).not.toContain('evil');
  });

  it('of plain text keeps signs that Markdown would take for its own, and reads old Polish letters', async () => {
    const { test, bring } = await studio();
    await bring(folderOf({ 'a.txt': '1986. was a year\n\n*and* a _half_', 'b.txt': Buffer.from([0x9c, 0xf3, 0xb3, 0x77]) }));
    const texts = drafts(test).map((file) => test.read(file));
    expect(texts.join()).toContain('1986\\. was a year');
    expect(texts.join()).toContain('\nśółw\n');
  });

  it('of Medium keeps the day and the link, and leaves drafts as drafts', async () => {
    const page = (title: string, footer: string) =>
      `<html><body><article class="h-entry"><header><h1 class="p-name">${title}</h1></header><section data-field="body" class="e-content"><h3>${title}</h3><p>Words of ${title}.</p></section><footer>${footer}</footer></article></body></html>`;
    const { look } = await studio();
    const preview = await look(
      await zipOf({
        'posts/2019-01-02_Hello-0123456789ab.html': page(
          'Hello',
          '<a class="p-canonical" href="https://medium.com/p/1">x</a><time class="dt-published" datetime="2019-01-02T10:00:00Z"></time>',
        ),
        'posts/draft_Later-0123456789ac.html': page('Later', ''),
        'profile/profile.html': '<p>me</p>',
      }),
    );
    expect(preview).toMatchObject({
      source: 'medium',
      drafts: [
        { title: 'Hello', status: 'published', date: '2019-01-02', start: 'Words of Hello.' },
        { title: 'Later', status: 'drafting', date: null },
      ],
    });
  });

  it('of Ghost reads posts with their tags', async () => {
    const data = {
      posts: [
        { id: '1', title: 'G', html: '<p>Hello <em>you</em></p>', status: 'published', published_at: '2021-02-03T00:00:00.000Z' },
      ],
      tags: [{ id: 't', name: 'Work' }],
      posts_tags: [{ post_id: '1', tag_id: 't' }],
    };
    const { test, bring } = await studio();
    await bring(folderOf({ 'ghost.json': JSON.stringify({ db: [{ data }] }) }));
    const [file = ''] = drafts(test);
    expect(test.read(file)).toMatch(/date: 2021-02-03\n[\s\S]*tags: \[Work\][\s\S]*channel: blog[\s\S]*---\n\nHello \*you\*\n$/);
  });
});

describe('an import of one’s own posts', () => {
  const tweet = (id: string, text: string, more: object = {}) => ({
    tweet: { id_str: id, full_text: text, created_at: `Wed Oct 10 20:1${id.slice(-1)}:00 +0000 2018`, lang: 'en', ...more },
  });

  it('from X makes published posts, threads and replies, without what was passed on', async () => {
    const tweets = [
      tweet('101', 'Hello &amp; https://t.co/abc', {
        entities: { urls: [{ url: 'https://t.co/abc', expanded_url: 'https://example.com/x' }] },
      }),
      tweet('102', 'Second of a thread', { in_reply_to_status_id_str: '101', in_reply_to_screen_name: 'me' }),
      tweet('103', 'RT @else: words of others'),
      tweet('104', '@anna # right', { in_reply_to_status_id_str: '9', in_reply_to_screen_name: 'anna' }),
      tweet('105', 'A picture https://t.co/pic', {
        extended_entities: { media: [{ url: 'https://t.co/pic', media_url_https: 'https://pbs.twimg.com/media/P.png' }] },
      }),
    ];
    const { test, bring } = await studio();
    const { preview, outcome } = await bring(
      await zipOf(
        {
          'data/tweets.js': `window.YTD.tweets.part0 = ${JSON.stringify(tweets)}`,
          'data/account.js': 'window.YTD.account.part0 = [{"account":{"username":"me"}}]',
          'data/tweets_media/105-P.png': png,
        },
        'twitter-2024.zip',
      ),
    );
    expect(preview).toMatchObject({ source: 'x', folder: 'twitter-2024', skipped: [{ reason: 'repost' }] });
    expect(preview.drafts.map(({ kind }) => kind)).toEqual(['thread', 'reply', 'post']);
    expect(outcome).toMatchObject({ drafts: 3, files: 1, missing: 0 });
    const thread = test.read('twitter-2024/2018-10-10-101.md');
    expect(thread).toContain('Hello & https://example.com/x\n\n---\n\nSecond of a thread\n');
    expect(thread).toMatch(/publications:\n\s+- \{? ?channel: x[\s\S]*2018-10-10[\s\S]*https:\/\/x\.com\/me\/status\/101/);
    expect(test.read('twitter-2024/2018-10-10-104.md')).toMatch(/answers:[\s\S]*@anna/);
    expect(test.read('twitter-2024/2018-10-10-105.md')).toContain('A picture\n\n![](images/105-P.png)\n');
    const { rows } = await test.call('portfolio.ledger', { filter: {} as never }).catch(() => ({ rows: [] }));
    expect(rows.length === 0 || rows.length === 3).toBe(true);
  });

  it('from LinkedIn makes published posts with day and link', async () => {
    const csv =
      'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n2023-01-02 10:11:12,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A1,"First line.""\n""\n""Second, with a comma.",,,MEMBER_NETWORK\n2023-01-03 10:11:12,https://www.linkedin.com/2,,https://example.com,,MEMBER_NETWORK\n';
    const { test, bring } = await studio();
    const { preview } = await bring(await zipOf({ 'Shares.csv': csv, 'Profile.csv': 'a,b\n' }, 'Basic.zip'));
    expect(preview).toMatchObject({
      source: 'linkedin',
      skippedCount: 1,
      drafts: [{ kind: 'post', status: 'published', date: '2023-01-02' }],
    });
    const [file = ''] = drafts(test);
    expect(test.read(file)).toMatch(/channel: linkedin[\s\S]*---\n\nFirst line\.\n\nSecond, with a comma\.\n$/);
  });
});

describe('an import', () => {
  it('is taken back as one act: its drafts lie in the trash, its files are gone, and what was there stays (R25)', async () => {
    const { test, bring } = await studio({ 'mine.md': 'Mine.\n', 'Given/old.md': 'Old.\n' });
    const before = drafts(test);
    const { outcome } = await bring(folderOf({ 'a.md': '![](p.png)\n', 'b/c.md': 'C.\n', 'p.png': png }));
    expect(drafts(test)).toEqual(['Given 2/a.md', 'Given 2/b/c.md', 'Given 2/p.png', ...before]);
    expect(await test.call('imports.undo', { undo: outcome.undo })).toEqual({ trashed: 2 });
    expect(drafts(test)).toEqual(before);
    expect((await test.call('trash.list', {})).drafts).toHaveLength(2);
    await expect(test.call('imports.undo', { undo: outcome.undo })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('that is taken back follows a draft that got another name, and leaves the one that has its name by now (R25)', async () => {
    const { test, bring } = await studio();
    const { outcome } = await bring(folderOf({ 'piece.txt': 'Piece\n\nImported words.\n' }));
    const { revision } = await test.call('drafts.read', { path: outcome.first });
    const renamed = await test.call('drafts.save', { path: outcome.first, revision, properties: { title: 'Another title' } });
    expect(renamed.path).not.toBe(outcome.first);
    test.write(outcome.first, 'Mine, and never imported.\n');
    expect(await test.call('imports.undo', { undo: outcome.undo })).toEqual({ trashed: 1 });
    expect(drafts(test)).toEqual([outcome.first]);
    expect(test.read(outcome.first)).toBe('Mine, and never imported.\n');
  });

  it('that is stopped leaves nothing of itself', async () => {
    const { test, look } = await studio();
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, place) => [`n${place}.md`, `Note ${place}.\n`]));
    const preview = await look(folderOf(files));
    const started = test.call('imports.start', { id: preview.id, chosen: preview.drafts.map((_, place) => place) });
    await test.heard('imports.progressed', ({ stage }) => stage === 'writing');
    await test.call('imports.stop', {});
    expect(await started).toEqual({ outcome: 'stopped' });
    expect(drafts(test)).toEqual([]);
    expect((await test.call('trash.list', {})).drafts).toEqual([]);
  });

  it('writes nothing before it is started, and only what was chosen', async () => {
    const { test, look } = await studio();
    const preview = await look(folderOf({ 'a.md': 'A.\n', 'b.md': 'B.\n' }));
    expect(drafts(test)).toEqual([]);
    await test.call('imports.start', { id: preview.id, chosen: [1] });
    expect(drafts(test)).toEqual(['Given/b.md']);
  });

  it('of files that were dropped on the window reads them from their bytes, archives too', async () => {
    const { test } = await studio();
    const bytes = new Uint8Array(readFileSync(await zipOf({ 'vault/.obsidian/a.json': '{}', 'vault/x.md': '[[x]]\n' })));
    const { preview } = await test.call('imports.look', { files: [{ path: 'vault.zip', bytes }] });
    expect(preview).toMatchObject({ source: 'obsidian', drafts: [{ title: 'x' }] });
    await bringAll(test, preview);
    expect(drafts(test)).toEqual(['vault/x.md']);
  });

  it('that holds nothing to read says so, and names it', async () => {
    const { look } = await studio();
    await expect(look(folderOf({ 'a.bin': 'x' }, 'Odd'))).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining('“Odd”'),
    });
    await expect(look(path.join(folderOf({ 'broken.zip': 'no zip' }), 'broken.zip'))).rejects.toMatchObject({
      code: 'unreadable',
    });
  });
});

describe('a hostile import', () => {
  it('whose names lead out of it is refused, and nothing is written anywhere', async () => {
    const { test, look } = await studio();
    const place = await zipOf({ 'aa/bb/cc.md': 'Evil.\n' });
    const bytes = readFileSync(place);
    for (const name of ['../../c.md', '/tmp/cc.md', '..\\..\\c.md']) {
      writeFileSync(place, Buffer.from(bytes.toString('latin1').replaceAll('aa/bb/cc.md', name.padEnd(11, 'd')), 'latin1'));
      await expect(look(place)).rejects.toMatchObject({ code: 'unreadable' });
    }
    expect(drafts(test)).toEqual([]);
  });

  it('that unpacks to more than a draft can be, or to more than it says, is left out', async () => {
    const { look } = await studio();
    const place = await zipOf({ 'good.md': 'Words.\n', 'bomb.md': Buffer.alloc(5_000_000, 0x61) });
    const skipped = [{ name: 'bomb.md', reason: 'too-large' }];
    expect(await look(place)).toMatchObject({ drafts: [{ title: 'good' }], skipped });
    const honest = readFileSync(place);
    const size = Buffer.alloc(4);
    size.writeUInt32LE(5_000_000);
    const lie = Buffer.from([100, 0, 0, 0]);
    for (let at = honest.indexOf(size); at !== -1; at = honest.indexOf(size, at + 1)) lie.copy(honest, at);
    writeFileSync(place, honest);
    expect(await look(place)).toMatchObject({ drafts: [{ title: 'good' }], skipped });
  });

  it('as a Word document with thousands of parts, or with none, is left out', async () => {
    const { look } = await studio();
    const parts = Object.fromEntries(Array.from({ length: 6000 }, (_, place) => [`word/p${place}.xml`, 'x']));
    const folder = path.dirname(await zipOf(parts, 'bomb.docx'));
    writeFileSync(path.join(folder, 'none.docx'), 'no document');
    writeFileSync(path.join(folder, 'good.txt'), 'Words.');
    const reason = 'damaged';
    expect(await look(folder)).toMatchObject({
      skipped: [
        { name: 'bomb.docx', reason },
        { name: 'none.docx', reason },
      ],
    });
  });

  it('with links in the place of files follows none of them', async () => {
    const { symlinkSync } = await import('node:fs');
    const secret = path.join(temporaryFolder(), 'secret.md');
    writeFileSync(secret, 'Secret.\n');
    const place = folderOf({ 'a.md': '![](p.png)\n' });
    symlinkSync(secret, path.join(place, 'b.md'));
    symlinkSync(path.dirname(secret), path.join(place, 'deep'));
    const { look } = await studio();
    expect((await look(place)).drafts).toHaveLength(1);
  });

  it('with names of other systems writes names that are safe on each', async () => {
    const { test, bring } = await studio();
    await bring(folderOf({ 'CON.md': 'a', 'a:b?.md': 'b', 'Ż ó.md': 'c' }));
    expect(drafts(test)).toEqual(['Given/CON-file.md', 'Given/a-b-.md', 'Given/Ż ó.md']);
  });
});
