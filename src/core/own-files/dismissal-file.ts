import { YAMLSeq } from 'yaml';
import { z } from 'zod';
import { type Dismissal, dismissal } from '../../contract/library.ts';
import { createYamlFile, type YamlFileOptions } from './yaml-file.ts';

const dismissedHints = z.object({ dismissed: z.array(dismissal).default([]) });

/** The hints that a person left as they are, in `.byline/dismissed.yaml`. */
export interface DismissalFile {
  list(): Promise<Dismissal[]>;
  /** `like` is the path of the draft whose words are in it. */
  add(dismissal: Dismissal, like?: string): Promise<void>;
  remove(dismissal: Dismissal): Promise<void>;
}

export function createDismissalFile(options: Pick<YamlFileOptions<typeof dismissedHints>, 'folder' | 'digest'>): DismissalFile {
  const file = createYamlFile({ ...options, name: 'dismissed.yaml', schema: dismissedHints });
  const list = async () => (await file.read()).dismissed;
  return {
    list,
    async add(wanted, like) {
      if ((await list()).some((each) => isSame(each, wanted))) return;
      await file.change((document, { dismissed }) => {
        if (dismissed.some((each) => isSame(each, wanted))) return;
        if (document.has('dismissed')) document.addIn(['dismissed'], document.createNode(wanted));
        else document.set('dismissed', sequenceOf(document.createNode(wanted)));
      }, like);
    },
    async remove(unwanted) {
      if (!(await list()).some((each) => isSame(each, unwanted))) return;
      await file.change((document, { dismissed }) => {
        const at = dismissed.findIndex((each) => isSame(each, unwanted));
        if (at >= 0) document.deleteIn(['dismissed', at]);
      });
    },
  };
}

function sequenceOf(item: unknown): YAMLSeq {
  const sequence = new YAMLSeq();
  sequence.add(item);
  return sequence;
}

function isSame(one: Dismissal, other: Dismissal): boolean {
  return one.scope === other.scope && one.key === other.key && one.draft === other.draft;
}
