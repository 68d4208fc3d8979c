import { type Document, isMap, isSeq, type YAMLMap, YAMLSeq } from 'yaml';
import { z } from 'zod';
import { type Topic, topicRoles } from '../../domain/topics/topic.ts';
import { createYamlFile, type YamlFileOptions } from '../own-files/yaml-file.ts';

/** A role that a person misspelt by hand costs only the role. */
const registeredTopic = z.object({
  name: z.string().trim().min(1).max(80),
  role: z.enum(topicRoles).catch('secondary'),
  parent: z
    .string()
    .nullish()
    .transform((parent) => parent ?? null),
  share: z
    .number()
    .int()
    .min(1)
    .max(100)
    .nullish()
    .catch(null)
    .transform((share) => share ?? null),
});
const registeredTopics = z.object({
  topics: z
    .array(registeredTopic)
    .nullish()
    .transform((topics) => topics ?? []),
});

/** The topics with their roles, in `.byline/topics.yaml`. */
export interface TopicFile {
  read(): Promise<Topic[]>;
  /** Makes the file say what `change` makes of the topics. `renamed` keeps the lines of a topic under its new name. */
  change(change: (topics: readonly Topic[]) => readonly Topic[], renamed?: { from: string; to: string }): Promise<void>;
}

export function createTopicFile(options: Pick<YamlFileOptions<typeof registeredTopics>, 'folder' | 'digest'>): TopicFile {
  const file = createYamlFile({ ...options, name: 'topics.yaml', schema: registeredTopics });
  return {
    read: async () => (await file.read()).topics,
    async change(change, renamed) {
      const before = await file.read();
      if (JSON.stringify(change(before.topics)) === JSON.stringify(before.topics)) return;
      await file.change((document, { topics }) => reconcile(document, change(topics), renamed));
    },
  };
}

/** Changes only the lines that have to change, so that what a person wrote around them stays. */
function reconcile(document: Document, wanted: readonly Topic[], renamed?: { from: string; to: string }): void {
  const sequence = sequenceIn(document);
  const lines = new Map<string, YAMLMap>();
  for (const item of sequence.items) {
    if (!isMap(item)) continue;
    if (renamed !== undefined && item.get('name') === renamed.from) item.set('name', renamed.to);
    lines.set(String(item.get('name')).trim(), item);
  }
  const names = new Set(wanted.map((topic) => topic.name));
  sequence.items = sequence.items.filter((item) => isMap(item) && names.has(String(item.get('name')).trim()));
  for (const topic of wanted) {
    const line = lines.get(topic.name);
    if (line === undefined) sequence.add(document.createNode(lineOf(topic)));
    else update(line, topic);
  }
}

function sequenceIn(document: Document): YAMLSeq {
  const known = document.get('topics');
  if (isSeq(known)) return known;
  const sequence = new YAMLSeq();
  document.set('topics', sequence);
  return sequence;
}

/** What was never said has no line. */
function lineOf({ parent, share, ...topic }: Topic): Record<string, string | number> {
  return { ...topic, ...(parent === null ? {} : { parent }), ...(share === null ? {} : { share }) };
}

function update(line: YAMLMap, { role, parent, share }: Topic): void {
  for (const [key, value] of Object.entries({ role, parent, share })) {
    if (value === null) line.delete(key);
    else if (line.get(key) !== value) line.set(key, value);
  }
}
