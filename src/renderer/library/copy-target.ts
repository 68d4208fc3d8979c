import { channelIds } from '../../domain/channels/channel.ts';
import type { CopyTarget } from '../../domain/channels/targets.ts';
import { firstTarget } from '../channels/copy-menu.ts';

/** What copying a draft means before anybody chose: its first channel that Byline knows, or what fits its kind. */
export function copyTargetOf({ kind, channels }: { kind: string; channels: readonly string[] }): CopyTarget {
  return firstTarget(
    kind,
    channelIds.filter((id) => channels.includes(id)),
  );
}
