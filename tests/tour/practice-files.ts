import type { TourLanguage } from './words.ts';

/** What the sample library does not have: a plan, a policy and what came back. */
export const practiceFiles = {
  en: {
    '.byline/channels.yaml':
      'channels:\n  - channel: linkedin\n    purpose: professional\n    days: 7\n  - channel: x\n    purpose: professional\n    days: 1\n  - channel: facebook\n    purpose: personal\n',
    '.byline/policy.yaml':
      'document: Handbook of the company, page 12\nread: 2026-10-01\nrules:\n  - kind: client\n    text: Acme\n    note: They ask to be named nowhere.\n  - kind: project\n    text: Phoenix\n    note: ""\nvalues:\n  - Openness\n  - Care for one another\n',
    '.byline/learning.yaml':
      'conversations:\n  - id: c1\n    text: Panel on probation periods\n    url: https://example.com/panel\n    topic: Hiring\n    by: 2027-01-15\n    done: false\nsources:\n  - id: s1\n    name: Reference calls, a working group\n    kind: forum\n    url: https://example.com/group\n    topic: Hiring\nnotes:\n  - id: n1\n    kind: heard\n    text: A shift leader used the script on Monday\n    date: 2026-11-20\n    topic: Hiring\n    piece: null\n',
  },
  pl: {
    '.byline/channels.yaml':
      'channels:\n  - channel: linkedin\n    purpose: professional\n    days: 7\n  - channel: x\n    purpose: professional\n    days: 1\n  - channel: facebook\n    purpose: personal\n',
    '.byline/policy.yaml':
      'document: Regulamin firmy, strona 12\nread: 2026-10-01\nrules:\n  - kind: client\n    text: Orlen\n    note: Nie chcą być wymieniani.\n  - kind: project\n    text: Feniks\n    note: ""\nvalues:\n  - Otwartość\n  - Troska o siebie nawzajem\n',
    '.byline/learning.yaml':
      'conversations:\n  - id: c1\n    text: Panel o okresach próbnych\n    url: https://example.com/panel\n    topic: Hiring\n    by: 2027-01-15\n    done: false\nsources:\n  - id: s1\n    name: Grupa robocza o referencjach\n    kind: forum\n    url: https://example.com/grupa\n    topic: Hiring\nnotes:\n  - id: n1\n    kind: heard\n    text: Ktoś użył tej rozmowy w poniedziałek\n    date: 2026-11-20\n    topic: Hiring\n    piece: null\n',
  },
} satisfies Record<TourLanguage, Record<string, string>>;
