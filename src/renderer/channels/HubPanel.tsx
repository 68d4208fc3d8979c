import './hub.css';
import { channelName } from '../../domain/channels/channel.ts';
import { withHubSeen } from '../../domain/channels/hub.ts';
import type { DraftProperties, HubBlock } from '../../domain/drafts/draft.ts';
import { proseDifference } from '../../domain/text/prose-difference.ts';
import { useLibraryData } from '../bridge/LibraryData.tsx';
import { useText } from '../words/text.tsx';
import { useHubChanges } from './use-hub-changes.ts';
import { useHubs } from './use-spokes.ts';

interface HubPanelProps {
  path: string;
  properties: DraftProperties;
  onOpen: (path: string) => void;
  /** Starts a piece from blocks of this draft. */
  onMake: () => void;
  onMap: () => void;
  onHub: (hub: HubBlock[]) => void;
}

/** What the open draft was made of and whether that changed, and what was made of it. */
export function HubPanel({ path, properties, onOpen, onMake, onMap, onHub }: HubPanelProps) {
  const text = useText('channels');
  const ids = [...new Set(properties.hub.map(({ id }) => id))];
  return (
    <section className="hub-panel" aria-label={text('hub.label')}>
      {ids.map((id) => (
        <MadeFrom key={id} id={id} hub={properties.hub} onOpen={onOpen} onHub={onHub} />
      ))}
      <Spokes path={path} onOpen={onOpen} />
      <div className="hub-actions">
        <button type="button" className="link-button" onClick={onMake}>
          {text('hub.make')}
        </button>
        <button type="button" className="link-button" onClick={onMap}>
          {text('hub.map')}
        </button>
      </div>
    </section>
  );
}

interface MadeFromProps {
  id: string;
  hub: readonly HubBlock[];
  onOpen: (path: string) => void;
  onHub: (hub: HubBlock[]) => void;
}

function MadeFrom({ id, hub, onOpen, onHub }: MadeFromProps) {
  const text = useText('channels');
  const { drafts } = useLibraryData();
  const article = drafts.state === 'answered' ? drafts.value.find((draft) => draft.id === id) : undefined;
  const found = useHubChanges(article?.path ?? null, id, hub, article?.modified ?? 0);
  if (drafts.state !== 'answered') return null;
  if (article === undefined) return <p className="channel-quiet">{text('hub.gone')}</p>;
  const missing = found?.missing.length ?? 0;
  const seen = () => {
    const pairs = new Map<string, string | null>((found?.missing ?? []).map((digest) => [digest, null]));
    for (const { digest, now } of found?.changes ?? []) pairs.set(digest, now?.digest ?? null);
    onHub(withHubSeen(hub, id, pairs));
  };
  return (
    <div className="hub-source" data-stale={missing > 0 || undefined}>
      <p>
        {text('hub.madeFrom')}{' '}
        <button type="button" className="link-button" onClick={() => onOpen(article.path)}>
          {article.title || text('hub.untitled')}
        </button>
      </p>
      {found !== null && <p>{missing === 0 ? text('hub.fresh') : text('hub.changed', { count: missing })}</p>}
      {found?.changes.map((change) => (
        <Difference key={change.digest} before={change.before} now={change.now?.source ?? ''} />
      ))}
      {missing > (found?.changes.length ?? 0) && <p className="channel-quiet">{text('hub.forgotten')}</p>}
      {missing > 0 && (
        <button type="button" className="button" onClick={seen}>
          {text('hub.seen')}
        </button>
      )}
    </div>
  );
}

/** What was taken out and what was put in, as one piece of prose; told by element and by line, not by colour alone. */
function Difference({ before, now }: { before: string; now: string }) {
  const text = useText('channels');
  const runs = proseDifference(before, now);
  return (
    <blockquote className="hub-difference" aria-label={text('hub.difference')}>
      {runs.map((run, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: a run is its place.
        if (run.kind === 'then') return <del key={index}>{run.text}</del>;
        // biome-ignore lint/suspicious/noArrayIndexKey: a run is its place.
        if (run.kind === 'now') return <ins key={index}>{run.text}</ins>;
        // biome-ignore lint/suspicious/noArrayIndexKey: a run is its place.
        return <span key={index}>{run.text}</span>;
      })}
    </blockquote>
  );
}

function Spokes({ path, onOpen }: { path: string; onOpen: (path: string) => void }) {
  const text = useText('channels');
  const family = useHubs().find(({ hub }) => hub.path === path);
  if (family === undefined) return null;
  return (
    <ul className="hub-spokes" aria-label={text('hub.spokes')}>
      {family.spokes.map(({ draft, stale }) => (
        <li key={draft.path}>
          <button type="button" className="link-button" onClick={() => onOpen(draft.path)}>
            {draft.title || text('hub.untitled')}
          </button>{' '}
          <span className="channel-quiet">{draft.channels.map(channelName).join(', ')}</span>
          {stale !== null && stale > 0 && <span className="hub-stale">{text('hub.stale')}</span>}
        </li>
      ))}
    </ul>
  );
}
