/** Texts that changes may be based on, by revision. The oldest give way when the room is used up. */
export interface BaseTexts {
  remember(revision: string, text: string): void;
  recall(revision: string): string | null;
}

/** `room` is in UTF-16 code units over all texts; at least the last text is kept whatever its length. */
export function createBaseTexts(room = 8_000_000): BaseTexts {
  const texts = new Map<string, string>();
  let used = 0;
  const drop = (revision: string) => {
    used -= texts.get(revision)?.length ?? 0;
    texts.delete(revision);
  };
  return {
    remember(revision, text) {
      drop(revision);
      texts.set(revision, text);
      used += text.length;
      for (const oldest of texts.keys()) {
        if (used <= room || texts.size === 1) break;
        drop(oldest);
      }
    },
    recall(revision) {
      const text = texts.get(revision);
      if (text === undefined) return null;
      // What is in use stands last, and goes last.
      texts.delete(revision);
      texts.set(revision, text);
      return text;
    },
  };
}
