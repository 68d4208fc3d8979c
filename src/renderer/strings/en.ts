import type { Catalogue } from './catalogues.ts';

export const files = import.meta.glob<Catalogue>('./en/*.json', { eager: true, import: 'default' });
