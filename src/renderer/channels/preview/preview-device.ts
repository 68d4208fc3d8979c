/** What a preview imitates. */
export const devices = ['phone', 'desktop'] as const;
export type Device = (typeof devices)[number];
