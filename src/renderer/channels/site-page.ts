import { copyableBody } from '../../domain/drafts/copyable-body.ts';
import type { DraftProperties } from '../../domain/drafts/draft.ts';
import type { SitePage } from '../../domain/export/site-markdown.ts';
import { call } from '../bridge/calls.ts';
import { today } from './today.ts';

/** A draft as a page of a site. Of one whose front matter cannot be read `frontMatter` is the whole file, which says so again. */
export async function readSitePage(path: string): Promise<SitePage & { properties: DraftProperties }> {
  const { properties, body, frontMatter, access } = await call('drafts.read', { path });
  if (access === 'editable') return { properties, body, frontMatter, today: today() };
  return { properties, body: copyableBody(body), frontMatter: body, today: today() };
}
