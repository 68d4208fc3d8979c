import { useMemo } from 'react';
import type { ChannelReading } from '../../domain/channels/channel-reading.ts';
import type { ChannelCount } from '../../domain/channels/count.ts';
import { profileOf } from '../../domain/channels/profiles.ts';
import { useLanguage, useText } from '../app/text.tsx';

export interface CountTexts {
  /** “2,914 / 3,000”, and past a limit “285 / 280, 5 over”: never by colour alone. */
  count(count: ChannelCount): string;
  /** The count of a draft, or “5 parts” when it makes a thread. */
  standing(reading: ChannelReading): string;
  /** The same with the channel's name: “X 5 parts”. */
  reading(reading: ChannelReading): string;
  number(value: number): string;
}

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
    const reading = (each: ChannelReading) =>
      text('count.named', { channel: profileOf(each.channel).name, shown: standing(each) });
    return { count, standing, reading, number };
  }, [text, language]);
}
