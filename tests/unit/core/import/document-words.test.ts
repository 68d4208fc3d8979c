import { constants, deflateRawSync } from 'node:zlib';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { createWorkerImporter } from '../../../../src/core/node/import/worker-importer.ts';
import { largestPolicyFile, longestPolicy } from '../../../../src/domain/policy/document-limits.ts';
import { openTestStudio } from '../support/test-studio.ts';
import { pdfOf } from './pdf-file.ts';

const importer = createWorkerImporter(new URL('../../../../src/core/node/import-worker.ts', import.meta.url));

async function wordsOf(path: string, bytes: Uint8Array): Promise<string> {
  const { call } = await openTestStudio({ settings: { language: 'pl' } });
  return (await call('policy.readFile', { file: { path, bytes: new Uint8Array(bytes) } })).words;
}

const word = (...children: Paragraph[]) => Packer.toBuffer(new Document({ sections: [{ children }] }));

describe('the employer’s policy from a file', () => {
  it('is read from a PDF line by line, with its Polish letters and its paragraphs', async () => {
    const lines = ['Zasady dla piszących', '', 'Nie podawaj nazw klientów (żadnych).', 'Źródła: łącznie ą ć ę ł ń ó ś ź ż.'];
    expect(await wordsOf('zasady.pdf', pdfOf(lines))).toBe(
      'Zasady dla piszących\n\nNie podawaj nazw klientów (żadnych).\nŹródła: łącznie ą ć ę ł ń ó ś ź ż.',
    );
  });

  it('is read from a Word document, with lists as lists and without marks of Markdown', async () => {
    const document = await word(
      new Paragraph({ text: 'Zasady', heading: HeadingLevel.HEADING_1 }),
      new Paragraph('Name no client_name* in public.'),
      new Paragraph({ text: 'Clients', bullet: { level: 0 } }),
      new Paragraph({ text: 'Figures', bullet: { level: 0 } }),
    );
    expect(await wordsOf('policy.docx', document)).toBe('Zasady\n\nName no client_name* in public.\n\n– Clients\n– Figures');
  });

  it('is read from a text with the letters of an old Windows', async () => {
    const text = Buffer.from([0x5a, 0x61, 0x73, 0x61, 0x64, 0x79, 0x3a, 0x20, 0xbf, 0xb3, 0xf3, 0xb3, 0x77]);
    expect(await wordsOf('zasady.txt', text)).toBe('Zasady: żłółw');
  });

  it('is known by what it is and not by its name', async () => {
    expect(await wordsOf('policy.txt', pdfOf(['Name no client.']))).toBe('Name no client.');
  });

  it.each([
    ['locked.pdf', pdfOf(['Secret.'], { isLocked: true }), 'jest zabezpieczony hasłem'],
    ['scan.pdf', pdfOf([]), 'nie ma tekstu'],
    ['half.pdf', pdfOf(['Half.']).subarray(0, 40), 'jest uszkodzony'],
    ['none.pdf', Buffer.from('This is no PDF.'), 'nie jest plikiem PDF'],
    ['none.docx', Buffer.from('PK\u0003\u0004 no archive'), 'jest uszkodzony'],
    ['old.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'nie jest plikiem PDF'],
    ['long.txt', Buffer.alloc(longestPolicy + 1, 'a'), 'ponad 400'],
  ])('that cannot be read says why and names it: %s', async (name, bytes, why) => {
    await expect(wordsOf(name, bytes)).rejects.toMatchObject({ code: 'unreadable', message: expect.stringContaining(why) });
    await expect(wordsOf(name, bytes)).rejects.toMatchObject({ message: expect.stringContaining(`„${name}”`) });
  });

  it('is not taken when it is larger than a policy is', async () => {
    await expect(wordsOf('large.txt', new Uint8Array(largestPolicyFile + 1))).rejects.toMatchObject({ code: 'invalid-input' });
  });
});

/** A deflated stream of this many million spaces: one block of it stands there again and again. */
function bomb(millions: number): Buffer<ArrayBuffer> {
  const block = deflateRawSync(Buffer.alloc(10_000_000, ' '), { level: 9, finishFlush: constants.Z_SYNC_FLUSH });
  return Buffer.concat([Buffer.from([0x78, 0xda]), ...Array.from({ length: millions / 10 }, () => block)]);
}

describe('a document that is read on a thread of its own', () => {
  it('gives its words', async () => {
    expect(await importer.words({ path: 'a.pdf', bytes: pdfOf(['Name no client.']) })).toBe('Name no client.');
  }, 60_000);

  it('ends with a clear sentence when it unpacks to more than anybody writes', async () => {
    const bytes = pdfOf([], { deflated: bomb(8_000) });
    expect(bytes.length).toBeLessThan(largestPolicyFile);
    await expect(importer.words({ path: 'bomb.pdf', bytes })).rejects.toMatchObject({
      code: 'unreadable',
      sentence: { en: expect.stringContaining('“bomb.pdf” could not be read') },
    });
  }, 120_000);
});
