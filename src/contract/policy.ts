import { z } from 'zod';
import { largestPolicyFile, longestPolicy } from '../domain/policy/document-limits.ts';
import { polishCases } from '../domain/policy/polish-cases.ts';
import { ruleKinds } from '../domain/policy/rule.ts';
import { day } from './profile.ts';

const phrase = z.string().max(200);

export const policyRule = z.object({
  kind: z.enum(ruleKinds),
  text: z.string().trim().min(1).max(120),
  note: z.string().max(500).default(''),
});

const caseForms = z.partialRecord(z.enum(polishCases), phrase);

/** A name that is replaced on copying; without `en` and `pl` by the usual words. */
export const shieldedName = z.object({
  kind: z.enum(['employer', 'title']),
  name: z.string().trim().min(1).max(120),
  en: phrase.default(''),
  pl: caseForms.default({}),
});

const fields = {
  /** Where the employer's document is: a file or an address. */
  document: z.string().max(2048),
  /** The day on which it was read, and after how many months it is read again. */
  read: day.nullable(),
  reviewMonths: z.number().int().min(1).max(60),
  rules: z.array(policyRule).max(500),
  shield: z.object({ on: z.boolean(), names: z.array(shieldedName).max(40) }),
  /** What the employer stands for, as a checklist. */
  values: z.array(z.string().trim().min(1).max(200)).max(30),
  /** Whether a text with something to reconsider needs a second press before it is copied. */
  holdsCopy: z.boolean(),
  /** Whether drafts are looked through for phones, addresses and numbers. */
  scansPersonal: z.boolean(),
};

/** The employer's rules and the writer's own boundaries, without the policy's text. */
export const policy = z.object({
  document: fields.document.default(''),
  read: fields.read.default(null),
  reviewMonths: fields.reviewMonths.default(12),
  rules: fields.rules.default([]),
  shield: fields.shield.default({ on: false, names: [] }),
  values: fields.values.default([]),
  holdsCopy: fields.holdsCopy.default(false),
  scansPersonal: fields.scansPersonal.default(true),
});
export type Policy = z.infer<typeof policy>;

export const policyChange = z.object(fields).partial();

/** A file that the person chose in the window; the path is its name. */
export const policyFile = z.object({
  path: z.string().min(1).max(255),
  bytes: z.instanceof(Uint8Array).refine(({ byteLength }) => byteLength <= largestPolicyFile, 'no more than a file may have'),
});

/** The words of the employer's policy. They stand in a file of their own, which no export and no backup takes along unasked. */
const textFields = { text: z.string().max(longestPolicy), inBackups: z.boolean() };
export const policyText = z.object({ text: textFields.text.default(''), inBackups: textFields.inBackups.default(false) });
export const policyTextChange = z.object(textFields).partial();
