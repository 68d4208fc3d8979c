import { describe, expect, it } from 'vitest';
import { whenWorthReading } from '../../../../src/renderer/lens/worth-reading.ts';
import type { BlocksChange, TextBlock } from '../../../../src/renderer/text/access/text-access.ts';

/** A draft in which a person writes. */
function draftOf(...texts: string[]) {
  const listeners = new Set<(change: BlocksChange) => void>();
  let blocks = texts.map((text, at): TextBlock => ({ key: String(at), kind: 'paragraph', text }));
  return {
    handle: {
      blocks: () => blocks,
      onBlocksChange(listener: (change: BlocksChange) => void) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    write(text: string, kind: TextBlock['kind'] = 'paragraph') {
      const block: TextBlock = { key: String(blocks.length), kind, text };
      blocks = [...blocks, block];
      for (const listener of listeners) listener({ changed: [block], removed: [], order: null });
    },
  };
}

function follow(draft: ReturnType<typeof draftOf>) {
  let begun = 0;
  const stop = whenWorthReading(draft.handle, () => {
    begun += 1;
  });
  return { begun: () => begun, stop };
}

describe('a draft is worth reading', () => {
  it('at once when it says something', () => {
    expect(follow(draftOf('Ask before you', 'hire.')).begun()).toBe(1);
  });

  it('from the third word on, once', () => {
    const draft = draftOf('', 'Two words.');
    const { begun } = follow(draft);
    expect(begun()).toBe(0);
    draft.write('More.');
    draft.write('And more.');
    expect(begun()).toBe(1);
  });

  it('not for its code', () => {
    const draft = draftOf('Look:');
    const { begun } = follow(draft);
    draft.write('const one = two + three', 'code');
    expect(begun()).toBe(0);
  });

  it('to nobody who has left', () => {
    const draft = draftOf('One.');
    const { begun, stop } = follow(draft);
    stop();
    draft.write('Many more words than three.');
    expect(begun()).toBe(0);
  });
});
