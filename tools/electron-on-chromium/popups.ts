import { fromChromium } from './addresses.ts';
import { browserSession } from './chromium.ts';
import type { Protocol } from './protocol.ts';
import type { Target } from './targets.ts';
import { allContents } from './web-contents.ts';

const refused = new Set<string>();

/** Whether a request comes from a pop-up that was refused and may not be closed yet. */
export function isFromRefusedPopup(frameId: string): boolean {
  return refused.has(frameId);
}

/** Asks the opener's handler and refuses the new page; nothing of it has been loaded yet. */
export function refusePopup(target: Target, info: Protocol.Target.TargetInfo): void {
  // A turn later, so that the opener's own news of it (with the address that was asked for) has arrived.
  setTimeout(() => {
    const opener = [...allContents].find((contents) => contents.ownsFrame(info.openerId ?? ''));
    const asked = opener?.lastWindowOpen;
    const url = fromChromium(asked?.url ?? info.url);
    const { action } = opener?.decideWindowOpen(url, asked) ?? { action: 'deny' };
    if (action !== 'deny') console.error(`electron-on-chromium: child windows are not supported, refused ${url}`);
    // All three, or the opener can stay blocked in its `window.open`: close it, let it run, and drop its requests.
    refused.add(target.id);
    browserSession().attempt('Target.closeTarget', { targetId: target.id });
    target.session.attempt('Runtime.runIfWaitingForDebugger');
  }, 0);
}
