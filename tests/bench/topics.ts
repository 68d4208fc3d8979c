import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createTopicModel } from '../../src/domain/topics/suggest.ts';

/**
 * How often the app's own topic model finds the topic of a Polish headline: 8TAGS (Dadas, Perełkiewicz and Poświata, LREC 2020),
 * learnt from its training part, asked on its development part. `BYLINE_DATA` names the folder that holds `public/8tags-*.jsonl`.
 */
const folder = process.env.BYLINE_DATA;
const part = (name: string) => path.join(folder ?? '', 'public', `8tags-${name}.jsonl`);

interface Headline {
  text: string;
  topic: number;
}

function read(name: string): Headline[] {
  const lines = readFileSync(part(name), 'utf8').trim().split('\n');
  const headlines = lines.map((line) => JSON.parse(line) as Headline);
  if (new Set(headlines.map(({ topic }) => topic)).size !== 8) throw new Error(`${part(name)} does not hold the eight topics`);
  return headlines;
}

function measure(): void {
  const model = createTopicModel();
  const started = performance.now();
  for (const [at, { text, topic }] of read('train').entries()) model.learn(String(at), text, [String(topic)]);
  const learnt = performance.now();
  const asked = read('dev');
  const right = asked.filter(({ text, topic }) => model.rank(text)[0] === String(topic)).length;
  const offered = asked.map(({ text, topic }) => ({ names: model.suggest(text).map(({ name }) => name), topic: String(topic) }));
  const first = offered.filter(({ names }) => names.length > 0);
  const share = (some: number, all: number) => `${((100 * some) / all).toFixed(2)} %`;
  console.log(
    `learnt in ${Math.round(learnt - started)} ms, ${((performance.now() - learnt) / asked.length / 2).toFixed(2)} ms a headline`,
  );
  console.log(`topic right: ${share(right, asked.length)} of ${asked.length} (published: ELMo 71.41 %, word2vec 70.27 %)`);
  console.log(
    `offered for ${share(first.length, asked.length)}, the first right in ${share(first.filter(({ names, topic }) => names[0] === topic).length, first.length)} of these`,
  );
}

if (folder !== undefined && existsSync(part('train'))) measure();
else console.log('Skipped: set BYLINE_DATA to the folder with public/8tags-train.jsonl and 8tags-dev.jsonl.');
