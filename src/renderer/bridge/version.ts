import { createContext, useContext } from 'react';

/** The version of the app, for those who want to show it. */
export const VersionContext = createContext('');

export function useVersion(): string {
  return useContext(VersionContext);
}
