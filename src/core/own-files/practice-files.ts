import type { z } from 'zod';
import { type Learning, learning } from '../../contract/learning.ts';
import { type Policy, policy, policyText } from '../../contract/policy.ts';
import { type ChannelRegister, channelRegister, type Profile, profile } from '../../contract/profile.ts';
import { ownFolder, pathIn } from '../library/draft-name.ts';
import { type ChangeableFile, createChangeableFile } from './changeable-file.ts';
import type { YamlFileOptions } from './yaml-file.ts';

/** Holds the employer's words, so whatever takes files of a library along leaves it out unless its owner chose otherwise. */
const policyTextName = 'policy-text.yaml';
export const policyTextPath = pathIn(ownFolder, policyTextName);

/** Whether the owner chose that the file with the employer's words goes into backups, by its text. */
export const isChosenForBackups = (text: string): boolean => /^inBackups:[ \t]*true[ \t]*(?:#.*)?\r?$/m.test(text);

/** How a person practises, each part in a readable file of its own under `.byline/`. */
export interface PracticeFiles {
  profile: ChangeableFile<Profile>;
  register: ChangeableFile<ChannelRegister>;
  policy: ChangeableFile<Policy>;
  policyText: ChangeableFile<z.output<typeof policyText>>;
  learning: ChangeableFile<Learning>;
}

export function createPracticeFiles(options: Pick<YamlFileOptions<z.ZodType>, 'folder' | 'digest'>): PracticeFiles {
  return {
    profile: createChangeableFile({ ...options, name: 'profile.yaml', schema: profile }),
    register: createChangeableFile({ ...options, name: 'channels.yaml', schema: channelRegister }),
    policy: createChangeableFile({ ...options, name: 'policy.yaml', schema: policy }),
    policyText: createChangeableFile({ ...options, name: policyTextName, schema: policyText }),
    learning: createChangeableFile({ ...options, name: 'learning.yaml', schema: learning }),
  };
}
