import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calls } from '../../../src/contract/calls.ts';
import { errorCodes, type Failure } from '../../../src/contract/errors.ts';
import { counted } from '../../../tools/torture/figures.ts';
import { openTestStudio } from './support/test-studio.ts';

const messages = Number(process.env.BYLINE_FUZZ ?? 20_000);

function isFailure({ code, message, subject }: Failure, known: ReadonlySet<string>): boolean {
  return (
    known.has(code) && typeof message === 'string' && message !== '' && (subject === undefined || typeof subject === 'string')
  );
}

describe('a message from the window', () => {
  it(`that nobody can foresee is answered in order, ${messages} times`, async () => {
    const test = await openTestStudio({ files: { 'a.md': 'Words.\n', 'unasked.md': 'Words.\n' } });
    const anything = fc.anything({ maxDepth: 1, maxKeys: 3 });
    const name = fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...Object.keys(calls)) },
      fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'drafts.', 'drafts.burn', ''),
      anything,
    );
    const key = fc.constantFrom(
      'path',
      'revision',
      'changes',
      'properties',
      'query',
      'name',
      'from',
      'to',
      'id',
      'draft',
      'source',
      'bytes',
      'url',
      '__proto__',
    );
    const path = fc.constantFrom(
      'a.md',
      '../a.md',
      '/etc/passwd',
      'a\0.md',
      '..\\a.md',
      'C:\\a.md',
      '.byline/topics.yaml',
      'no.md',
      'a/../b.md',
      '',
    );
    const library = (await test.call('app.state', {})).library?.id;
    const value = fc.oneof(
      { weight: 2, arbitrary: path },
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, maxDepth: 1, maxKeys: 3 }),
      fc.constant('f'.repeat(64)),
    );
    const named = fc.dictionary(key, value, { maxKeys: 5 }).map((keys) => ({ library, ...keys }));
    const input = fc.oneof(anything, fc.dictionary(key, value, { maxKeys: 5 }), named);
    const known = new Set<string>(errorCodes);
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(name, input, async (calledName, calledInput) => {
        const reply = await test.studio.dispatch(calledName, calledInput);
        if (reply.ok) {
          accepted += 1;
          return typeof calledName === 'string' && Object.hasOwn(calls, calledName);
        }
        return isFailure(reply.error, known) && reply.error.code !== 'internal' && !/\bat .+:\d+:\d+/.test(reply.error.message);
      }),
      { numRuns: messages },
    );
    expect(accepted).toBeGreaterThan(0);
    counted('messages', messages);
    counted('accepted that should not have been', 0);
    expect(test.read('unasked.md')).toBe('Words.\n');
  }, 600_000);

  it('says where it was wrong', async () => {
    const test = await openTestStudio();
    const reply = await test.studio.dispatch('drafts.save', {
      library: 'f'.repeat(32),
      path: '../x.md',
      revision: 'f'.repeat(64),
    });
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', message: expect.stringContaining('drafts.save.path') },
    });
  });

  it('is answered in the language of the interface', async () => {
    const test = await openTestStudio({ settings: { language: 'pl' } });
    const { library } = await test.call('app.state', {});
    const reply = await test.studio.dispatch('drafts.read', { library: library?.id, path: 'brak.md' });
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'not-found', message: expect.stringContaining('„brak” nie ma już w bibliotece') },
    });
  });
});

describe('a link', () => {
  const schemes = [
    'javascript',
    'data',
    'file',
    'vbscript',
    'about',
    'blob',
    'ftp',
    'ssh',
    'smb',
    'app',
    'chrome',
    'view-source',
    'ms-word',
    'steam',
    'tel',
    'sms',
    'x-apple',
    'jar',
    'ws',
    'JAVASCRIPT',
  ];

  it('is opened for https, http and mailto only', async () => {
    let clicks = 0;
    const opened: string[] = [];
    const test = await openTestStudio({
      shell: {
        // A person who has just clicked, each time anew.
        lastInputAt() {
          clicks += 1;
          return Date.now() - 1_000 + clicks / 1_000;
        },
        async openExternal(url) {
          opened.push(url);
        },
      },
    });
    const refused = [
      ...schemes.map((scheme) => `${scheme}://example.org/`),
      ...[
        '//example.org',
        '/etc/passwd',
        'example.org',
        ' \tjavascript:alert(1)',
        'java\nscript:alert(1)',
        'http:',
        'https://',
        '',
        '\\\\server\\share',
        'mailto',
      ],
    ];
    for (const url of refused) {
      expect(await test.studio.dispatch('links.open', { url }), url).toMatchObject({
        ok: false,
        error: { code: 'invalid-input' },
      });
    }
    for (const url of ['https://example.org/a?b#c', 'http://example.org/', 'mailto:a@example.org', 'HTTPS://EXAMPLE.org/']) {
      await test.call('links.open', { url });
    }
    expect(opened).toEqual(['https://example.org/a?b#c', 'http://example.org/', 'mailto:a@example.org', 'https://example.org/']);
  });
});

describe('settings', () => {
  it('are kept and told, and the list of libraries is not the window’s to write', async () => {
    const test = await openTestStudio();
    const written = await test.call('settings.write', { theme: 'dark', libraries: ['/etc'] } as never);
    expect(written).toMatchObject({ theme: 'dark', libraries: [test.place] });
    expect(await test.heard('settings.changed')).toEqual(written);
    expect(await test.call('settings.read', {})).toEqual(written);
  });
});

describe('without a library', () => {
  it('what needs one says so', async () => {
    const test = await openTestStudio();
    await test.studio.dispose();
    await expect(test.call('drafts.list', {})).rejects.toMatchObject({
      code: 'library-closed',
      message: expect.stringContaining('No library is open'),
    });
    expect((await test.call('app.state', {})).library).toBeNull();
  });
});
