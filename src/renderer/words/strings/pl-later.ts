export const files = import.meta.glob<Record<string, unknown>>(
  ['./pl/*.json', '!./pl/{app,editor,insight,library,profile,recovery,topics}.json'],
  { eager: true, import: 'default' },
);
