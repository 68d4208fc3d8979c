import { describe, expect, it } from 'vitest';
import { openTestStudio } from '../support/test-studio.ts';

interface Piece {
  topics?: string[];
  kind?: string;
  status?: string;
  out?: [channel: string, date: string][];
  more?: string;
  body?: string;
}

function draft({
  topics = [],
  kind = 'post',
  status = 'published',
  out = [],
  more = '',
  body = 'Ask one question first.',
}: Piece) {
  const publications = out.map(([channel, date]) => `    - channel: ${channel}\n      date: ${date}\n`).join('');
  const list = publications === '' ? '' : `  publications:\n${publications}`;
  return `---\ntitle: A piece\ntags: [${topics.join(', ')}]\nbyline:\n  kind: ${kind}\n  status: ${status}\n${list}${more}---\n\n${body}\n`;
}

const now = () => new Date(2026, 10, 30, 12).getTime();
const files = {
  'one.md': draft({
    topics: ['Hiring'],
    out: [
      ['x', '2026-11-28'],
      ['linkedin', '2026-11-29'],
    ],
    body: 'Rekrutacja i rekrutacji.',
  }),
  'two.md': draft({
    topics: ['Hiring', 'Teams'],
    kind: 'share',
    out: [['x', '2026-11-30']],
    body: 'O rekrutację pytają wszyscy.',
  }),
  'three.md': draft({ topics: ['Bread'], out: [['linkedin', '2026-01-02']], more: '  goal: talk\n' }),
  'idea.md': draft({ status: 'idea', more: '  goal: talk\n  private: true\n  thesis: Slow is fair.\n' }),
  'site.md': '---\ntitle: From a site\ndate: 2026-10-01T10:00:00Z\ndraft: false\n---\n\nText.\n',
  '.byline/channels.yaml': 'channels:\n  - channel: x\n    purpose: professional\n    days: 1\n  - channel: blog\n',
  '.byline/topics.yaml': 'topics:\n  - name: Hiring\n    role: primary\n  - name: Bread\n    role: off-work\n',
  '.byline/profile.yaml': 'brandPhrase: spokojna rekrutacja\n',
};

