import { dayAfter } from '../../domain/portfolio/days.ts';
import { valueOr } from '../bridge/use-answer.ts';
import { dayToday, usePractice } from '../bridge/use-practice.ts';
import { useToaster } from '../window/Toasts.tsx';
import { useDates } from '../words/dates.ts';
import { useText } from '../words/text.tsx';

/** How far ahead conversations are told of, in days. */
const ahead = 7;

/** Conversations to join within a week. One whose day has gone by stays until it is ticked off; nobody is blamed. */
export function DueConversations() {
  const text = useText('portfolio');
  const dates = useDates();
  const toaster = useToaster();
  const { answer, change } = usePractice('learning', toaster.failed);
  const all = valueOr(answer, null)?.conversations ?? [];
  const until = dayAfter(dayToday(), ahead);
  const due = all.filter(({ done, by }) => !done && by !== null && by <= until);
  if (due.length === 0) return null;
  return (
    <section className="today-part" aria-labelledby="conversations-due">
      <h2 id="conversations-due" className="today-part-title">
        {text('conversations.title')}
      </h2>
      <ul className="due-list">
        {due.map(({ id, text: name, by }) => (
          <li key={id}>
            <label className="check-line">
              <input
                type="checkbox"
                checked={false}
                onChange={() =>
                  void change({ conversations: all.map((each) => (each.id === id ? { ...each, done: true } : each)) })
                }
              />
              <span>
                {name} <span className="quiet">{text('goals.by', { day: dates.ofDay(by ?? '') })}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
