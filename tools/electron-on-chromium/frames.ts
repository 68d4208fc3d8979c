import { fromChromium, originOf } from './addresses.ts';
import { supportedClass } from './supported.ts';

/** A frame as `senderFrame` and `mainFrame` show it; the same frame is always the same object. */
export class Frame {
  url = '';
  readonly frameTreeNodeId: number;
  readonly processId = 1;
  readonly routingId: number;
  readonly parent: Frame | null;
  private attached = true;

  constructor(id: number, parent: Frame | null) {
    this.frameTreeNodeId = id;
    this.routingId = id;
    this.parent = parent;
  }

  get origin(): string {
    return this.url ? originOf(this.url) : '';
  }

  get top(): Frame {
    return this.parent ? this.parent.top : this;
  }

  get detached(): boolean {
    return !this.attached;
  }

  isDestroyed(): boolean {
    return !this.attached;
  }

  detach(): void {
    this.attached = false;
  }
}

supportedClass('webFrameMain', Frame);

/** The frames of one page, by Chromium's ids. Where they are comes from the browser, never from the page. */
export class FrameTree {
  readonly mainId: string;
  readonly main: Frame;
  private readonly frames = new Map<string, Frame>();
  private lastId = 0;

  constructor(mainId: string) {
    this.mainId = mainId;
    this.main = this.add(mainId, null);
  }

  has(id: string): boolean {
    return this.frames.has(id);
  }

  get(id: string): Frame | undefined {
    return this.frames.get(id);
  }

  attach(id: string, parentId: string | undefined): Frame {
    return this.frames.get(id) ?? this.add(id, this.frames.get(parentId ?? this.mainId) ?? this.main);
  }

  detach(id: string): void {
    if (id === this.mainId) return;
    this.frames.get(id)?.detach();
    this.frames.delete(id);
  }

  /** Notes where a frame is now and gives that address in the app's own form. */
  navigate(id: string, address: string, parentId?: string): string {
    const frame = this.attach(id, parentId);
    frame.url = fromChromium(address);
    return frame.url;
  }

  private add(id: string, parent: Frame | null): Frame {
    const frame = new Frame(++this.lastId, parent);
    this.frames.set(id, frame);
    return frame;
  }
}
