import { arrangedItems } from './arranged-items.ts';
import { type LocatedValue, type Splice, spliced, withoutPlaces } from './located-value.ts';
import type { YamlItem, YamlList } from './yaml-value.ts';

type LocatedList = Extract<LocatedValue, { type: 'list' }>;

/**
 * A list in brackets, of JSON or TOML, with other entries: those that stay keep their characters, and so do line ends and comments
 * between them, unless the order changes. Gives the list's new text.
 */
export function editedBracketList(
  content: string,
  list: LocatedList,
  wanted: YamlList,
  print: (item: YamlItem) => string,
): string {
  const arranged = arrangedItems(list.items.map(withoutPlaces), wanted);
  const kept = arranged.flatMap((item) => ('kept' in item ? [item.kept] : []));
  const inOrder = kept.every((place, index) => index === 0 || place > (kept[index - 1] ?? 0));
  const source = content.slice(list.start, list.end);
  if (!inOrder || kept.length === 0) {
    const texts = arranged.map((item) => ('added' in item ? print(item.added) : textOf(content, list.items[item.kept])));
    return `[${texts.join(', ')}]`;
  }
  const splices = [...removals(list, new Set(kept)), ...additions(content, list, arranged, print)];
  return splices
    .sort((one, other) => other.start - one.start || other.end - one.end)
    .reduce(
      (text, { start, end, text: by }) => spliced(text, { start: start - list.start, end: end - list.start, text: by }),
      source,
    );
}

function textOf(content: string, item: LocatedValue | undefined): string {
  return item ? content.slice(item.start, item.end) : '';
}

/** An entry goes with what parts it from the next, the last one with what parts it from the one before. */
function removals(list: LocatedList, kept: ReadonlySet<number>): Splice[] {
  const last = Math.max(...kept);
  return list.items.flatMap((item, place) => {
    if (kept.has(place)) return [];
    const [before, next] = [list.items[place - 1], list.items[place + 1]];
    if (place > last) return [{ start: before?.end ?? item.start, end: item.end, text: '' }];
    return [{ start: item.start, end: next?.start ?? item.end, text: '' }];
  });
}

function additions(
  content: string,
  list: LocatedList,
  arranged: ReturnType<typeof arrangedItems>,
  print: (item: YamlItem) => string,
): Splice[] {
  const between = separatorOf(content, list);
  const splices: Splice[] = [];
  let last: LocatedValue | undefined;
  let pending = '';
  for (const item of arranged) {
    if ('kept' in item) {
      const here = list.items[item.kept];
      if (pending !== '' && here && last === undefined) splices.push({ start: here.start, end: here.start, text: pending });
      pending = '';
      last = here;
    } else if (last === undefined) pending += `${print(item.added)}${between}`;
    else splices.push({ start: last.end, end: last.end, text: `${between}${print(item.added)}` });
  }
  return joinedAt(splices);
}

/** Several entries put in at one place stand there in their order. */
function joinedAt(splices: readonly Splice[]): Splice[] {
  const joined: Splice[] = [];
  for (const splice of splices) {
    const last = joined.at(-1);
    if (last && last.start === splice.start && last.end === splice.end) last.text += splice.text;
    else joined.push({ ...splice });
  }
  return joined;
}

/** A list whose entries stand on lines of their own gets new ones on lines of their own. */
function separatorOf(content: string, list: LocatedList): string {
  const [first] = list.items;
  const lead = first ? content.slice(list.start + 1, first.start) : '';
  const line = /(\r?\n)([ \t]*)$/.exec(lead);
  return line ? `,${line[1]}${line[2]}` : ', ';
}
