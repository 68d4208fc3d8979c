import { isChangedAsAsked } from './changed-as-asked.ts';
import type { DraftProperties } from './draft.ts';
import { shownTitle } from './fallback-title.ts';
import { FrontMatterError, type FrontMatterProblem, frontMatterProblems } from './front-matter-error.ts';
import { type FencedFile, fencedFile } from './front-matter-fences.ts';
import { longestFrontMatter, readYaml, type YamlReading } from './front-matter-yaml.ts';
import { readPlainFrontMatter } from './plain-front-matter.ts';
import { propertiesFromEntries } from './properties-from-entries.ts';
import { type PropertyChange, yamlChanges } from './property-change.ts';
import { editYaml } from './yaml-edit.ts';

export type { PropertyChange };

/** A file's parts: `bom + frontMatter + body` is the file, character for character; `frontMatter` has its fences, or is ''. */
export function splitFile(text: string): { bom: string; frontMatter: string; body: string } {
  const { bom, frontMatter, body } = fencedFile(text);
  return { bom, frontMatter, body };
}

export type PropertiesReading =
  | { ok: true; properties: DraftProperties }
  | { ok: false; reason: string; problem: FrontMatterProblem };

/**
 * What the front matter of a file says, or why it cannot be read: `problem` in each language, `reason` in English. `fileName` is
 * the title of last resort.
 */
export function readProperties(text: string, fileName: string): PropertiesReading {
  const file = fencedFile(text);
  const reading = readEntries(file);
  if (!reading.ok) return { ok: false, reason: reading.problem.en, problem: reading.problem };
  const properties = propertiesFromEntries(reading.entries);
  return { ok: true, properties: { ...properties, title: shownTitle(properties, file.body, fileName) } };
}

function readEntries(file: FencedFile): YamlReading {
  const problem = unreadable[file.notation];
  if (problem) return { ok: false, problem };
  const content = file.frontMatter.slice(file.start, file.end);
  const plain = content.length > longestFrontMatter ? null : readPlainFrontMatter(content);
  return plain ? { ok: true, entries: plain } : readYaml(content);
}

const unreadable: Partial<Record<FencedFile['notation'], FrontMatterProblem>> = {
  toml: frontMatterProblems.toml,
  json: frontMatterProblems.json,
  script: frontMatterProblems.script,
  unclosed: frontMatterProblems.unclosed,
};

/**
 * The whole file with some properties changed: only the values of the touched keys get other characters. A file without
 * front matter is given one. Throws a `FrontMatterError` when the front matter cannot be read or has no room for the change.
 */
export function changeProperties(text: string, change: PropertyChange): string {
  const file = fencedFile(text);
  const reading = readEntries(file);
  if (!reading.ok) throw new FrontMatterError(reading.problem);
  const content = file.frontMatter.slice(file.start, file.end);
  const eol = lineEnding(file.frontMatter || file.body);
  const changes = yamlChanges(reading.entries, change);
  const edited = changes.reduce((yaml, step) => editYaml(yaml, step, eol), content);
  if (edited === content) return text;
  const changed = withContent(file, edited, eol);
  const check = readYaml(edited);
  if (!check.ok || !isChangedAsAsked(reading.entries, check.entries, changes) || fencedFile(changed).body !== file.body) {
    throw new FrontMatterError(frontMatterProblems.noRoom);
  }
  return changed;
}

function withContent(file: FencedFile, content: string, eol: string): string {
  if (file.notation === 'none') return `${file.bom}---${eol}${content}---${eol}${file.body}`;
  return file.bom + file.frontMatter.slice(0, file.start) + content + file.frontMatter.slice(file.end) + file.body;
}

function lineEnding(text: string): '\n' | '\r\n' {
  const newline = text.indexOf('\n');
  return newline > 0 && text.charAt(newline - 1) === '\r' ? '\r\n' : '\n';
}
