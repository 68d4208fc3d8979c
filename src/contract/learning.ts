import { z } from 'zod';
import { draftPath } from './drafts.ts';
import { day, itemId } from './profile.ts';
import { topicName } from './topics.ts';

const short = z.string().max(300);
const long = z.string().max(4000);
const url = z.string().max(2048);

/** A conversation to join, by a day if it has one. */
export const conversation = z.object({
  id: itemId,
  text: short,
  url,
  topic: topicName.nullable(),
  by: day.nullable(),
  done: z.boolean(),
});

/** A place where a topic is talked about, or a person whom others listen to. */
export const source = z.object({
  id: itemId,
  kind: z.enum(['forum', 'authority']),
  name: short,
  url,
  topic: topicName.nullable(),
});

/** What somebody said or learnt, on a day: a note on a topic, what was heard about a piece, or who passed it on. */
export const note = z.object({
  id: itemId,
  kind: z.enum(['learnt', 'heard', 'passed-on']),
  text: long,
  date: day,
  topic: topicName.nullable(),
  piece: draftPath.nullable(),
});

const fields = {
  conversations: z.array(conversation).max(500),
  sources: z.array(source).max(500),
  notes: z.array(note).max(5000),
};

/** What the writer learns from others; outcomes are words, never counts of followers. */
export const learning = z.object({
  conversations: fields.conversations.default([]),
  sources: fields.sources.default([]),
  notes: fields.notes.default([]),
});
export type Learning = z.infer<typeof learning>;

export const learningChange = z.object(fields).partial();
