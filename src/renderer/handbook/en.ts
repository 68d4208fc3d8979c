export const files = import.meta.glob<string>('../../../docs/handbook/en/**/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});
