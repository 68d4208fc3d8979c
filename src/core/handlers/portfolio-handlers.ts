import type { Profile } from '../../contract/profile.ts';
import type { TopicSummary } from '../../contract/topics.ts';
import type { Rhythm } from '../../domain/portfolio/cadence.ts';
import { ownRule, type RatioRule, ratioRules } from '../../domain/portfolio/ratio.ts';
import type { TopicRole } from '../../domain/topics/topic.ts';
import type { Handlers } from '../dispatcher.ts';
import type { RunningLibrary } from '../library/running-library.ts';
import type { StudioContext } from '../studio-context.ts';
import { inItsLibrary } from './in-its-library.ts';

type PortfolioCalls = Extract<keyof Handlers, `portfolio.${string}`>;

/** The lens is asked to read this many of the pieces that the ratio counts; the others follow with the next question. */
const mostAsked = 100;

/** What went out, beside what the person wants; the sums are done where the index is. */
export function createPortfolioHandlers({ shelf, ports }: StudioContext): Pick<Handlers, PortfolioCalls> {
  return inItsLibrary(shelf, {
    async 'portfolio.ledger'(library, { filter, offset, limit }) {
      const { index, lens } = library;
      const roles = filter.counted === null ? {} : await rolesIn(library);
      return index.ledger({ filter, offset, limit, roles, lens: await lens.version(), today: localDay(ports.clock.now()) });
    },
    async 'portfolio.figures'(library) {
      const { practice, index, lens } = library;
      const [profile, register, learning, topics, version] = await Promise.all([
        practice.profile.read(),
        practice.register.read(),
        practice.learning.read(),
        library.topics.list(),
        lens.version(),
      ]);
      const rhythms = register.channels.flatMap(({ channel, days }): Rhythm[] => (days === null ? [] : [{ channel, days }]));
      const { figures, unread } = await index.portfolioFigures({
        roles: rolesOf(topics),
        rhythms,
        shares: Object.fromEntries(topics.flatMap(({ name, share }) => (share === null ? [] : [[name, share]]))),
        lens: version,
        rule: ruleOf(profile),
        answered: learning.notes.flatMap(({ piece }) => piece ?? []),
        today: localDay(ports.clock.now()),
      });
      // Nobody waits for these: `lens.read` tells when they are there.
      if (unread.length > 0) lens.figures(unread.slice(0, mostAsked)).catch(() => {});
      return figures;
    },
    async 'portfolio.mirror'(library) {
      const { practice, index, lens } = library;
      const [profile, register, roles] = await Promise.all([practice.profile.read(), practice.register.read(), rolesIn(library)]);
      return index.mirror({
        lens: await lens.version(),
        channels: register.channels.map(({ channel }) => channel),
        wantedTopics: Object.keys(roles).filter((topic) => roles[topic] === 'primary'),
        brandPhrase: profile.brandPhrase,
      });
    },
    async 'portfolio.opposing'({ practice, index }) {
      const { stances } = await practice.profile.read();
      return { drafts: stances.length === 0 ? [] : await index.opposing(stances) };
    },
  });
}

async function rolesIn({ topics }: RunningLibrary): Promise<Record<string, TopicRole>> {
  return rolesOf(await topics.list());
}

const rolesOf = (topics: readonly TopicSummary[]): Record<string, TopicRole> =>
  Object.fromEntries(topics.map(({ name, role }) => [name, role]));

function ruleOf({ ratio }: Profile): RatioRule {
  return ratio.preset === 'own' ? ownRule(ratio.own) : ratioRules[ratio.preset];
}

/** The day it is where the person is. */
function localDay(time: number): string {
  const date = new Date(time);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
