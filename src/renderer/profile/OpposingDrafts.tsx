import type { Profile } from '../../contract/profile.ts';
import { useAnswer } from '../bridge/use-answer.ts';
import { useWindow } from '../window/window-state.tsx';
import { useText } from '../words/text.tsx';

/** Drafts that may say the opposite of a view, each leading to the draft; it is for the writer to decide. */
export function OpposingDrafts({ stances }: { stances: Profile['stances'] }) {
  const text = useText('me');
  const { dispatch } = useWindow();
  const { answer } = useAnswer('portfolio.opposing', stances.length === 0 ? null : {}, {
    refreshOn: ['practice.changed', 'drafts.changed'],
  });
  if (answer.state !== 'answered' || answer.value.drafts.length === 0) return null;
  const open = (path: string) =>
    dispatch({ to: 'where', event: { type: 'opened', path, arrival: 'text', source: { kind: 'all' } } });
  return (
    <section className="panel-card" aria-labelledby="opposing-title">
      <h3 id="opposing-title">{text('stance.opposing')}</h3>
      <ul className="section">
        {answer.value.drafts.map(({ stance, path, title, words }) => (
          <li key={`${stance} ${path}`}>
            <button type="button" className="link-button" onClick={() => open(path)}>
              {title.trim() === '' ? path : title}
            </button>
            : <q>{words}</q>
            <div className="quiet">{text('stance.opposes', { view: stances.find(({ id }) => id === stance)?.text ?? '' })}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
