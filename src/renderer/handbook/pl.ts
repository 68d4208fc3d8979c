export const files = import.meta.glob<string>('../../../docs/handbook/pl/**/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});
