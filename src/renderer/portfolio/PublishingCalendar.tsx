import { type MouseEvent, useState } from 'react';
import { dayAfter, daysBetween } from '../../domain/portfolio/days.ts';
import { dayToday } from '../bridge/use-practice.ts';
import { useDates } from '../words/dates.ts';
import { useText } from '../words/text.tsx';
import { MonthTable } from './MonthTable.tsx';
import type { ShowPieces } from './show-pieces.ts';

const weeks = 53;
const size = 14;
const pitch = 17;
const levels = [0, 1, 2, 3] as const;
type Level = (typeof levels)[number];
type Days = Readonly<Record<string, number>>;

/** The days of a year on which something went out, as a picture, and by month as a table. */
export function PublishingCalendar({ days, show }: { days: Days; show: ShowPieces }) {
  const text = useText('portfolio');
  return (
    <section className="section" aria-labelledby="calendar-title">
      <h2 id="calendar-title" className="section-heading">
        {text('calendar.title')}
      </h2>
      <CalendarPicture days={days} show={show} />
      <MonthTable days={days} show={show} />
    </section>
  );
}

/** The picture for those who point; the table beneath leads the others to the same pieces. One shape for each level: 371 would be slow. */
function CalendarPicture({ days, show }: { days: Days; show: ShowPieces }) {
  const text = useText('portfolio');
  const dates = useDates();
  const [pointed, setPointed] = useState<string | null>(null);
  const today = dayToday();
  const first = firstDay(today);
  const shapes = shapesOf(days, first, today);
  const dayAt = ({ currentTarget, clientX, clientY }: MouseEvent<SVGSVGElement>): string | null => {
    const box = currentTarget.getBoundingClientRect();
    const cell = box.width / weeks;
    const day = dayAfter(first, Math.floor((clientX - box.left) / cell) * 7 + Math.floor((clientY - box.top) / cell));
    return day >= first && day <= today ? day : null;
  };
  const open = (day: string | null) => {
    if (day !== null && days[day] !== undefined) show({ from: day, to: day });
  };
  return (
    <div aria-hidden>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the table beneath does the same by keys. */}
      <svg
        className="calendar"
        viewBox={`0 0 ${weeks * pitch} ${7 * pitch}`}
        onMouseMove={(event) => setPointed(dayAt(event))}
        onMouseLeave={() => setPointed(null)}
        onClick={(event) => open(dayAt(event))}
      >
        <title>{text('calendar.title')}</title>
        {levels.map((level) => (
          <path key={level} d={shapes[level]} data-level={level} />
        ))}
      </svg>
      <p className="quiet calendar-day">
        {pointed === null
          ? text('calendar.point')
          : text('calendar.day', { day: dates.ofDay(pointed), count: days[pointed] ?? 0 })}
      </p>
    </div>
  );
}

/** The Monday of the first week shown. */
function firstDay(today: string): string {
  const monday = dayAfter(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7));
  return dayAfter(monday, -7 * (weeks - 1));
}

/** The squares of the days, joined for each level: nothing, one, two, and three or more that went out. */
function shapesOf(days: Days, first: string, today: string): Record<Level, string> {
  const shapes: Record<Level, string> = { 0: '', 1: '', 2: '', 3: '' };
  for (let index = 0, last = daysBetween(first, today); index <= last; index += 1) {
    const level = Math.min(3, days[dayAfter(first, index)] ?? 0) as Level;
    shapes[level] += `M${Math.floor(index / 7) * pitch} ${(index % 7) * pitch}h${size}v${size}h-${size}z`;
  }
  return shapes;
}
