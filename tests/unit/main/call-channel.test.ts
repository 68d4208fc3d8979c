import { EventEmitter } from 'node:events';
import type { IpcMain } from 'electron';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { callChannel } from '../../../src/contract/bridge.ts';
import type { Studio } from '../../../src/core/studio.ts';
import { answerCalls } from '../../../src/main/call-channel.ts';

type Answer = (event: object, name: unknown, input: unknown) => unknown;

/** Electron's side of the channel, and how often the studio behind it was asked. */
function channel(): { answer: Answer; asked: () => number } {
  let answer: Answer = () => undefined;
  let asked = 0;
  const ipcMain = Object.assign(new EventEmitter(), {
    handle: (name: string, handler: Answer) => {
      if (name === callChannel) answer = handler;
    },
  });
  const dispatch = async () => {
    asked += 1;
    return { ok: true, value: 'an answer' } as const;
  };
  answerCalls(ipcMain as unknown as IpcMain, { dispatch } as Partial<Studio> as Studio);
  return { answer: (...message) => answer(...message), asked: () => asked };
}

const own = { url: 'app://byline/', parent: null };
const gone = {
  get url(): string {
    throw new Error('Render frame was disposed before WebFrameMain could be accessed');
  },
  parent: null,
};

it('S3: a stranger is refused whatever is asked, and the studio never hears of it', async () => {
  const { answer, asked } = channel();
  const address = fc.oneof(
    fc.webUrl(),
    fc.constantFrom('', 'app://bylineevil/', 'app://byline@evil/', 'app://Byline.evil/', 'about:blank', 'file:///app://byline/'),
    fc.string(),
  );
  const strangers = fc.oneof(
    address.map((url) => ({ url, parent: null })),
    address.map((url) => ({ url, parent: own })),
    fc.constant({ ...own, parent: own }),
    fc.constant(null),
    fc.constant(gone),
  );
  const isOwn = (frame: { url: string; parent: unknown } | null) =>
    frame !== null && frame !== gone && frame.parent === null && frame.url.startsWith('app://byline/');
  await fc.assert(
    fc.asyncProperty(strangers, fc.anything(), fc.anything(), async (frame, name, input) => {
      fc.pre(!isOwn(frame));
      expect(await answer({ senderFrame: frame }, name, input)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    }),
    { numRuns: Number(process.env.BYLINE_FUZZ ?? 10_000) / 10 },
  );
  expect(asked()).toBe(0);
  await answer({ senderFrame: own }, 'app.state', {});
  expect(asked()).toBe(1);
});
