import type { ChannelId, ChannelProfile, Fold, Limit } from './channel.ts';
import { channelProfiles } from './profiles.ts';

/** What a person knows better about a channel, for one of their accounts there: a server with 1,000 characters, a paid account. */
export interface Account {
  channel: string;
  /** What the person calls it; empty for the channel as it is, without an account of its own. */
  name: string;
  /** The day on which the person checked it, `YYYY-MM-DD`. */
  checked: string;
  /** Numbers in the place of the shipped ones, by the `key` of `factsOf`. What Byline does not know is passed over. */
  facts: Readonly<Record<string, number>>;
}

/** A number of a channel that a person can set. */
export interface Fact {
  key: string;
  about: { what: 'limit'; limit: Limit } | { what: 'fold'; fold: Fold } | { what: 'hashtags' } | { what: 'links' };
  /** The number as shipped; `null` where the channel names none. */
  shipped: number | null;
}

/** A post must have room for a few words and its number; the longest articles known have some hundred thousand characters. */
const bounds = { limit: [20, 1_000_000], fold: [10, 5000], hashtags: [0, 100], links: [0, 100] } as const;

/** The least and the most that a number can be. */
export function boundsOf({ about }: Pick<Fact, 'about'>): { least: number; most: number } {
  const [least, most] = bounds[about.what];
  return { least, most };
}

export function isPossible(fact: Pick<Fact, 'about'>, value: number): boolean {
  const { least, most } = boundsOf(fact);
  return Number.isInteger(value) && value >= least && value <= most;
}

/** Every number of a channel as shipped: limits, folds, and how many hashtags and links a post may have. */
export function factsOf({ limits, folds, hashtags, links }: ChannelProfile): Fact[] {
  return [
    ...limits.map((limit): Fact => ({ key: limit.id, about: { what: 'limit', limit }, shipped: limit.limit })),
    ...folds.map((fold): Fact => ({ key: foldKey(fold), about: { what: 'fold', fold }, shipped: fold.characters })),
    { key: 'hashtags', about: { what: 'hashtags' }, shipped: hashtags },
    { key: 'links', about: { what: 'links' }, shipped: links },
  ];
}

const foldKey = ({ of, device }: Fold): string => `fold.${of}.${device}`;

/** The channels with what a person knows of the accounts in use, at most one each; what makes no sense is passed over. */
export function profilesWith(inUse: readonly Account[]): readonly ChannelProfile[] {
  return channelProfiles.map((profile) => {
    const account = inUse.find(({ channel }) => channel === profile.id);
    return account === undefined ? profile : withFacts(profile, account);
  });
}

function withFacts(profile: ChannelProfile, { facts }: Account): ChannelProfile {
  const own = new Map(factsOf(profile).flatMap((fact) => ownValue(fact, facts)));
  return {
    ...profile,
    limits: profile.limits.map((limit) => ({ ...limit, limit: own.get(limit.id) ?? limit.limit })),
    folds: profile.folds.map((fold) => ({ ...fold, characters: own.get(foldKey(fold)) ?? fold.characters })),
    hashtags: own.get('hashtags') ?? profile.hashtags,
    links: own.get('links') ?? profile.links,
  };
}

function ownValue(fact: Fact, facts: Account['facts']): [string, number][] {
  const value = Object.hasOwn(facts, fact.key) ? facts[fact.key] : undefined;
  return value !== undefined && isPossible(fact, value) ? [[fact.key, value]] : [];
}

/** The account of each channel that counts now, by what was chosen for the channel; without a choice the channel as it is. */
export function accountsInUse(accounts: readonly Account[], used: Readonly<Record<string, string>>): Account[] {
  return accounts.filter(({ channel, name }) => name === usedName(accounts, used, channel));
}

/** The name of the account that counts on a channel; one that is gone is not. */
export function usedName(accounts: readonly Account[], used: Readonly<Record<string, string>>, channel: string): string {
  const wanted = Object.hasOwn(used, channel) ? used[channel] : undefined;
  return accounts.find((account) => account.channel === channel && account.name === wanted)?.name ?? '';
}

/** The accounts after a number of one was set on a day; `null`, or the shipped number, gives the shipped one back. */
export function accountsAfter(
  accounts: readonly Account[],
  channel: ChannelId,
  name: string,
  change: { fact: Fact; value: number | null; day: string },
): Account[] {
  const { fact, value, day } = change;
  const before = accountOf(accounts, channel, name, day);
  const { [fact.key]: _, ...others } = before.facts;
  const facts = value === null || value === fact.shipped ? others : { ...others, [fact.key]: value };
  return withAccount(accounts, { ...before, checked: day, facts });
}

/** The accounts with this one in the place of the one of its name. A channel as it is needs no entry. */
export function withAccount(accounts: readonly Account[], account: Account): Account[] {
  const isSame = ({ channel, name }: Account) => channel === account.channel && name === account.name;
  const says = account.name !== '' || Object.keys(account.facts).length > 0;
  if (!says) return accounts.filter((each) => !isSame(each));
  return accounts.some(isSame) ? accounts.map((each) => (isSame(each) ? account : each)) : [...accounts, account];
}

/** An account as it is, or a new one of this name. */
export function accountOf(accounts: readonly Account[], channel: ChannelId, name: string, day: string): Account {
  const found = accounts.find((each) => each.channel === channel && each.name === name);
  return found ?? { channel, name, checked: day, facts: {} };
}
