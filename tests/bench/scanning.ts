import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createDiskLibraryReader } from '../../src/core/node/disk-library-reader.ts';
import { openIndexDatabase } from '../../src/core/node/index/index-database.ts';
import { createIndexEngine } from '../../src/core/node/index/index-engine.ts';
import { splitFile } from '../../src/domain/drafts/front-matter.ts';
import { readYaml } from '../../src/domain/drafts/front-matter-yaml.ts';
import { readPlainFrontMatter } from '../../src/domain/drafts/plain-front-matter.ts';
import { peerName } from './machine.ts';
import { type Measurement, percentile, usualDrafts } from './result.ts';
import { timed } from './saving.ts';

const rounds = 5;

/** Reading every file of a library again, beside only reading the bytes; and reading front matter, beside the YAML reader alone. */
export async function measureScans(library: string, files: readonly string[]): Promise<Measurement[]> {
  const database = openIndexDatabase(':memory:');
  const engine = createIndexEngine(database, createDiskLibraryReader(library));
  const build = await timed(() => engine.scan(() => {}));
  const scans: number[] = [];
  const reads: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    reads.push(await timed(() => files.map((file) => readFileSync(path.join(library, file)))));
    scans.push(await timed(() => engine.scan(() => {}, { thorough: true })));
  }
  database.close();
  return [
    {
      promise: 'P5',
      what: `an index of ${files.length.toLocaleString('en')} drafts made anew, in memory`,
      unit: 'ms',
      ours: build,
      peer: null,
      ...(files.length === usualDrafts && { bound: { is: 'at most', value: 4000 } }),
    },
    {
      promise: 'P8',
      what: `all ${files.length.toLocaleString('en')} drafts found, read and compared by their bytes, p50 of ${rounds}`,
      unit: 'ms',
      ours: percentile(scans, 0.5),
      peer: { name: 'readFileSync of the same files', value: percentile(reads, 0.5) },
      bound: { is: 'at most', value: 1.3 },
    },
    await frontMatter(library, files),
  ];
}

/** The YAML reader is timed on every twentieth draft. It must never say anything else. */
async function frontMatter(library: string, files: readonly string[]): Promise<Measurement> {
  const contents = files.map((file) => {
    const { frontMatter: fenced } = splitFile(readFileSync(path.join(library, file), 'utf8'));
    return fenced.replace(/^---\n/, '').replace(/---\n$/, '');
  });
  const some = contents.filter((_, at) => at % 20 === 0);
  const quick = await timed(() => contents.map(readPlainFrontMatter));
  const slow = await timed(() => some.map(readYaml));
  const differing = some.filter((content) => {
    const yaml = readYaml(content);
    return (
      JSON.stringify([...(readPlainFrontMatter(content) ?? [])], asEntries) !==
      JSON.stringify([...(yaml.ok ? yaml.entries : [])], asEntries)
    );
  });
  if (differing.length > 0) throw new Error(`front matter that is read differently: ${differing[0]}`);
  return {
    promise: 'P8',
    what: `front matter of ${files.length.toLocaleString('en')} drafts read`,
    unit: 'ms',
    ours: quick,
    peer: { name: peerName('yaml'), value: slow * (contents.length / some.length) },
    bound: { is: 'at most', value: 0.1 },
  };
}

function asEntries(_key: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}
