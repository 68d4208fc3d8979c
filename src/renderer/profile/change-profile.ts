import type { Profile } from '../../contract/profile.ts';

/** Keeps some answers of the profile. */
export type ChangeProfile = (change: Partial<Profile>) => void;
