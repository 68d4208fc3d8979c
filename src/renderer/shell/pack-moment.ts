import { guessLanguage } from '../../domain/insight/text/language.ts';
import type { Replaced } from '../../domain/policy/name-shield.ts';
import { severityOfNotice } from '../../domain/policy/notice-severity.ts';
import type { CopyMoment } from '../policy/BeforeCopying.tsx';
import { policyClient } from '../policy/policy-client.ts';
import type { useLookedFor } from '../policy/use-looked-for.ts';
import type { ReadPack, ReadPiece } from './save-pack.ts';

type Looked = NonNullable<ReturnType<typeof useLookedFor>>;

/** What there is to look at before a pack leaves, and the pack with names replaced. `nothing`: there is nothing to stop for. */
export async function policyMomentOf(
  pack: ReadPack,
  { lookedFor, shielded: names, values, holdsCopy }: Looked,
): Promise<{ moment: CopyMoment; shielded: ReadPack; nothing: boolean }> {
  const client = await policyClient();
  const texts = pack.pieces.map(({ title, body }, at) => ({ key: String(at), text: `${title}\n${body}` }));
  const found = await client.read([{ key: 'lead', text: `${pack.title}\n${pack.lead}` }, ...texts], lookedFor);
  const notices = found.filter(({ notice }) => severityOfNotice(notice) === 'reconsider');
  const replaced: Replaced[] = [];
  const shield = async (text: string, piece: ReadPiece | null) => {
    const result = await client.shield(text, names, piece?.language ?? guessLanguage(text).language);
    replaced.push(...result.replaced.map((each) => ({ ...each, start: replaced.length + each.start })));
    return result.text;
  };
  const pieces: ReadPiece[] = [];
  for (const piece of pack.pieces) {
    pieces.push({ ...piece, title: await shield(piece.title, piece), body: await shield(piece.body, piece) });
  }
  const shielded = { ...pack, title: await shield(pack.title, null), lead: await shield(pack.lead, null), pieces };
  const isPrivate = pack.pieces.some((piece) => piece.isPrivate);
  const nothing = notices.length === 0 && replaced.length === 0 && !isPrivate;
  return { moment: { notices, leak: null, isPrivate, replaced, values, gives: [], holds: holdsCopy }, shielded, nothing };
}
