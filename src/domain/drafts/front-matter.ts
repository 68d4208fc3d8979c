import { isChangedAsAsked } from './changed-as-asked.ts';
import type { DraftProperties } from './draft.ts';
import { shownTitle } from './fallback-title.ts';
import { FrontMatterError, type FrontMatterProblem, frontMatterProblems } from './front-matter-error.ts';
import { type FencedFile, fencedFile } from './front-matter-fences.ts';
import type { FrontMatterEntries } from './front-matter-value.ts';
import { longestFrontMatter, readYaml, type YamlReading } from './front-matter-yaml.ts';
import { editJson, readJson } from './json-front-matter.ts';
import { entriesOf } from './located-value.ts';
import { readPlainFrontMatter } from './plain-front-matter.ts';
import { propertiesFromEntries } from './properties-from-entries.ts';
import { type PropertyChange, yamlChanges } from './property-change.ts';
import { editToml, readToml } from './toml-front-matter.ts';
import { editYaml, type YamlChange } from './yaml-edit.ts';

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

/** What the front matter of a file itself says: no title where only the text or the file's name gives one. `null` when it cannot be read. */
export function statedProperties(text: string): DraftProperties | null {
  const reading = readFrontMatter(text);
  return reading.ok ? propertiesFromEntries(reading.entries) : null;
}

/** Every entry of a front matter, Byline's own and others, or why they cannot be read. `text` may go on with the body. */
export function readFrontMatter(text: string): YamlReading {
  return readEntries(fencedFile(text));
}

function readEntries(file: FencedFile): YamlReading {
  const problem = unreadable[file.notation];
  if (problem) return { ok: false, problem };
  return readContent(file.notation, file.frontMatter.slice(file.start, file.end));
}

function readContent(notation: FencedFile['notation'], content: string): YamlReading {
  if (content.length > longestFrontMatter) return { ok: false, problem: frontMatterProblems.tooLong };
  if (notation === 'toml') return read(() => readToml(content));
  if (notation === 'json') return read(() => entriesOf(readJson(content).entries));
  const plain = readPlainFrontMatter(content);
  return plain ? { ok: true, entries: plain } : readYaml(content);
}

function read(act: () => FrontMatterEntries): YamlReading {
  try {
    return { ok: true, entries: act() };
  } catch (error) {
    if (error instanceof FrontMatterError) return { ok: false, problem: error.problem };
    throw error;
  }
}

const unreadable: Partial<Record<FencedFile['notation'], FrontMatterProblem>> = {
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
  const edited = changes.reduce((now, step) => editors[file.notation]?.(now, step, eol) ?? now, content);
  if (edited === content) return text;
  const changed = withContent(file, edited, eol);
  const check = file.notation === 'none' ? readYaml(edited) : readContent(file.notation, edited);
  if (!check.ok || !isChangedAsAsked(reading.entries, check.entries, changes) || fencedFile(changed).body !== file.body) {
    throw new FrontMatterError(frontMatterProblems.noRoom);
  }
  return changed;
}

const editors: Partial<Record<FencedFile['notation'], (content: string, change: YamlChange, eol: string) => string>> = {
  none: editYaml,
  yaml: editYaml,
  toml: editToml,
  json: editJson,
};

function withContent(file: FencedFile, content: string, eol: string): string {
  if (file.notation === 'none') return `${file.bom}---${eol}${content}---${eol}${file.body}`;
  return file.bom + file.frontMatter.slice(0, file.start) + content + file.frontMatter.slice(file.end) + file.body;
}

function lineEnding(text: string): '\n' | '\r\n' {
  const newline = text.indexOf('\n');
  return newline > 0 && text.charAt(newline - 1) === '\r' ? '\r\n' : '\n';
}
