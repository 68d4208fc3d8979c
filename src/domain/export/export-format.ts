/** What a draft can be saved as, in the order in which people are shown it. */
export const exportFormats = ['docx', 'pdf', 'html', 'markdown', 'hugo', 'jekyll', 'astro', 'ghost'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Kinds of files. */
export const fileTypes = ['md', 'html', 'docx', 'pdf'] as const;
export type FileType = (typeof fileTypes)[number];

export function fileTypeOf(format: ExportFormat): FileType {
  return format === 'html' || format === 'docx' || format === 'pdf' ? format : 'md';
}
