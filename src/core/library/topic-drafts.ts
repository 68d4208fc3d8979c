import { errorAbout, sentences } from '../sentences.ts';
import type { TopicDrafts } from '../topics/rewrite-topics.ts';
import type { OpenLibrary } from './open-library.ts';
import { untilUndisturbed, withProperties, writeText } from './rewrite.ts';

/** The drafts of a library as the topics rewrite them: each in its own turn, so that a save in between waits for one only. */
export function topicDrafts(library: OpenLibrary): TopicDrafts {
  return {
    topicsOf: async (path) => (await library.files.read(await library.moves.whereIs(path))).properties.topics,
    setTopics: (known, topics) =>
      library.lane.run(async () => {
        const path = await library.moves.whereIs(known);
        await untilUndisturbed(path, async () => {
          const draft = await library.files.read(path);
          if (draft.access !== 'editable') throw errorAbout('invalid-input', sentences.notEditable, path);
          await writeText(library, draft, withProperties(path, draft.text, { topics }, null), 'now');
        });
        library.announce([path]);
      }),
  };
}
