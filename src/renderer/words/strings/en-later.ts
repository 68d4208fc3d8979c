import type { Catalogue } from '../wording.ts';

export const files = import.meta.glob<Catalogue>(
  ['./en/*.json', '!./en/{app,editor,insight,library,profile,recovery,topics}.json'],
  { eager: true, import: 'default' },
);
