import { blockDigest } from '../../domain/channels/block-digest.ts';
import { useSettings } from '../bridge/SettingsProvider.tsx';
import { useSet } from '../window/use-set.ts';

/** Threads whose ticks are remembered; the ones copied longest ago are forgotten first. */
const mostThreads = 60;
const mostTicks = 400;

/** Which posts of a thread were copied already, also before a restart. A post whose text changed is one that was not. */
export function useTicks(thread: string): { has: (text: string) => boolean; add: (text: string) => void } {
  const { settings } = useSettings();
  const set = useSet();
  const key = thread.slice(-300);
  const ticks = settings.copiedParts[key] ?? [];
  return {
    has: (text) => text !== '' && ticks.includes(blockDigest(text)),
    add(text) {
      const digest = blockDigest(text);
      if (ticks.includes(digest)) return;
      const others = Object.entries(settings.copiedParts).filter(([each]) => each !== key);
      const kept = others.slice(Math.max(0, others.length - mostThreads + 1));
      set({ copiedParts: Object.fromEntries([...kept, [key, [...ticks, digest].slice(-mostTicks)]]) });
    },
  };
}
