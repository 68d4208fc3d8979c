import type { Reader } from '../../domain/insight/reader.ts';
import type { BlockReading, ReadableBlock } from '../../domain/insight/reading.ts';
import type { ChangeMessage, ReadingMessage } from './lens-protocol.ts';

/** What the worker knows of an open draft between two changes. */
export interface DraftMemory {
  take(change: ChangeMessage): void;
  /** `wait` takes a breath between two pieces of work, and may break off by rejecting. */
  read(reader: Reader, wait?: () => Promise<void>): Promise<ReadingMessage>;
}

export function createDraftMemory(draft: string): DraftMemory {
  const blocks = new Map<string, ReadableBlock>();
  const sent = new Map<string, string>();
  let newest: ChangeMessage | null = null;
  let order: readonly string[] = [];
  let told = '';
  return {
    take(change) {
      for (const key of change.removed) {
        blocks.delete(key);
        sent.delete(key);
      }
      for (const block of change.blocks) blocks.set(block.key, block);
      newest = change;
      order = change.order ?? order;
    },
    async read(reader, wait) {
      const asked = newest;
      const ordered = order.flatMap((key) => blocks.get(key) ?? []);
      const { blocks: readings, ...summary } = await reader.readDraft(
        ordered,
        {
          language: asked?.language ?? null,
          purpose: asked?.purpose ?? null,
          explainIn: asked?.interfaceLanguage ?? 'en',
          strictness: asked?.strictness ?? 'balanced',
          answers: asked?.answers ?? [],
        },
        wait,
      );
      const now = JSON.stringify(summary);
      const isNews = now !== told;
      told = now;
      const revision = asked?.revision ?? 0;
      return { kind: 'reading', draft, revision, blocks: changedOf(readings, sent), summary: isNews ? summary : null };
    },
  };
}

/** The readings that differ from what was sent last. */
function changedOf(readings: readonly BlockReading[], sent: Map<string, string>): BlockReading[] {
  return readings.filter((reading) => {
    const now = JSON.stringify(reading);
    if (sent.get(reading.key) === now) return false;
    sent.set(reading.key, now);
    return true;
  });
}
