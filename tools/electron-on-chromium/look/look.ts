import { app } from '../app.ts';
import type { CdpSession } from '../cdp.ts';
import type { Protocol } from '../protocol.ts';
import { allContents, type WebContents } from '../web-contents.ts';
import { type Looked, type LookMethod, type Picture, serveLook } from './server.ts';

type Frame = Protocol.Page.screencastFramePayload;

/** Shows whatever window of the app is uppermost: the one that was made last. */
class LookedApp implements Looked {
  private readonly listeners = new Set<(picture: Picture) => void>();
  private contents: WebContents | undefined;
  private last: Picture | undefined;
  private readonly show: (frame: Frame) => void = ({ data, metadata, sessionId }) => {
    this.page?.attempt('Page.screencastFrameAck', { sessionId });
    this.last = { data, width: metadata.deviceWidth, height: metadata.deviceHeight };
    for (const listener of this.listeners) listener(this.last);
  };
  private page: CdpSession | undefined;

  constructor() {
    this.follow();
    app.on('web-contents-created', (_event, contents: WebContents) => {
      contents.once('destroyed', () => this.follow());
      this.follow();
    });
    for (const contents of allContents) contents.once('destroyed', () => this.follow());
  }

  watch(listener: (picture: Picture) => void): () => void {
    this.listeners.add(listener);
    if (this.last) listener(this.last);
    if (this.listeners.size === 1) this.begin();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.page?.attempt('Page.stopScreencast');
    };
  }

  async act(method: LookMethod, params: object): Promise<void> {
    await this.page?.send(method, params as never);
  }

  private async follow(): Promise<void> {
    const contents = [...allContents].at(-1);
    if (contents === this.contents) return;
    this.contents = contents;
    this.page?.off('Page.screencastFrame', this.show);
    this.page?.attempt('Page.stopScreencast');
    this.page = undefined;
    const page = await contents?.devTools();
    if (!page || contents !== this.contents) return;
    this.page = page;
    page.on('Page.screencastFrame', this.show);
    if (this.listeners.size > 0) this.begin();
  }

  private begin(): void {
    this.page?.attempt('Page.startScreencast', { format: 'jpeg', quality: 85 });
  }
}

/** Opens a way to look at the app from another browser of this computer, and says where it is. */
export async function openLook(): Promise<void> {
  const address = await serveLook(new LookedApp());
  console.log(`To see and use Byline, open this address in a browser on this computer; Ctrl+C ends Byline.
Keep the address to yourself: whoever has it can read and write as you can.
${address}`);
}
