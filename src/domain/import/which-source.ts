import type { ImportSource } from './imported-draft.ts';

/** What the paths of a folder or an archive say about who made it, with the folder inside it that everything counts from. */
export interface FoundSource {
  source: ImportSource;
  /** Such as `my-site/`; empty when everything lies at the top. */
  root: string;
}

interface Sign {
  source: ImportSource;
  /** A path that only such a folder has; what stands before it is the root. */
  path: RegExp;
}

/** The surest first: a site may lie in a folder that is opened with Obsidian, too. */
const signs: readonly Sign[] = [
  { source: 'x', path: /^(.*?)data\/tweets?(?:-part\d+)?\.js$/ },
  { source: 'linkedin', path: /^(.*?)Shares(?:_\d+)?\.csv$/i },
  { source: 'linkedin', path: /^(.*?)Articles\/(?:Articles\/)?[^/]+\.html$/ },
  { source: 'medium', path: /^(.*?)posts\/(?:draft|\d{4}-\d{2}-\d{2})_[^/]*-[0-9a-f]{8,12}\.html$/ },
  { source: 'hugo', path: /^((?:[^/]+\/){0,2})(?:hugo\.(?:toml|yaml|yml|json)|config\/_default\/[^/]+|archetypes\/[^/]+)$/ },
  { source: 'jekyll', path: /^((?:[^/]+\/){0,2})(?:_config\.ya?ml|_posts\/\d{4}-\d{2}-\d{2}-[^/]+)$/ },
  { source: 'astro', path: /^((?:[^/]+\/){0,2})astro\.config\.(?:mjs|ts|js|cjs|mts)$/ },
  { source: 'obsidian', path: /^((?:[^/]+\/){0,2})\.obsidian\/[^/]+$/ },
  { source: 'hugo', path: /^((?:[^/]+\/){0,2})config\.toml$/ },
];

/** Who made a folder or an archive, by the files in it. */
export function whichSource(paths: readonly string[]): FoundSource {
  for (const { source, path } of signs) {
    for (const each of paths) {
      const root = path.exec(each)?.[1];
      if (root !== undefined) return { source, root };
    }
  }
  return { source: bySuffix(paths), root: '' };
}

/** A heap of files is called by what most of them are. */
function bySuffix(paths: readonly string[]): ImportSource {
  const count = (ending: RegExp) => paths.filter((path) => ending.test(path)).length;
  const kinds: [ImportSource, number][] = [
    ['markdown', count(/\.(?:md|markdown|mdx)$/i)],
    ['html', count(/\.html?$/i)],
    ['word', count(/\.docx$/i)],
    ['text', count(/\.(?:txt|text)$/i)],
    ['ghost', count(/\.json$/i)],
  ];
  return kinds.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** Where drafts lie below the root of a site, and where files lie that its pages name by an address that begins with `/`. */
export const siteFolders: Partial<Record<ImportSource, { drafts: RegExp; assets: readonly string[]; without: string }>> = {
  hugo: { drafts: /^content\//, assets: ['static/', 'assets/'], without: 'content/' },
  jekyll: { drafts: /^(?:.+\/)?_(?:posts|drafts)\//, assets: [''], without: '' },
  astro: { drafts: /^src\/(?:content|pages)\//, assets: ['public/'], without: 'src/' },
};
