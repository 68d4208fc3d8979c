/** Tools that make a site of Markdown files, and plain Markdown. */
export type Site = 'markdown' | 'hugo' | 'jekyll' | 'astro' | 'ghost';
