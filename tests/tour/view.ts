import type { Walker } from './walker.ts';

/** One thing to look at. */
export interface View {
  name: string;
  /** Goes there, from wherever the walk is, in the window of the walk. */
  reach(walker: Walker): Promise<unknown>;
  /** What has to be done again whenever the window has got another width. */
  after?(walker: Walker): Promise<unknown>;
}
