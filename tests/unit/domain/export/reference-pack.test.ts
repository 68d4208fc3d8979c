import { describe, expect, it } from 'vitest';
import { readableTree } from '../../../../src/domain/channels/copy.ts';
import { type PackPiece, packMarkdown, packPage, type ReferencePack } from '../../../../src/domain/export/reference-pack.ts';

function piece(title: string, body: string, more: Partial<PackPiece> = {}): PackPiece {
  const tree = readableTree({ title: '', body, language: 'en', kind: 'article' });
  return { title, language: 'en', where: 'Blog, 12 May 2026', link: null, body, tree, pictures: new Map(), ...more };
}

const pack = (...pieces: PackPiece[]): ReferencePack => ({
  ...{ title: 'Audits', language: 'en', lead: 'For Ania.\n\nThe short ones first.', contentsTitle: 'Contents' },
  pieces,
});

describe('a reference pack', () => {
  const pictured = piece(
    'Slow is cheap',
    '# Why\n\nRead the ![log](log.png) first.\n\n<!-- not for Ania -->\n\n```\n# no heading\n```',
    {
      pictures: new Map([['log.png', 'data:image/png;base64,AAAA']]),
      link: 'https://example.com/a?b=1&c="2"',
    },
  );
  const polish = piece('Wolno znaczy tanio', 'Najpierw czytaj dziennik.', { language: 'pl', where: '' });

  it('is one page with contents, each piece in its language, its pictures in it, and nothing to fetch', () => {
    const page = packPage(pack(pictured, polish));
    expect(page).toContain('<li><a href="#piece-2">Wolno znaczy tanio</a></li>');
    expect(page).toContain('<article id="piece-2" lang="pl" aria-labelledby="title-2">');
    expect(page).toContain('<img src="data:image/png;base64,AAAA" alt="log">');
    expect(page).toContain('<h3>Why</h3>');
    expect(page).toContain('<a href="https://example.com/a?b=1&amp;c=&quot;2&quot;">Blog, 12 May 2026</a>');
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|not for Ania/);
  });
  it('is one Markdown file with the same pieces, whose headings lie under their titles', () => {
    expect(packMarkdown(pack(pictured, polish))).toBe(
      [
        '# Audits\n\nFor Ania.\n\nThe short ones first.\n\n**Contents**\n\n1. Slow is cheap\n2. Wolno znaczy tanio',
        '---\n\n## Slow is cheap\n\n[Blog, 12 May 2026](<https://example.com/a?b=1&c="2">)',
        '### Why\n\nRead the *log* first.\n\n\n```\n# no heading\n```',
        '---\n\n## Wolno znaczy tanio\n\nNajpierw czytaj dziennik.\n',
      ].join('\n\n'),
    );
  });
  it('takes titles and leads as words, whatever they hold', () => {
    const hostile = pack(piece('<script>alert(1)</script> *a* [b](c)', 'Text.'));
    const page = packPage({ ...hostile, title: '"><img src=x>', lead: '<b>' });
    expect(page).not.toMatch(/<script>|<img|<b>/);
    expect(packMarkdown(hostile)).toContain('## \\<script\\>alert(1)\\</script\\> \\*a\\* \\[b\\](c)');
  });
});
