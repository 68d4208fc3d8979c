import { expect, test } from 'vitest';
import { readProperties, splitFile } from '../../../../src/domain/drafts/front-matter.ts';
import { newDraftText } from '../../../../src/domain/drafts/new-draft.ts';

test('a new draft is a file that other programs and Byline read alike', () => {
  const text = newDraftText({
    id: 'k3x',
    kind: 'thread',
    status: 'idea',
    title: 'Pay: say it',
    date: '2024-01-02',
    topics: ['hiring', 'pay, openly'],
    language: 'pl',
    body: 'First line\n',
  });
  expect(text).toBe(`---
title: "Pay: say it"
date: 2024-01-02
draft: true
tags: [hiring, "pay, openly"]
lang: pl
byline:
  id: k3x
  kind: thread
  status: idea
---
First line
`);
  expect(splitFile(text).body).toBe('First line\n');
  expect(readProperties(text, 'x.md')).toMatchObject({
    ok: true,
    properties: {
      id: 'k3x',
      title: 'Pay: say it',
      kind: 'thread',
      status: 'idea',
      topics: ['hiring', 'pay, openly'],
      language: 'pl',
    },
  });
});

test('a draft without a title or a language says neither, and one that is published is no draft', () => {
  const text = newDraftText({ id: '1', kind: 'post', status: 'published', title: '', date: '2024-01-02' });
  expect(text).toContain('title: ""\n');
  expect(text).toContain('draft: false\n');
  expect(text).not.toContain('lang');
});
