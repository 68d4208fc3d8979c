/**
 * The build puts this in place of a package that the Markdown parser's extension names for a second search for addresses, which
 * `parseMarkdown` leaves out.
 */
export function findAndReplace(): never {
  throw new Error('Addresses are found by the parser alone.');
}
