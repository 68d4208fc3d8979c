import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cadences } from '../../../../src/domain/portfolio/cadence.ts';
import type { PublishedPiece } from '../../../../src/domain/portfolio/piece.ts';
import { ratioOf, ratioRules, ratioWindow } from '../../../../src/domain/portfolio/ratio.ts';
import { associations, breadthOf, topicChannelMatrix } from '../../../../src/domain/portfolio/topics.ts';
import { daysAgo, histories, roleOf, today } from './histories.ts';

/** The same sums over a table of rows, one for each publication, as somebody would do them in a spreadsheet. */
function rowsOf(pieces: readonly PublishedPiece[]) {
  return pieces.flatMap(({ publications, ...rest }) => publications.map((publication) => ({ ...rest, ...publication })));
}

const lastOf = (rows: ReturnType<typeof rowsOf>, path: string) =>
  rows
    .filter((row) => row.path === path)
    .map((row) => row.date)
    .toSorted()
    .at(-1) ?? '';

describe('the figures of the ledger, beside the same sums done row by row', () => {
  it('count publications of each topic on each channel', () => {
    fc.assert(
      fc.property(histories, (pieces) => {
        const rows = rowsOf(pieces);
        const cells = topicChannelMatrix(pieces);
        for (const { topic, channel, publications } of cells) {
          const expected = rows.filter(
            (row) => row.channel === channel && (topic === null ? row.topics.length === 0 : row.topics.includes(topic)),
          );
          expect(publications).toBe(expected.length);
        }
        const sum = rows.reduce((total, row) => total + Math.max(1, row.topics.length), 0);
        expect(cells.reduce((total, cell) => total + cell.publications, 0)).toBe(sum);
      }),
    );
  });
  it('count pieces, the last day and the two quarters of each topic', () => {
    fc.assert(
      fc.property(histories, (pieces) => {
        const rows = rowsOf(pieces);
        for (const { topic, pieces: count, last, recent, before } of associations(pieces, today)) {
          const paths = [...new Set(rows.filter((row) => row.topics.includes(topic)).map((row) => row.path))];
          const days = paths.map((path) => lastOf(rows, path));
          expect(count).toBe(paths.length);
          expect(last).toBe(days.toSorted().at(-1));
          expect(recent).toBe(days.filter((day) => day >= daysAgo(89)).length);
          expect(before).toBe(days.filter((day) => day >= daysAgo(179) && day < daysAgo(89)).length);
        }
      }),
    );
  });
  it('take the last 20 pieces or those of 30 days, whichever are more, and count each in one class', () => {
    fc.assert(
      fc.property(histories, (pieces) => {
        const rows = rowsOf(pieces);
        const paths = pieces.map(({ path }) => path);
        const sorted = paths.toSorted((one, other) => {
          const [a, b] = [lastOf(rows, one), lastOf(rows, other)];
          return a === b ? (one < other ? -1 : 1) : a < b ? 1 : -1;
        });
        const inMonth = paths.filter((path) => lastOf(rows, path) > daysAgo(30)).length;
        const window = ratioWindow(pieces, today);
        expect(window.map(({ path }) => path)).toEqual(sorted.slice(0, Math.max(20, inMonth)));

        const ratio = ratioOf(window, ratioRules['80-20'], roleOf);
        const halves = { aboutMe: 0, shared: 0, personal: 0, useful: 0 };
        for (const { verdict, kind, topics } of window) {
          const own = topics.length > 0 && topics.every((topic) => topic === 'Bread') ? 'personal' : 'useful';
          if (verdict === 'promotion') halves.aboutMe += 2;
          else if (verdict !== null && kind === 'share') halves.shared += 2;
          else if (verdict === 'mixed') {
            halves.aboutMe += 1;
            halves[own] += 1;
          } else if (verdict !== null) halves[own] += 2;
        }
        expect(ratio.unread).toBe(window.filter(({ verdict }) => verdict === null).length);
        for (const each of ['aboutMe', 'shared', 'personal', 'useful'] as const)
          expect(ratio.pieces[each] * 2).toBe(halves[each]);
        const shares = ratio.groups.reduce((sum, { share }) => sum + share, 0);
        if (ratio.counted > 0) expect(shares).toBeCloseTo(100);
      }),
    );
  });
  it('tell the rhythm of each channel by its last day', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 1, max: 30 }), (pieces, days) => {
        const rows = rowsOf(pieces);
        for (const line of cadences(pieces, [{ channel: 'x', days }], today)) {
          const dates = rows.filter((row) => row.channel === line.channel).map((row) => row.date);
          const last = dates.toSorted().at(-1) ?? null;
          expect(line.last).toBe(last);
          expect(line.recent).toBe(dates.filter((date) => date > daysAgo(30)).length);
          const isDue = last === null || last <= daysAgo(days);
          expect(line.state).toBe(line.channel !== 'x' ? 'free' : isDue ? 'due' : 'done');
        }
      }),
    );
  });
  it('find the most frequent topic of the last 20 pieces', () => {
    fc.assert(
      fc.property(histories, (pieces) => {
        const rows = rowsOf(pieces);
        const last = pieces
          .toSorted((one, other) => {
            const [a, b] = [lastOf(rows, one.path), lastOf(rows, other.path)];
            return a === b ? (one.path < other.path ? -1 : 1) : a < b ? 1 : -1;
          })
          .slice(0, 20);
        const { topics, most } = breadthOf(pieces);
        const names = [...new Set(last.flatMap((each) => each.topics))];
        expect(topics).toBe(names.length);
        const highest = Math.max(0, ...names.map((name) => last.filter((each) => each.topics.includes(name)).length));
        expect((most?.share ?? 0) * last.length).toBeCloseTo(highest);
      }),
    );
  });
});
