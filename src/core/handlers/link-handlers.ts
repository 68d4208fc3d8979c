import { leadsElsewhere } from '../../domain/links/where-it-leads.ts';
import type { Handlers } from '../dispatcher.ts';
import { createLinkGuard } from '../links/link-guard.ts';
import { openableAddress } from '../links/openable-address.ts';
import { SpokenError, sentences } from '../sentences.ts';
import type { StudioContext } from '../studio-context.ts';

export function createLinkHandlers({ ports: { shell, clock } }: StudioContext): Pick<Handlers, 'links.open'> {
  const allow = createLinkGuard(shell, clock);
  return {
    async 'links.open'({ url, words }) {
      const address = openableAddress(url);
      if (address === null) throw new SpokenError('invalid-input', sentences.linkRefused);
      allow();
      const elsewhere = leadsElsewhere(words, url);
      if (elsewhere === null || (await shell.confirmLink(words, elsewhere))) await shell.openExternal(address);
      return {};
    },
  };
}
