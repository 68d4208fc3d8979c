import { call } from '../app/studio.ts';
import { loadLater } from '../editor/later/later.ts';

/** The text of an export: the file as it is, or a page of HTML that stands by itself. */
export async function exportText(path: string, format: 'md' | 'html'): Promise<string> {
  if (format === 'md') return (await call('drafts.source', { path })).source;
  const [{ htmlDocument }, { properties, body }] = await Promise.all([
    import('../../domain/markdown/to-html.ts'),
    call('drafts.read', { path }),
    loadLater(),
  ]);
  return htmlDocument({ title: properties.title, language: properties.language ?? '', body });
}
