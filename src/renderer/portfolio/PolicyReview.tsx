import { reviewDay } from '../../domain/policy/review.ts';
import { useAnswer, valueOr } from '../bridge/use-answer.ts';
import { dayToday } from '../bridge/use-practice.ts';
import { useWindow } from '../window/window-state.tsx';
import { useDates } from '../words/dates.ts';
import { useText } from '../words/text.tsx';

/** Reminds of the employer's policy when the day has come on which it was to be read again. */
export function PolicyReview() {
  const text = useText('portfolio');
  const dates = useDates();
  const { dispatch } = useWindow();
  const { answer } = useAnswer('policy.read', {}, { refreshOn: ['practice.changed'], remembered: true });
  const policy = valueOr(answer, null);
  const due = policy === null ? null : reviewDay(policy);
  if (due === null || due > dayToday()) return null;
  return (
    <div className="today-hint">
      <p>{text('policy.due', { day: dates.ofDay(due) })}</p>
      <button
        type="button"
        className="link-button"
        onClick={() => dispatch({ to: 'where', event: { type: 'wentTo', place: { kind: 'policy' } } })}
      >
        {text('policy.look')}
      </button>
    </div>
  );
}
