import { useMemo } from 'react';
import type { ChannelReading } from '../../domain/channels/channel-reading.ts';
import type { ChannelCount } from '../../domain/channels/count.ts';
import { profileOf } from '../../domain/channels/profiles.ts';
import { useLanguage, useText } from './text.tsx';

export interface CountTexts {
  /** “2,914 / 3,000”, and past a limit “285 / 280, 5 over”: never by colour alone. */
  count(count: ChannelCount): string;
  /** The count of a draft, or “5 parts” when it makes a thread. */
  standing(reading: ChannelReading): string;
  /** The same with the channel's name, “X 5 parts”, and with what is left when it is little: “X 261 / 280, 19 left”. */
  reading(reading: ChannelReading): string;
  number(value: number): string;
}

/** When so little of a limit is left, what is left is said. */
const nearlyFull = 0.1;

/** Counts as people read them, in the interface language. */
export function useCountText(): CountTexts {
  const text = useText('channels');
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.NumberFormat(language);
    const number = (value: number) => format.format(value);
    const count = ({ used, limit, over }: ChannelCount) => {
      if (limit === null) return text('count.characters', { count: used, shown: number(used) });
      const ofLimit = text('count.ofLimit', { used: number(used), limit: number(limit) });
      return over === 0 ? ofLimit : text('count.over', { ofLimit, over: number(over) });
    };
    const standing = ({ parts, count: whole }: ChannelReading) =>
      parts !== null && parts > 1 ? text('count.parts', { count: parts, shown: number(parts) }) : count(whole);
    const left = ({ limit, remaining }: ChannelCount) =>
      limit !== null && remaining !== null && remaining >= 0 && remaining <= limit * nearlyFull ? remaining : null;
    const reading = (each: ChannelReading) => {
      const rest = each.parts === null || each.parts < 2 ? left(each.count) : null;
      const shown = rest === null ? standing(each) : text('count.left', { ofLimit: standing(each), left: number(rest) });
      return text('count.named', { channel: profileOf(each.channel).name, shown });
    };
    return { count, standing, reading, number };
  }, [text, language]);
}
