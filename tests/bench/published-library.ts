import type { PublishedPiece } from '../../src/domain/portfolio/piece.ts';
import type { LibraryFiles } from '../e2e/support/folders.ts';
import { numbers } from './many-drafts.ts';

/** The last day on which something went out. */
export const lastDayOut = '2026-11-30';
const channels = ['x', 'linkedin', 'blog', 'mastodon'];
const days = 1_460;

/** Pieces that went out over four years, on up to two of twelve topics: as the figures count them, and the files that hold them. */
export function publishedLibrary(count: number): { pieces: PublishedPiece[]; files: LibraryFiles } {
  const next = numbers(20_261_130);
  const files: LibraryFiles = { ...ownFiles };
  const pieces = Array.from({ length: count }, (_, at): PublishedPiece => {
    const date = dayBefore(Math.floor(next() * days));
    const channel = channels[Math.floor(next() * channels.length)] ?? 'x';
    const topics = [...new Set([`Topic ${Math.floor(next() * 12)}`, `Topic ${Math.floor(next() * 12)}`])];
    const title = `Piece ${at}`;
    const front = `title: ${title}\ntags: [${topics.join(', ')}]\nlang: en\n`;
    const byline = `byline:\n  kind: post\n  status: published\n  publications:\n    - channel: ${channel}\n      date: ${date}\n`;
    const body = 'Ask the referee about one ordinary week. Interviews tell more then, and nobody has to boast.';
    const file = `out/piece-${at}.md`;
    files[file] = `---\n${front}${byline}---\n\n${body}\n`;
    const publications = [{ channel, date, link: null }];
    return { path: file, title, kind: 'post', language: 'en', topics, words: 16, publications, verdict: null, series: null };
  });
  return { pieces, files };
}

/** Something on each page of the practice. */
const ownFiles: LibraryFiles = {
  '.byline/profile.yaml':
    'brandPhrase: hiring in plain words\ngoals:\n  - id: g1\n    text: Be asked to speak\n    by: 2027-03-01\nstances:\n  - id: s1\n    text: Interviews are no exams\n    reason: Nobody works so.\n    date: 2026-01-01\n',
  '.byline/channels.yaml': 'channels:\n  - channel: x\n    purpose: professional\n    days: 1\n  - channel: linkedin\n',
  '.byline/topics.yaml': 'topics:\n  - name: Topic 3\n    role: primary\n  - name: Topic 7\n    role: curious\n',
  '.byline/policy.yaml': 'read: 2026-10-01\nrules:\n  - kind: client\n    text: Orlen\n    note: ""\n',
};

function dayBefore(days: number): string {
  return new Date(Date.parse(`${lastDayOut}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
