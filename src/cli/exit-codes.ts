/** What a script learns from the exit code: nothing wrong, `--fail-on` was met, or something could not be done. */
export const exitCodes = { fine: 0, found: 1, misuse: 2 } as const;
