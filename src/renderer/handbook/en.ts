export const files = import.meta.glob<string>('../../../docs/handbook/en/**/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The addresses of the pictures; each is loaded when its page is opened. */
export const pictures = import.meta.glob<string>('../../../docs/handbook/en/pictures/*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});
