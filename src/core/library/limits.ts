/** The largest file that can be edited, in bytes; of a larger one this much is shown. */
export const longestDraft = 2_000_000;

/** Of files that are too large to edit, this much is read for the list and the search, in bytes. */
export const longestIndexed = 262_144;
