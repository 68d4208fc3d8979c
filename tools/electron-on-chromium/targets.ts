import type { CdpConnection, CdpSession } from './cdp.ts';
import { openBlankWindow, sessionOf } from './chromium.ts';
import type { Protocol } from './protocol.ts';

/** A blank page of the browser, held before its first step until `Runtime.runIfWaitingForDebugger`. */
export interface Target {
  id: string;
  session: CdpSession;
}

type TargetInfo = Protocol.Target.TargetInfo;

const waiting: ((target: Target) => void)[] = [];
const spare: Target[] = [];
let started = false;

/** Gives a new browser window's page; the first one is the window that Chromium itself has opened. */
export function requestTarget(): Promise<Target> {
  const target = spare.shift();
  if (target) return Promise.resolve(target);
  if (started) openBlankWindow();
  return new Promise((resolve) => waiting.push(resolve));
}

/** Begins to watch for pages; `onPopup` gets those that a page opened. Gives the browser's first page. */
export async function watchTargets(
  connection: CdpConnection,
  onPopup: (target: Target, info: TargetInfo) => void,
): Promise<Target> {
  const first = new Promise<Target>((resolve) => {
    connection.browser.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      const session = sessionOf(sessionId);
      if (!session) return;
      const target = { id: targetInfo.targetId, session };
      if (targetInfo.type !== 'page') session.attempt('Runtime.runIfWaitingForDebugger');
      else if (targetInfo.openerId) onPopup(target, targetInfo);
      else take(target);
      if (targetInfo.type === 'page') resolve(target);
    });
  });
  await connection.browser.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
  const target = await first;
  started = true;
  return target;
}

function take(target: Target): void {
  const taker = waiting.shift();
  if (taker) taker(target);
  else spare.push(target);
}
