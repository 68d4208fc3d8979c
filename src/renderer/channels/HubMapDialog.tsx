import './hub.css';
import './channels.css';
import type { DraftSummary } from '../../contract/drafts.ts';
import { channelIds, channelName } from '../../domain/channels/channel.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useText } from '../words/text.tsx';
import { type HubWithSpokes, type Spoke, useBareArticles, useHubs } from './use-spokes.ts';

/** Articles without a piece that are shown; a list of hundreds is no map. */
const mostBare = 30;

/**
 * Articles and the pieces made of them, by channel: what is there, what went out, what is stale and what is missing. Articles that
 * are ready or out and have no piece yet stand below the others.
 */
export function HubMapDialog({ onOpen, onClose }: { onOpen: (path: string) => void; onClose: () => void }) {
  const text = useText('channels');
  const hubs = useHubs();
  const bare = useBareArticles();
  const families = [...hubs, ...bare.slice(0, mostBare).map((hub): HubWithSpokes => ({ hub, spokes: [] }))];
  const shown = channelIds.filter((id) => id !== 'blog');
  return (
    <Dialog title={text('hub.mapTitle')} closeLabel={text('close')} onClose={onClose} size="large">
      {families.length === 0 ? (
        <p>{text('hub.none')}</p>
      ) : (
        <div className="hub-map-scroll">
          <table className="hub-map">
            <thead>
              <tr>
                <th scope="col">{text('hub.article')}</th>
                {shown.map((id) => (
                  <th key={id} scope="col">
                    {channelName(id)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {families.map((family) => (
                <tr key={family.hub.path}>
                  <th scope="row">
                    <Opener draft={family.hub} onOpen={onOpen} />
                  </th>
                  {shown.map((id) => (
                    <td key={id}>
                      <Cell family={family} channel={id} onOpen={onOpen} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {bare.length > mostBare && <p className="field-hint">{text('hub.more', { count: bare.length - mostBare })}</p>}
    </Dialog>
  );
}

function Cell({ family, channel, onOpen }: { family: HubWithSpokes; channel: string; onOpen: (path: string) => void }) {
  const text = useText('channels');
  const spokes = family.spokes.filter(({ draft }) => draft.channels.includes(channel));
  if (spokes.length === 0)
    return <span className="channel-quiet">{text(isMeantFor(family.hub, channel) ? 'hub.itself' : 'hub.missing')}</span>;
  return spokes.map((spoke) => (
    <div key={spoke.draft.path} className="hub-cell" data-stale={(spoke.stale ?? 0) > 0 || undefined}>
      <button type="button" className="link-button" onClick={() => onOpen(spoke.draft.path)} title={spoke.draft.title}>
        {text(`hub.state.${stateOf(spoke)}`)}
      </button>
    </div>
  ));
}

/** Whether the article itself is published there, or is to be. */
function isMeantFor({ channels, publications }: DraftSummary, channel: string): boolean {
  return channels.includes(channel) || publications.some((each) => each.channel === channel);
}

function stateOf({ draft, stale }: Spoke): 'stale' | 'published' | 'writing' {
  if ((stale ?? 0) > 0) return 'stale';
  return draft.publications.length > 0 ? 'published' : 'writing';
}

function Opener({ draft, onOpen }: { draft: DraftSummary; onOpen: (path: string) => void }) {
  const text = useText('channels');
  return (
    <button type="button" className="link-button" onClick={() => onOpen(draft.path)}>
      {draft.title || text('hub.untitled')}
    </button>
  );
}
