/** In bytes: what a text may have to become a draft, and what the file of many posts may have. */
export const longestText = 2_000_000;
export const largestDocument = 60_000_000;
export const largestTable = 250_000_000;
