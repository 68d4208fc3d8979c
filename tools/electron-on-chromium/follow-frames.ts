import { fromChromium } from './addresses.ts';
import type { CdpSession } from './cdp.ts';
import { sessionOf } from './chromium.ts';
import type { FrameTree } from './frames.ts';
import type { Protocol } from './protocol.ts';

interface FrameListeners {
  /** The main frame shows another document. */
  onNavigate(url: string): void;
  /** A frame changed its address and kept its document. */
  onNavigateInPage(url: string, isMainFrame: boolean): void;
}

/** Keeps the frame tree as the browser tells it, also for frames that live in a process of their own, and lets workers run. */
export function followFrames(page: CdpSession, frames: FrameTree, { onNavigate, onNavigateInPage }: FrameListeners): void {
  page.on('Page.frameAttached', ({ frameId, parentFrameId }) => frames.attach(frameId, parentFrameId));
  page.on('Page.frameDetached', ({ frameId, reason }) => {
    if (reason !== 'swap') frames.detach(frameId);
  });
  page.on('Page.frameNavigated', ({ frame }) => {
    const url = frames.navigate(frame.id, frame.url + (frame.urlFragment ?? ''), frame.parentId);
    if (!frame.parentId) onNavigate(url);
  });
  page.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
    frames.navigate(frameId, url);
    onNavigateInPage(fromChromium(url), frameId === frames.mainId);
  });
  page.on('Target.attachedToTarget', (attached) => followChild(attached, frames));
}

function followChild({ sessionId, targetInfo }: Protocol.Target.attachedToTargetPayload, frames: FrameTree): void {
  const child = sessionOf(sessionId);
  if (!child) return;
  child.on('Target.attachedToTarget', (attached) => followChild(attached, frames));
  if (targetInfo.type === 'iframe') {
    frames.navigate(targetInfo.targetId, targetInfo.url, targetInfo.parentFrameId);
    child.on('Page.frameNavigated', ({ frame }) => frames.navigate(frame.id, frame.url, frame.parentId));
    child.attempt('Page.enable');
  }
  child.attempt('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
  child.attempt('Runtime.runIfWaitingForDebugger');
}
