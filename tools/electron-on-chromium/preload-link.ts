import type { CdpSession } from './cdp.ts';
import type { Protocol } from './protocol.ts';
import { deliverFunction, type PageScripts, postBinding, preloadWorldName } from './renderer.ts';

interface PreloadListeners {
  /** `answer` brings a text back to the same document, or nowhere when that has gone. */
  onMessage(text: string, answer: (text: string) => void): void;
  onError(error: Error): void;
}

type Context = Protocol.Runtime.ExecutionContextDescription;

/**
 * The way between main and the preload's world in the document that the main frame shows now. Only that world is heard: the
 * page's own world does not have the binding, and which world and frame a message comes from is told by the browser.
 */
export class PreloadLink {
  private readonly page: CdpSession;
  private context: Context | undefined;

  constructor(page: CdpSession, mainFrameId: string, listeners: PreloadListeners) {
    this.page = page;
    this.followContext(mainFrameId);
    page.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      const context = this.context;
      if (name === postBinding && context?.id === executionContextId) {
        listeners.onMessage(payload, (text) => this.deliver(context, text));
      }
    });
    page.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      if (exceptionDetails.executionContextId !== this.context?.id) return;
      listeners.onError(new Error(exceptionDetails.exception?.description ?? exceptionDetails.text));
    });
  }

  /** What must be asked of a page before it loads anything. */
  prepare(scripts: PageScripts | undefined): Promise<unknown>[] {
    const addScript = (script: Protocol.Page.addScriptToEvaluateOnNewDocumentParameters) =>
      this.page.send('Page.addScriptToEvaluateOnNewDocument', script);
    return [
      this.page.send('Runtime.addBinding', { name: postBinding, executionContextName: preloadWorldName }),
      ...(scripts
        ? [addScript({ source: scripts.mainWorld }), addScript({ source: scripts.preloadWorld, worldName: preloadWorldName })]
        : []),
    ];
  }

  send(text: string): void {
    if (this.context) this.deliver(this.context, text);
  }

  forget(): void {
    this.context = undefined;
  }

  private followContext(mainFrameId: string): void {
    this.page.on('Runtime.executionContextCreated', ({ context }) => {
      const { frameId } = (context.auxData ?? {}) as { frameId?: string };
      if (context.name === preloadWorldName && frameId === mainFrameId) this.context = context;
    });
    this.page.on('Runtime.executionContextDestroyed', ({ executionContextUniqueId }) => {
      if (this.context?.uniqueId === executionContextUniqueId) this.forget();
    });
    this.page.on('Runtime.executionContextsCleared', () => this.forget());
  }

  private deliver(context: Context, text: string): void {
    this.page.attempt('Runtime.callFunctionOn', {
      uniqueContextId: context.uniqueId,
      functionDeclaration: deliverFunction,
      arguments: [{ value: text }],
    });
  }
}
