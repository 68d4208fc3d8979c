import type { Catalogue } from '../wording.ts';

export const files = import.meta.glob<Catalogue>('./pl/{app,editor,insight,library,profile,recovery,topics}.json', {
  eager: true,
  import: 'default',
});
