import type { StudioEvent } from '../contract/events.ts';

/** Tells the window what changed. */
export type Emit = (event: StudioEvent) => void;
