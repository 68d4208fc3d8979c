/** In characters: as long as the words of a policy may be. */
export const longestPolicy = 400_000;

/** In bytes: what a file with the employer's policy may have. */
export const largestPolicyFile = 20_000_000;