describe('the portfolio of a library', () => {
  it('lists publications newest first, by channel, topic, kind and day, in pages', async () => {
    const { call } = await openTestStudio({ files, now });
    const { total, rows } = await call('portfolio.ledger', { filter: {} });
    expect(total).toBe(5);
    expect(rows.map(({ path, channel, date }) => [path, channel, date])).toEqual([
      ['two.md', 'x', '2026-11-30'],
      ['one.md', 'linkedin', '2026-11-29'],
      ['one.md', 'x', '2026-11-28'],
      ['site.md', '', '2026-10-01'],
      ['three.md', 'linkedin', '2026-01-02'],
    ]);
    const paths = async (filter: object) => (await call('portfolio.ledger', { filter })).rows.map(({ path }) => path);
    expect(await paths({ channel: 'linkedin' })).toEqual(['one.md', 'three.md']);
    expect(await paths({ topic: 'Teams' })).toEqual(['two.md']);
    expect(await paths({ topic: '' })).toEqual(['site.md']);
    expect(await paths({ kind: 'share' })).toEqual(['two.md']);
    expect(await paths({ from: '2026-11-29', to: '2026-11-29' })).toEqual(['one.md']);
    expect((await call('portfolio.ledger', { filter: {}, offset: 4, limit: 1 })).rows.map(({ path }) => path)).toEqual([
      'three.md',
    ]);
  });
  it('gives every figure in one answer, and counts those as unread that the lens has not read', async () => {
    const { call, heard } = await openTestStudio({ files, now });
    const first = await call('portfolio.figures', {});
    expect(first).toMatchObject({ pieces: 4, publications: 5, ratio: { counted: 0, unread: 4 }, quietWeeks: null });
    expect(first.associations[0]).toEqual({ topic: 'Hiring', pieces: 2, last: '2026-11-30', recent: 2, before: 0, trend: 'new' });
    expect(first.matrix).toContainEqual({ topic: 'Hiring', channel: 'x', publications: 2 });
    expect(first.calendar).toEqual({ '2026-11-30': 1, '2026-11-29': 1, '2026-11-28': 1, '2026-10-01': 1, '2026-01-02': 1 });
    expect(first.cadences.find(({ channel }) => channel === 'x')).toMatchObject({ days: 1, last: '2026-11-30', state: 'done' });
    expect(first.goals).toEqual({ talk: { drafts: 2, published: 1 } });
    await heard('lens.read');
    await expect.poll(async () => (await call('portfolio.figures', {})).ratio.unread).toBe(0);
    expect((await call('portfolio.figures', {})).ratio.pieces).toMatchObject({ shared: 1, personal: 1 });
  });
  it('shows a stranger’s view: newest pieces by channel, nothing where nothing is, terms beside the brand phrase', async () => {
    const { call } = await openTestStudio({ files, now });
    const { channels, wanted, gaps, read, topics } = await call('portfolio.mirror', {});
    expect(channels.map(({ channel, total }) => [channel, total])).toEqual([
      ['x', 2],
      ['blog', 0],
      ['linkedin', 2],
      ['', 1],
    ]);
    expect(channels[0]?.newest[0]).toMatchObject({ path: 'two.md', snippet: 'O rekrutację pytają wszyscy.' });
    expect(wanted.map(({ word }) => word)).toEqual(['spokojna', 'rekrutacja']);
    expect(gaps).toEqual([{ topic: 'Hiring', pieces: 2 }]);
    expect(topics[0]).toEqual({ topic: 'Hiring', pieces: 2 });
    expect(read).toBe(4);
  });
  it('leads from a part of the ratio to the pieces that were counted into it', async () => {
    const { call } = await openTestStudio({ files, now });
    await call('portfolio.figures', {});
    await expect.poll(async () => (await call('portfolio.figures', {})).ratio.unread, { timeout: 30_000 }).toBe(0);
    const paths = async (counted: 'shared' | 'personal' | 'useful') =>
      (await call('portfolio.ledger', { filter: { counted } })).rows.map(({ path }) => path);
    expect(await paths('shared')).toEqual(['two.md']);
    expect(await paths('personal')).toEqual(['three.md']);
    expect(await paths('useful')).not.toContain('two.md');
  });
  it('names pieces to follow up until it is written down what came back', async () => {
    const { call } = await openTestStudio({ files, now: () => new Date(2026, 11, 4, 12).getTime() });
    const followUps = async () => (await call('portfolio.figures', {})).followUps.map(({ path, date }) => [path, date]);
    expect(await followUps()).toEqual([
      ['two.md', '2026-11-30'],
      ['one.md', '2026-11-29'],
    ]);
    const note = { id: 'n1', kind: 'heard' as const, text: 'It helped.', date: '2026-12-04', topic: null, piece: 'two.md' };
    await call('learning.write', { notes: [note] });
    expect(await followUps()).toEqual([['one.md', '2026-11-29']]);
  });
  it('finds drafts that say the opposite of a view, in other forms of its words, and none that repeat it', async () => {
    const stances = 'stances:\n  - id: s1\n    text: Szybkie audyty nie są tanie\n    reason: ""\n    date: 2026-01-01\n';
    const { call } = await openTestStudio({
      files: {
        '.byline/profile.yaml': stances,
        'against.md': '---\ntitle: Przeciw\n---\n\nZaczynamy. Szybkie audyty są tanie.\n',
        'with.md': '---\ntitle: Za\n---\n\nSzybkie audyty nie są tanie.\n',
        'other.md': '---\ntitle: Inne\n---\n\nChleb jest tani.\n',
      },
      now,
    });
    const drafts = [{ stance: 's1', path: 'against.md', title: 'Przeciw', words: 'Szybkie audyty są tanie.' }];
    expect(await call('portfolio.opposing', {})).toEqual({ drafts });
    await call('profile.write', { stances: [] });
    expect(await call('portfolio.opposing', {})).toEqual({ drafts: [] });
  });
  it('follows what is published and deleted', async () => {
    const { call } = await openTestStudio({ files, now });
    const { revision } = await call('drafts.read', { path: 'idea.md' });
    await call('drafts.publish', { path: 'idea.md', revision, publication: { channel: 'blog', date: '2026-11-30' } });
    expect((await call('portfolio.figures', {})).publications).toBe(6);
    await call('drafts.delete', { path: 'one.md' });
    expect((await call('portfolio.ledger', { filter: { topic: 'Hiring' } })).total).toBe(1);
  });
  it('says after each change what a library that is opened anew says', async () => {
    const { call, list, read } = await openTestStudio({ files, now });
    const publish = async (path: string, date: string) => {
      const { revision } = await call('drafts.read', { path });
      await call('drafts.publish', { path, revision, publication: { channel: 'blog', date } });
    };
    const retag = async (path: string, topics: string[]) => {
      const { revision } = await call('drafts.read', { path });
      await call('drafts.save', { path, revision, properties: { topics } });
    };
    const acts = [
      () => publish('idea.md', '2026-11-29'),
      () => publish('three.md', '2026-11-30'),
      () => retag('one.md', ['Bread']),
      () => call('drafts.delete', { path: 'two.md' }),
      () => call('topics.setRole', { name: 'Teams', role: 'curious' }),
    ];
    for (const act of acts) {
      await call('portfolio.figures', {});
      await act();
      const written = list().filter((path) => path.endsWith('.md') || path.endsWith('.yaml'));
      const anew = await openTestStudio({ files: Object.fromEntries(written.map((path) => [path, read(path)])), now });
      const { ratio: _, ...figures } = await call('portfolio.figures', {});
      expect((await call('portfolio.ledger', { filter: {} })).rows.map(({ path, date }) => [path, date])).toEqual(
        (await anew.call('portfolio.ledger', { filter: {} })).rows.map(({ path, date }) => [path, date]),
      );
      expect(await anew.call('portfolio.figures', {})).toMatchObject(figures);
    }
  });
  it('tells the share of a topic beside the wanted one, and main topics that no piece joins with their neighbours', async () => {
    const { call, read } = await openTestStudio({ files, now });
    await call('topics.setShare', { name: 'Teams', share: 20 });
    await call('topics.setRole', { name: 'Rust', role: 'curious' });
    expect(read('.byline/topics.yaml')).toContain('name: Teams\n    role: secondary\n    share: 20\n');
    expect(await call('portfolio.figures', {})).toMatchObject({
      shares: [{ topic: 'Teams', share: 25, wanted: 20 }],
      bridges: [
        { from: 'Hiring', to: 'Rust', pieces: 0 },
        { from: 'Hiring', to: 'Teams', pieces: 1 },
      ],
    });
    await call('topics.setShare', { name: 'Teams', share: null });
    expect(read('.byline/topics.yaml')).not.toContain('share');
    expect((await call('portfolio.figures', {})).shares).toEqual([]);
  });
});

describe('what a draft says of its place in a practice', () => {
  it('stands in its front matter, and one value changes without the others', async () => {
    const { call, read } = await openTestStudio({ files });
    const { properties, revision } = await call('drafts.read', { path: 'idea.md' });
    expect(properties).toMatchObject({ thesis: 'Slow is fair.', private: true, goal: 'talk', campaign: null, audience: '' });
    await call('drafts.save', {
      path: 'idea.md',
      revision,
      properties: { private: false, audience: 'managers', campaign: 'spring' },
    });
    expect(read('idea.md')).toContain('  goal: talk\n');
    expect(read('idea.md')).not.toContain('private');
    expect(read('idea.md')).toContain('audience: managers');
    expect((await call('drafts.read', { path: 'idea.md' })).properties).toMatchObject({ private: false, campaign: 'spring' });
  });
});
