import type { DraftSession } from '../draft/draft-session.ts';
import { useOpenLens } from '../lens/LensProvider.tsx';
import { useWindow } from '../window/window-state.tsx';
import { useText } from '../words/text.tsx';

/** Families of hints about something that is said of oneself; shown is what has its evidence near it, and has no hint. */
const claims: readonly string[] = ['status', 'achievement', 'affiliation', 'followers', 'hype', 'density', 'humblebrag'];

/** Claims that are told and not shown, each leading to where evidence can be added. */
export function ClaimLines({ session }: { session: DraftSession }) {
  const text = useText('portfolio');
  const { hints, summary } = useOpenLens();
  const { dispatch } = useWindow();
  // Before the lens has read the draft, nothing is known of its claims.
  if (summary === null) return null;
  const told = hints.filter(({ family }) => claims.includes(family));
  return (
    <section className="section" aria-labelledby="claims-title">
      <h2 id="claims-title" className="checks-title">
        {text('claims.title')}
      </h2>
      <p className="quiet">{told.length === 0 ? text('claims.none') : text('claims.told', { count: told.length })}</p>
      <ul className="check-list">
        {told.map(({ range: { block, start, end }, text: words }) => (
          <li key={`${block} ${start}`}>
            <button
              type="button"
              className="piece-words"
              title={text('share.show')}
              onClick={() => session.handle?.select(block, start, end)}
            >
              {words}
            </button>
            <button
              type="button"
              className="link-button"
              aria-label={text('claims.addTo', { words })}
              onClick={() => {
                session.handle?.select(block, end, end);
                dispatch({ to: 'tab', tab: 'lens' });
              }}
            >
              {text('claims.add')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
