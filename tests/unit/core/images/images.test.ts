import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createImages } from '../../../../src/core/images/images.ts';
import { libraryFolder } from '../support/library-folder.ts';

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

describe('the images of a library', () => {
  it('are read by the source in the draft, also from a folder above', async () => {
    const { folder, write } = await libraryFolder();
    write('posts/images/żółw 1.png', png);
    write('shared/logo.png', png);
    const images = createImages(folder);
    expect(await images.read('posts/a.md', 'images/%C5%BC%C3%B3%C5%82w%201.png')).toEqual({ type: 'image/png', bytes: png });
    expect((await images.read('posts/a.md', '../shared/logo.png?v=2')).type).toBe('image/png');
  });

  it('are found in the folder that a site serves, when the library is the site, holds it or lies in it with that folder', async () => {
    const { folder, write } = await libraryFolder();
    const other = new Uint8Array([...png, 4]);
    write('static/images/hugo.png', png);
    write('sites/blog/public/images/astro.png', png);
    write('sites/blog/public/images/hugo.png', other);
    write('assets/jekyll.png', png);
    const images = createImages(folder);
    const read = async (draft: string, source: string) => (await images.read(draft, source)).bytes;
    expect(await read('content/posts/a.md', '/images/hugo.png?v=2')).toEqual(png);
    expect(await read('a.md', '/images/hugo.png')).toEqual(png);
    expect(await read('sites/blog/src/content/a.md', '/images/astro.png')).toEqual(png);
    expect(await read('sites/blog/src/content/a.md', '/images/hugo.png')).toEqual(other);
    expect(await read('_posts/a.md', '/assets/jekyll.png')).toEqual(png);
  });

  it('of a site are never looked for outside of the library', async () => {
    const { folder, place, write } = await libraryFolder();
    const outside = `outside-${process.pid}.png`;
    writeFileSync(path.join(path.dirname(place), outside), png);
    write('static/a.png', png);
    const images = createImages(folder);
    for (const source of [`/../${outside}`, `/../../${outside}`, `/%2e%2e/%2e%2e/${outside}`, `//${outside}`, `/..\\${outside}`])
      await expect(images.read('posts/a.md', source), source).rejects.toMatchObject({ code: 'invalid-input' });
    for (const source of ['/etc/passwd', `/${outside}`])
      await expect(images.read('posts/a.md', source), source).rejects.toMatchObject({ code: 'not-found' });
  });

  it('are never read from outside the library, and only when they are images', async () => {
    const { folder, place, write } = await libraryFolder();
    const secret = path.join(tmpdir(), `secret-${process.pid}.png`);
    writeFileSync(secret, png);
    symlinkSync(secret, path.join(place, 'link.png'));
    write('fake.png', '<svg onload="alert(1)">');
    const images = createImages(folder);
    for (const source of [
      '../secret.png',
      '..%2fsecret.png',
      'file:///etc/passwd',
      'https://example.com/a.png',
      'link.png',
      'fake.png',
      '..\\a.png',
    ]) {
      await expect(images.read('a.md', source), source).rejects.toMatchObject({ code: 'invalid-input' });
    }
    await expect(images.read('a.md', 'missing.png')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('are added beside the draft under names that are free and safe everywhere', async () => {
    const { folder } = await libraryFolder();
    const images = createImages(folder);
    const added = [];
    for (const name of ['Zrzut ekranu ŻÓŁW (1).PNG', 'Zrzut ekranu żółw 1.png', '../../etc/passwd', '', 'CON.png', '🐢.png']) {
      added.push((await images.add('posts/a.md', name, png)).source);
    }
    expect(added).toEqual([
      'images/zrzut-ekranu-zolw-1.png',
      'images/zrzut-ekranu-zolw-1-2.png',
      'images/etc-passwd.png',
      'images/image.png',
      'images/image-con.png',
      'images/image-2.png',
    ]);
    expect((await images.read('posts/a.md', 'images/image-con.png')).bytes).toEqual(png);
    await expect(images.add('a.md', 'page.png', new TextEncoder().encode('<html>'))).rejects.toThrow(
      /not an image that Byline can show/,
    );
  });
});
