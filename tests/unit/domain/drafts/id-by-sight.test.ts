import { describe, expect, it } from 'vitest';
import { idBySight } from '../../../../src/domain/drafts/id-by-sight.ts';

describe('the id of a front matter that cannot be read', () => {
  it.each([
    ['YAML', '---\ntitle: [Calls\nbyline:\n  id: k4q7\n---\nid: no\n'],
    ['YAML in braces', '---\ntitle: [Calls\nbyline: { id: k4q7, kind: post }\n---\n'],
    ['TOML', '+++\ntitle = "Calls\n[byline]\nid = "k4q7"\n[params]\nid = "other"\n+++\nid = "no"\n'],
    ['TOML on one line', '+++\ntitle = "Calls\nbyline = { id = "k4q7" }\n+++\n'],
    ['TOML with a dotted key', '+++\ntitle = "Calls\nbyline.id = "k4q7"\n+++\n'],
    ['JSON', '{\n  "title": "Calls"\n  "byline": { "id": "k4q7" }\n}\n\n"id": "no"\n'],
    ['JSON with each key on a line', '\uFEFF{\n  "title" "Calls",\n  "byline": {\n    "id": "k4q7"\n  }\n}\nText.\n'],
  ])('is seen in %s', (_notation, text) => {
    expect(idBySight(text)).toBe('k4q7');
  });

  it.each([
    ['there is none', '+++\ntitle = "Calls\nid = "other"\n+++\n'],
    ['there are two', '{\n  "byline": { "id": "one", "hub": [{ "id": "two" }]\n}\n'],
    ['it stands in the text', '---\ntitle: [\n---\nbyline:\n---\n  id: k4q7\n'],
  ])('is not guessed when %s', (_why, text) => {
    expect(idBySight(text)).toBeNull();
  });
});
