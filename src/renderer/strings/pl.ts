import type { Catalogue } from './catalogues.ts';

export const files = import.meta.glob<Catalogue>('./pl/*.json', { eager: true, import: 'default' });
