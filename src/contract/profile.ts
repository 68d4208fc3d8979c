import { z } from 'zod';
import { boundaries, channelPurposes } from '../domain/policy/leak.ts';
import { presenceItems } from '../domain/portfolio/presence.ts';
import { ratioRules } from '../domain/portfolio/ratio.ts';
import { language } from './drafts.ts';

/** `YYYY-MM-DD`. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** What stays the same when its words change. */
export const itemId = z.string().regex(/^[a-z0-9]{1,40}$/);

const short = z.string().max(300);
const long = z.string().max(2000);

/** What somebody wants to have reached by a day; at most three, so that they stay goals. */
export const goal = z.object({ id: itemId, text: short, by: day.nullable() });
export const mostGoals = 3;

/** Drafts across channels for one purpose, with a day by which it is over; `goal` is the id of the goal that it serves. */
export const campaign = z.object({ id: itemId, name: short, goal: itemId.nullable(), by: day.nullable() });

/** A view that the writer holds, why, and since when. */
export const stance = z.object({ id: itemId, text: short, reason: long, date: day });

const presets = Object.keys(ratioRules) as [keyof typeof ratioRules];
const part = z.number().min(0).max(100);
/** The rule that the ratio is told beside; `own` has parts of one's own. */
export const ratioChoice = z.object({
  preset: z.enum([...presets, 'own']),
  own: z.object({ useful: part, shared: part, aboutMe: part }),
});
export type RatioChoice = z.infer<typeof ratioChoice>;

const fields = {
  brandPhrase: z.string().max(120),
  knownFor: long,
  passionateAbout: long,
  setsApart: long,
  /** The day on which the writer decided to use social media for work, consciously; `null` before. */
  decided: day.nullable(),
  boundary: z.enum(boundaries),
  /** The largest part of personal pieces on professional channels, in percent, for the boundary `limited`. */
  boundaryLimit: part,
  goals: z.array(goal).max(mostGoals),
  campaigns: z.array(campaign).max(50),
  stances: z.array(stance).max(200),
  /** Words that are the writer's own and that nobody should smooth away. */
  voice: z.array(z.string().min(1).max(60)).max(200),
  ratio: ratioChoice,
  /** What of the presence is looked after. */
  present: z.array(z.enum(presenceItems)).max(presenceItems.length),
  links: z.array(z.object({ label: z.string().max(80), url: z.string().max(2048) })).max(30),
};

/** How the writer wants to be known, kept with the library. What was never said has a plain default. */
export const profile = z.object({
  brandPhrase: fields.brandPhrase.default(''),
  knownFor: fields.knownFor.default(''),
  passionateAbout: fields.passionateAbout.default(''),
  setsApart: fields.setsApart.default(''),
  decided: fields.decided.default(null),
  boundary: fields.boundary.default('separate'),
  boundaryLimit: fields.boundaryLimit.default(20),
  goals: fields.goals.default([]),
  campaigns: fields.campaigns.default([]),
  stances: fields.stances.default([]),
  voice: fields.voice.default([]),
  ratio: fields.ratio.default({ preset: '80-20', own: { useful: 60, shared: 20, aboutMe: 20 } }),
  present: fields.present.default([]),
  links: fields.links.default([]),
});
export type Profile = z.infer<typeof profile>;

/** What of the profile to change; an absent key stays as it is in the file. */
export const profileChange = z.object(fields).partial();

/** A channel that the person uses, and for what. `days`: how often to publish there; `null` for no rhythm. */
export const registeredChannel = z.object({
  channel: z.string().min(1).max(64),
  purpose: z.enum(channelPurposes).nullable().default(null),
  language: language.nullable().default(null),
  tone: z.string().max(200).default(''),
  days: z.number().int().min(1).max(365).nullable().default(null),
});

export const channelRegister = z.object({ channels: z.array(registeredChannel).max(40).default([]) });
export type ChannelRegister = z.infer<typeof channelRegister>;
