/** What a stranger should find, each to be looked after by hand. */
export const presenceItems = [
  'linkedin-profile',
  'linkedin-headline',
  'linkedin-about',
  'linkedin-experience',
  'linkedin-specialties',
  'links',
  'x-or-alternative',
] as const;
