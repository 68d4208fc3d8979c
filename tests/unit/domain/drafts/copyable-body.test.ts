import { describe, expect, test } from 'vitest';
import { copyableBody } from '../../../../src/domain/drafts/copyable-body.ts';

describe('what of a file may be copied out', () => {
  test.each([
    ['YAML', '---\ntitle: Secret\n---\nWords.'],
    ['TOML', '+++\ntitle = "Secret"\ntags = ["hr"]\n+++\n\nWords.'],
    ['JSON', '{\n  "title": "Secret"\n}\n\nWords.'],
    ['JSON between fences', ';;;\n"title": "Secret"\n;;;\nWords.'],
    ['a script', '---js\nreturn { title: "Secret" }\n---\nWords.'],
    ['YAML that was never closed', '---\ntitle: Secret\nclient: Acme\n\nWords.'],
  ])('is never its front matter in %s', (_, file) => {
    expect(copyableBody(file).trim()).toBe('Words.');
  });

  test('is everything where there is none', () => {
    expect(copyableBody('Words.\n\n---\n\nMore.')).toBe('Words.\n\n---\n\nMore.');
  });
});
