import { useEffect, useState } from 'react';
import type { CopySource } from '../../domain/channels/copy.ts';
import { type CopyTarget, targetProfiles } from '../../domain/channels/targets.ts';
import { guessLanguage } from '../../domain/insight/text/language.ts';
import { sharePercents } from '../../domain/insight/whole-percents.ts';
import { leakOf, sideOfTopics } from '../../domain/policy/leak.ts';
import { severityOfNotice } from '../../domain/policy/notice-severity.ts';
import { call } from '../bridge/calls.ts';
import { useLibraryData } from '../bridge/LibraryData.tsx';
import type { DraftSession } from '../draft/draft-session.ts';
import type { CopyMoment } from '../policy/BeforeCopying.tsx';
import { useNoticeSilence } from '../policy/NoticesProvider.tsx';
import { policyClient } from '../policy/policy-client.ts';
import { useLookedFor } from '../policy/use-looked-for.ts';
import { useToaster } from '../window/Toasts.tsx';
import { useText } from '../words/text.tsx';
import { shieldedWordings, wordingBlocks } from './worded-source.ts';

/** What is known at the moment of copying, and the text with names replaced. `nothing`: there is nothing to stop for. */
export type LookedThrough = { moment: CopyMoment; nothing: boolean; shielded: Pick<CopySource, 'title' | 'body' | 'wordings'> };

/** Looks the open draft through once, when it is about to be copied; `null` until that is done. */
export function useCopyMoment(session: DraftSession | null, source: CopySource | null, target: CopyTarget): LookedThrough | null {
  const text = useText('policy');
  const { topics, profile } = useLibraryData();
  const toaster = useToaster();
  const looked = useLookedFor();
  const isLeft = useNoticeSilence(session);
  const [result, setResult] = useState<LookedThrough | null>(null);
  const isReady = session !== null && source !== null && looked !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the draft is looked through as it was when copying began.
  useEffect(() => {
    if (!isReady) return;
    let isCurrent = true;
    const look = async () => {
      const client = await policyClient();
      const language = source.language ?? guessLanguage(source.body).language;
      const blocks = session.handle?.blocks() ?? [];
      const shield = (words: string) => client.shield(words, looked.shielded, language);
      const [notices, body, title, worded, register, figures, portfolio] = await Promise.all([
        client.read(
          [...blocks.map(({ key, text: words }) => ({ key, text: words })), ...wordingBlocks(source)],
          looked.lookedFor,
        ),
        shield(source.body),
        shield(source.title),
        shieldedWordings(source, shield),
        call('register.read', {}),
        call('lens.figures', { paths: [session.path] }),
        call('portfolio.figures', {}),
      ]);
      const shown = notices.filter((each) => severityOfNotice(each.notice) === 'reconsider' && !isLeft(each));
      const channel = targetProfiles[target].channel;
      const roleOf = (topic: string) => topics.find(({ name }) => name === topic)?.role ?? 'secondary';
      const leak = leakOf({
        side: sideOfTopics(session.properties.topics, roleOf),
        purpose: register.channels.find((each) => each.channel === channel)?.purpose ?? null,
        boundary: profile.boundary,
        limit: profile.boundaryLimit,
        share: personalShare(portfolio.matrix, channel, (topic) => topic !== null && roleOf(topic) === 'off-work'),
      });
      const shares = figures.drafts[0]?.figures.shares;
      const { useful, dialogue } = shares === undefined ? { useful: 0, dialogue: 0 } : sharePercents(shares);
      const gives = [
        ...(useful > 0 ? [text('gives.useful', { share: useful })] : []),
        ...(dialogue > 0 ? [text('gives.dialogue', { share: dialogue })] : []),
        ...session.properties.topics.map((topic) => text('gives.topic', { topic })),
        ...(session.properties.thesis === '' ? [] : [text('gives.thesis', { thesis: session.properties.thesis })]),
      ];
      const isPrivate = session.properties.private;
      const replaced = [...title.replaced, ...body.replaced, ...worded.replaced];
      const nothing = shown.length === 0 && leak === null && !isPrivate && replaced.length === 0;
      const moment = {
        notices: shown,
        leak,
        isPrivate,
        replaced,
        values: looked.values,
        gives,
        holds: looked.holdsCopy,
      };
      if (isCurrent) setResult({ moment, nothing, shielded: { title: title.text, body: body.text, wordings: worded.wordings } });
    };
    // A draft that cannot be looked through can still be copied, but never without a word.
    look().catch((failure: unknown) => {
      if (!isCurrent) return;
      toaster.failed(failure);
      const isPrivate = session.properties.private;
      setResult({ moment: { ...calm, isPrivate }, nothing: !isPrivate, shielded: source });
    });
    return () => {
      isCurrent = false;
    };
  }, [isReady]);
  return result;
}

/** Which part of a channel's publications would be personal with this one, in percent; topics are counted each. */
function personalShare(
  cells: readonly { topic: string | null; channel: string; publications: number }[],
  channel: string | null,
  isPersonal: (topic: string | null) => boolean,
): number {
  const there = cells.filter((cell) => cell.channel === channel);
  const sum = (some: typeof there) => some.reduce((total, { publications }) => total + publications, 0);
  return ((sum(there.filter(({ topic }) => isPersonal(topic))) + 1) / (sum(there) + 1)) * 100;
}

const calm: CopyMoment = { notices: [], leak: null, isPrivate: false, replaced: [], values: [], gives: [], holds: false };
