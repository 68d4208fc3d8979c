import { describe, expect, test } from 'vitest';
import { type CopySource, copyFor } from '../../../../src/domain/channels/copy.ts';
import { type CopyTarget, copyTargets } from '../../../../src/domain/channels/targets.ts';
import type { DraftKind } from '../../../../src/domain/drafts/draft.ts';

const source = (body: string, kind: DraftKind = 'post'): CopySource => ({ title: '', body, language: 'en', kind });
const copied = (body: string, target: CopyTarget = 'linkedin', kind: DraftKind = 'post') => copyFor(target, source(body, kind));
const plain = (body: string) => copied(body).plain;
const lost = (body: string, target: CopyTarget = 'linkedin') =>
  Object.fromEntries(copied(body, target).losses.map(({ kind, count }) => [kind, count]));

describe('what is private', () => {
  const secrets = [
    'Public words %%do not name Acme%% here.',
    'Public words.\n\n%%\nPrivate: the client is Acme.\n\nAcme again, *really*.\n%%\n\nMore.',
    'Public <!-- Acme --> words.',
    'Public words.\n\n<!-- Acme\n\nis the *client* of ours: Acme -->\n\nMore.',
    '<div>\n<!-- Acme\n\nAcme\n\n-->\nPublic\n</div>',
    '- Public %%Acme\n- Acme%% item',
    'Public words.\n\n%%\nnever closed, Acme',
    'Public words.\n\n<!-- never closed, Acme',
    '> Public %%Acme%% quote',
    '# Public %%Acme%%\n\n| a |\n|---|\n| %%Acme%% b |',
  ];

  test.each(secrets)('never leaves, wherever it is copied to: %j', (body) => {
    for (const target of copyTargets) {
      const { plain: text, html, parts, losses } = copied(body, target);
      expect([text, html ?? '', ...(parts ?? [])].join('\n'), target).not.toContain('Acme');
      expect(text, target).toContain('Public');
      expect(
        losses.map(({ kind }) => kind),
        target,
      ).toContain('comment');
    }
  });

  test('leaves no gap behind, and is shown to the person in its own words', () => {
    expect(plain('Public words %%do not name Acme%% here.')).toBe('Public words here.');
    expect(copied('Public words %%do not name Acme%% here.').losses).toEqual([
      { kind: 'comment', count: 1, words: ['do not name Acme'] },
    ]);
    expect(copied('One.\n\n%%\nAcme\n%%\n\nTwo.', 'markdown').plain).toBe('One.\n\n\nTwo.');
  });

  test.each([
    ['a sign in a code', 'Write `%%` and `<!-- x -->` twice: `%%`', 'Write %% and <!-- x --> twice: %%'],
    ['a sign without its end', 'We are 100%% sure', 'We are 100%% sure'],
    ['a sign in a block of code', '```\n%% x %%\n```', '    %% x %%'],
    ['an escaped sign', 'a \\%% b %% c', 'a %% b %% c'],
  ])('is not %s', (_, body, expected) => {
    expect(plain(body)).toBe(expected);
    expect(lost(body).comment).toBeUndefined();
  });
});

describe('marks of other tools', () => {
  test.each([
    ['a link into the vault is its words', 'Look at [[2026-11-03 Calls|my note]] now', 'Look at my note now'],
    ['a link without words is the name of its note', 'See [[Calls]] and [[Calls#Part one]].', 'See Calls and Calls > Part one.'],
    [
      'a picture of the vault is its words, never its width',
      'A ![[shot.png]]b ![[c.jpg|300]]d ![[e.png|A chart]]',
      'A b d A chart',
    ],
    ['a highlight is its words', 'Look at ==this== and ==*that*== and ==**b** c==', 'Look at this and that and b c'],
    ['a comparison is no highlight', 'if a == b or c == d', 'if a == b or c == d'],
    ['the name of a block goes', 'Words. ^b1\n\nMore.\n\n^block-2', 'Words.\n\nMore.'],
    ['a power is no name', 'x ^2 + y', 'x ^2 + y'],
    ['a box is its title and its words', '> [!tip] Ask twice\n> People answer.', 'Ask twice\nPeople answer.'],
    ['a box without a title is called by its kind', '> [!NOTE]\n> People answer.', 'Note\nPeople answer.'],
    ['a folded box too', '> [!warning]- Take *care*\n> Now.\n>\n> Or later.', 'Take care\nNow.\nOr later.'],
    [
      'a shortcode goes, the words of its picture stay',
      'A\n\n{{< figure src="a.jpg" caption="The chart" >}}\n\n{{% note %}}B{{% /note %}}',
      'A\n\nThe chart\n\nB',
    ],
    ['a tag of Jekyll goes', 'A {% include note.html %} b', 'A b'],
    ['attributes go', 'Para.\n{: .note }\n\n## Head {#head .x}', 'Para.\n\nHead'],
    ['in a code they are what they are', '`[[a]]` `==b==` `{{< c >}}`', '[[a]] ==b== {{< c >}}'],
  ])('%s', (_, body, expected) => {
    expect(plain(body)).toBe(expected);
  });

  test('are listed with what they were', () => {
    const body =
      'Look ![[shot.png]] at [[2026-11-03 Calls|my note]] and ==this==. ^b1\n\n> [!tip] Ask twice\n> People answer.\n\n{{< figure src="a.jpg" >}}\n\nPara.\n{: .note }';
    expect(plain(body)).toBe('Look at my note and this.\n\nAsk twice\nPeople answer.\n\nPara.');
    expect(lost(body)).toEqual({ 'local-image': 1, 'local-link': 1, highlight: 1, marker: 2, callout: 1, shortcode: 1 });
    expect(copied(body, 'rich').html).toContain(
      '<blockquote>\n<p><strong>Ask twice</strong></p>\n<p>People answer.</p>\n</blockquote>',
    );
  });
});

