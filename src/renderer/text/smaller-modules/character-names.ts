import { writingToolsIfLoaded } from '../writing-tools/load-writing-tools.ts';

/** The names that are in every text; the other two thousand come with the later parts. */
const common: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/**
 * The character of a name such as `copy` in `&copy;`; `false` for a name that HTML does not know. The build puts it in place of
 * the function of this name for the Markdown parser in the window; `loadWritingToolsFor` sees to it that the names are there in time.
 */
export function decodeNamedCharacterReference(name: string): string | false {
  if (Object.hasOwn(common, name)) return common[name] ?? false;
  const parts = writingToolsIfLoaded();
  if (parts === null) throw new Error('A name of a character is read before the names were loaded.');
  return parts.characterOf(name);
}
