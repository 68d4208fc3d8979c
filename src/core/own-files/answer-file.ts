import { z } from 'zod';
import { type LensAnswer, lensAnswer } from '../../contract/library.ts';
import { ownFolder } from '../library/draft-name.ts';
import { createYamlFile, type YamlFileOptions } from './yaml-file.ts';

/** Where they are in a library. */
export const answersPath = `${ownFolder}/answers.yaml`;

const givenAnswers = z.object({ answers: z.array(lensAnswer).default([]) });

/** What a person said of sentences that the lens had marked, in `.byline/answers.yaml`. */
export interface AnswerFile {
  list(): Promise<LensAnswer[]>;
  /** A later answer about the same sentence takes the place of the earlier one. `like` is the path of its draft. */
  add(answer: LensAnswer, like?: string): Promise<void>;
  remove(answer: Pick<LensAnswer, 'key' | 'draft'>): Promise<void>;
}

/** So many answers are kept; the oldest go first. */
const mostAnswers = 2000;

export function createAnswerFile(options: Pick<YamlFileOptions<typeof givenAnswers>, 'folder' | 'digest'>): AnswerFile {
  const file = createYamlFile({ ...options, name: 'answers.yaml', schema: givenAnswers });
  const isSame = (one: Pick<LensAnswer, 'key' | 'draft'>, other: Pick<LensAnswer, 'key' | 'draft'>) =>
    one.key === other.key && one.draft === other.draft;
  return {
    list: async () => (await file.read()).answers,
    async add(answer, like) {
      await file.change((document, { answers }) => {
        const others = answers.filter((each) => !isSame(each, answer));
        document.set('answers', document.createNode([...others, answer].slice(-mostAnswers)));
      }, like);
    },
    async remove(unwanted) {
      if (!(await file.read()).answers.some((each) => isSame(each, unwanted))) return;
      await file.change((document, { answers }) => {
        document.set('answers', document.createNode(answers.filter((each) => !isSame(each, unwanted))));
      });
    },
  };
}

/** The answers as labelled text, a JSON object a line: what was said, in which language, and of which words. */
export function answersAsLines(answers: readonly LensAnswer[]): string {
  return answers
    .map(({ said, language, text, probability }) => `${JSON.stringify({ text, lang: language, said, probability })}\n`)
    .join('');
}