describe('formulas', () => {
  test.each([
    ['Take $x*y*z$ and \\(a_{1}\\).', 'Take $x*y*z$ and \\(a_{1}\\).'],
    ['$$\na \\\\ b\n$$', '$$\na \\\\ b\n$$'],
    ['**$a_1*b_1$** is bold', '$a_1*b_1$ is bold'],
    ['It costs $5 and *then* $6.', 'It costs $5 and then $6.'],
    ['$AAPL and $MSFT are *up*', '$AAPL and $MSFT are up'],
    ['[a](https://example.com/?x=$1&y=$2)', 'a: https://example.com/?x=$1&y=$2'],
  ])('%j is copied as %j', (body, expected) => {
    expect(plain(body)).toBe(expected);
  });

  test('lose nothing', () => {
    expect(lost('Take $x*y*z$ and \\(a_{1}\\).\n\n$$\na \\\\ b\n$$')).toEqual({});
    expect(copied('Take $x*y*z$ now', 'rich').html).toBe('<p>Take $x*y*z$ now</p>');
  });
});

describe('lines that a program broke', () => {
  const wrapped =
    'Most reference calls last eleven minutes and end with the word “great”. Ask\nabout one week instead, and listen to what the other person has to think\nabout before they answer.';

  test('become one line', () => {
    expect(plain(wrapped)).toBe(wrapped.replaceAll('\n', ' '));
    expect(plain(`> ${wrapped.replaceAll('\n', '\n> ')}`)).toBe(`“${wrapped.replaceAll('\n', ' ')}”`);
    expect(plain(`- ${wrapped.replaceAll('\n', '\n  ')}`)).toBe(`– ${wrapped.replaceAll('\n', ' ')}`);
    expect(copied(wrapped, 'rich').html).toBe(`<p>${wrapped.replaceAll('\n', ' ')}</p>`);
  });

  test('are told from lines that a person set', () => {
    const verse = 'Ask about one week.\nListen.\nWait for the second answer.';
    expect(plain(`${verse}\n\n${wrapped}`)).toBe(`${verse}\n\n${wrapped.replaceAll('\n', ' ')}`);
    const hard = wrapped.replaceAll('\n', '\\\n');
    expect(plain(hard)).toBe(wrapped);
  });
});

describe('dashes directly under words in a thread', () => {
  test('make a heading, and that is said', () => {
    const { parts, losses } = copied('One post.\n---\nAnother.', 'x', 'thread');
    expect(parts).toEqual(['One post.\n\nAnother.']);
    expect(losses).toContainEqual({ kind: 'dashes', count: 1, words: ['One post.'] });
    expect(copied('One post.\n\n---\n\nAnother.', 'x', 'thread').losses).toEqual([]);
    expect(copied('One post.\n---\nAnother.', 'x').losses.map(({ kind }) => kind)).toEqual(['heading']);
  });
});

describe('credit', () => {
  const answered = { author: 'Ewa Lis', link: 'https://example.com/ewa', quote: 'Nobody knows.' };

  test('stands at the end of what answers somebody or passes something on', () => {
    const share = { ...source('Read this.', 'share'), answered };
    expect(copyFor('linkedin', share).plain).toBe('Read this.\n\n“Nobody knows.”\n\n— Ewa Lis\n\nhttps://example.com/ewa');
    expect(copyFor('markdown', { ...share, body: 'Read this.\n' }).plain).toBe(
      'Read this.\n\n> Nobody knows.\n>\n> — Ewa Lis\n\n<https://example.com/ewa>\n',
    );
    expect(copyFor('rich', share).html).toContain('<blockquote>\n<p>Nobody knows.</p>\n<p>— Ewa Lis</p>\n</blockquote>');
    expect(copyFor('linkedin', share).losses).toEqual([]);
  });

  test('is only what is known, and nothing for other kinds', () => {
    const reply = (known: Partial<typeof answered>) =>
      copyFor('x', { ...source('Yes.', 'reply'), answered: { author: '', link: '', quote: '', ...known } }).plain;
    expect(reply({})).toBe('Yes.');
    expect(reply({ author: 'Ewa Lis' })).toBe('Yes.\n\n— Ewa Lis');
    expect(reply({ link: 'https://example.com/a' })).toBe('Yes.\n\nhttps://example.com/a');
    expect(copyFor('x', { ...source('Yes.', 'post'), answered }).plain).toBe('Yes.');
  });
});
