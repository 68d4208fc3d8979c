import type { WebFrameMain } from 'electron';
import { windowOrigin } from './bundle-scheme.ts';

/** Whether a message comes from the main frame of Byline's own window. The preload runs on error pages too, so being there proves nothing. */
export function isOwnMainFrame(frame: WebFrameMain | null): boolean {
  try {
    return frame !== null && frame.parent === null && frame.url.startsWith(`${windowOrigin}/`);
  } catch {
    // Electron throws for a frame that has gone meanwhile.
    return false;
  }
}
