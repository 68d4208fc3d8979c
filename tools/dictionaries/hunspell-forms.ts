/** A rule of an affix class: what it strips from the end (or the start), what it adds, and which words it applies to. */
interface Rule {
  strip: string;
  add: string;
  applies: RegExp;
}

interface AffixClass {
  isPrefix: boolean;
  crosses: boolean;
  rules: Rule[];
}

/** Only inside compounds such as `11th`; such entries are no words by themselves. */
const onlyInCompounds = 'c';

/**
 * Every form of a hunspell dictionary with flags of one letter and one level of affixes, as the English ones are. Forms that
 * end in `'s` are left out: the reader knows possessives.
 */
export function hunspellForms(affixes: string, words: string): Set<string> {
  const classes = readClasses(affixes);
  const forms = new Set<string>();
  for (const line of words.split('\n').slice(1)) {
    const [stem = '', flags = ''] = line.trim().split('/');
    if (stem === '' || flags.includes(onlyInCompounds)) continue;
    for (const form of formsOf(stem, flags, classes)) if (!form.endsWith("'s")) forms.add(form);
  }
  return forms;
}

function formsOf(stem: string, flags: string, classes: ReadonlyMap<string, AffixClass>): string[] {
  const mine = [...flags].flatMap((flag) => classes.get(flag) ?? []);
  const suffixed = mine
    .filter(({ isPrefix }) => !isPrefix)
    .flatMap((each) => applied(stem, each).map((form) => ({ form, each })));
  const prefixes = mine.filter(({ isPrefix }) => isPrefix);
  const prefixed = prefixes.flatMap((prefix) => [
    ...applied(stem, prefix),
    ...suffixed.flatMap(({ form, each }) => (prefix.crosses && each.crosses ? applied(form, prefix) : [])),
  ]);
  return [stem, ...suffixed.map(({ form }) => form), ...prefixed];
}

function applied(word: string, { isPrefix, rules }: AffixClass): string[] {
  return rules
    .filter(({ applies }) => applies.test(word))
    .map(({ strip, add }) => (isPrefix ? add + word.slice(strip.length) : word.slice(0, word.length - strip.length) + add));
}

function readClasses(affixes: string): Map<string, AffixClass> {
  const classes = new Map<string, AffixClass>();
  for (const line of affixes.split('\n')) {
    const [kind, flag = '', second = '', third = '', condition] = line.trim().split(/\s+/);
    if (kind !== 'SFX' && kind !== 'PFX') continue;
    const isPrefix = kind === 'PFX';
    const known = classes.get(flag);
    if (known === undefined) classes.set(flag, { isPrefix, crosses: second === 'Y', rules: [] });
    else known.rules.push(ruleFrom(isPrefix, second, third, condition ?? '.'));
  }
  return classes;
}

function ruleFrom(isPrefix: boolean, strip: string, added: string, condition: string): Rule {
  const add = added.split('/')[0] ?? '';
  return {
    strip: strip === '0' ? '' : strip,
    add: add === '0' ? '' : add,
    applies: new RegExp(isPrefix ? `^${condition}` : `${condition}$`),
  };
}
