import type { Profile } from '../../contract/profile.ts';

/** What stands for the profile until it is read; the defaults of the contract without its reader, which the first page does without. */
export const emptyProfile: Profile = {
  brandPhrase: '',
  knownFor: '',
  passionateAbout: '',
  setsApart: '',
  decided: null,
  boundary: 'separate',
  boundaryLimit: 20,
  goals: [],
  campaigns: [],
  stances: [],
  voice: [],
  ratio: { preset: '80-20', own: { useful: 60, shared: 20, aboutMe: 20 } },
  present: [],
  links: [],
};
