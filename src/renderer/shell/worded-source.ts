import { isChannelId } from '../../domain/channels/channel.ts';
import type { CopySource } from '../../domain/channels/copy.ts';
import { withWording, wordedFor } from '../../domain/channels/wordings.ts';
import type { Wording } from '../../domain/drafts/draft.ts';
import type { Replaced } from '../../domain/policy/name-shield.ts';

type Shield = (words: string) => Promise<{ text: string; replaced: Replaced[] }>;

/** The words that single channels have of their own, as blocks to be looked through like those of the text. */
export function wordingBlocks({ wordings = [] }: CopySource): { key: string; text: string }[] {
  return wordings.map(({ text }, index) => ({ key: `wording ${index}`, text }));
}

/** The same words with names replaced, for the passages as they are once names are replaced there too. */
export async function shieldedWordings(
  { body, wordings = [] }: CopySource,
  shield: Shield,
): Promise<{ wordings: Wording[]; replaced: Replaced[] }> {
  let shielded: Wording[] = [];
  const replaced: Replaced[] = [];
  for (const channel of new Set(wordings.map((each) => each.channel).filter(isChannelId))) {
    for (const { source, wording } of wordedFor(channel, body, wordings).blocks) {
      if (wording === null) continue;
      const [common, own] = [await shield(source), await shield(wording.text)];
      shielded = withWording(shielded, channel, common.text, own.text);
      replaced.push(...own.replaced);
    }
  }
  return { wordings: shielded, replaced };
}
