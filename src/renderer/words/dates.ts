import type { Language } from '../../domain/drafts/draft.ts';
import { useLanguage } from './text.tsx';

export interface Dates {
  /** “5 minutes ago”, “yesterday”, and for what is older than a week the day. */
  ago(time: number, now?: number): string;
  /** “12 November 2026”, without the year when it is this one. */
  day(time: number, now?: number): string;
  /** The same for `2026-11-12`. What is no day is given back as it is. */
  ofDay(day: string): string;
  /** “12 Nov 2026” for `2026-11-12`, for tables. */
  short(day: string): string;
  /** “Wednesday, 12 November”. */
  weekday(time: number): string;
  /** “12 November, 14:05”. */
  moment(time: number): string;
  /** “November 2026”. */
  month(year: number, month: number): string;
}

const minute = 60_000;
const hour = 60 * minute;
const dayLength = 24 * hour;

const known: Partial<Record<Language, Dates>> = {};

/** Dates and times in the interface language. Their formats are made once: making them costs more than a page to show. */
export function useDates(): Dates {
  const language = useLanguage();
  known[language] ??= datesIn(language);
  return known[language];
}

function datesIn(language: Language): Dates {
  const locale = language === 'en' ? 'en-GB' : language;
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const dayOfYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' });
  const dayOfWeek = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' });
  const fullDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const dayAndTime = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' });
  const tableDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
  const monthOfYear = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' });
  const day = (time: number, now = Date.now()) =>
    (new Date(time).getFullYear() === new Date(now).getFullYear() ? dayOfYear : fullDay).format(time);
  return {
    day,
    ofDay: (written) => shown(written, day),
    short: (written) => shown(written, (time) => tableDay.format(time)),
    ago(time, now = Date.now()) {
      const age = now - time;
      if (age < minute) return relative.format(0, 'second');
      if (age < hour) return relative.format(-Math.floor(age / minute), 'minute');
      if (age < dayLength) return relative.format(-Math.floor(age / hour), 'hour');
      if (age < 7 * dayLength) return relative.format(-Math.floor(age / dayLength), 'day');
      return day(time, now);
    },
    weekday: (time) => capitalised(dayOfWeek.format(time), locale),
    moment: (time) => dayAndTime.format(time),
    month: (year, month) => monthOfYear.format(new Date(year, month, 1)),
  };
}

/** At noon, which is on the same day wherever the clocks are put forward. */
function shown(written: string, format: (time: number) => string): string {
  const time = Date.parse(`${written}T12:00:00`);
  return Number.isNaN(time) ? written : format(time);
}

function capitalised(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
