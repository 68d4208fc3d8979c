/** Characters of a text that lists show. */
export const snippetLength = 160;

/** A snippet for reading: whole when it is the whole text, else up to its last whole word. */
export function endedSnippet(snippet: string): string {
  return snippet.length < snippetLength ? snippet : `${snippet.replace(/\s+\S*$/u, '')} …`;
}
