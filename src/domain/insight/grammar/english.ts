import type { GrammarAtom } from './atoms.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);

const closedClasses: Partial<Record<GrammarAtom, string>> = {
  first: `i me my mine myself i'm i've i'll i'd im ive`,
  'first-pronoun': `i me my mine myself i'm i've i'll i'd im ive`,
  'first-plural': `we us our ours ourselves we're we've we'll we'd`,
  second: `you your yours yourself yourselves you're you've you'll you'd youre u ya y'all`,
  impersonal: `should must ought can could need needs shouldn't mustn't can't cannot`,
  negation: `not no never don't doesn't didn't isn't aren't wasn't weren't won't can't cannot couldn't shouldn't wouldn't haven't hasn't hadn't ain't nobody nothing none without nor dont doesnt didnt isnt cant wont`,
  'question-word': 'what why how which who when where whom whose',
  future: `will i'll you'll we'll they'll he'll she'll it'll gonna won't`,
  conditional: `would i'd you'd we'd they'd he'd she'd wouldn't could couldn't might`,
  third: `he she they him her them his their theirs it its he's she's they're it's`,
  present: 'is are am has have do does means makes takes needs says gets',
  past: `was were had did been went got made took gave came saw knew thought told said found felt left kept began became brought built bought caught chose drew drove ate fell fought flew forgot froze grew heard held hit hurt laid led learnt lost met paid ran rang rose sat sent set shook shot showed shut sang slept spoke spent stood stole struck swore swept swam taught tore threw understood woke wore won wrote quit sold wasn't weren't didn't hadn't`,
  comparative: 'better worse more less faster easier harder bigger smaller higher lower cheaper simpler longer shorter',
  superlative:
    'best worst most least fastest easiest hardest biggest smallest highest lowest cheapest simplest largest greatest finest',
};

/** Base forms that open an instruction. Most are also nouns, so they count only where a sentence or clause begins. */
const imperativeVerbs = `accept add adjust aim allow answer apply approach arrange ask assume attend avoid back balance batch be beat become begin block book borrow brace break bring build bury buy call cancel capture carry catch celebrate challenge change charge chase check choose clean clear click close collect combine come comment compare complete compress confirm connect consider copy count cover create cut debug decide decline define delay delegate delete demand describe design develop discover discuss divide do don't document donate double download draft draw drink drop eat edit embrace enable encourage end ensure enter examine execute expect experiment explain explore export extract face fail fall figure file fill find finish fix focus follow forget frame gather get give go grab group grow guard handle have hear help hide highlight hire hold host identify ignore imagine improve include install introduce invest invite involve join keep know label launch lead learn leave let limit link list listen load look lower maintain make manage map mark match measure meet mention merge mind minimize mix move name narrow never note notice offer open optimize order organize outline own pack park paste pause pay pick place plan play point post practice practise prepare present press prevent prioritize produce promise promote protect prove provide publish pull push put question quit quote raise reach read rebuild recognize record reduce refer reflect refuse register release rely remember remind remove rename repeat replace reply report request research reset resist respect respond rest restart review revisit reward rewrite ring run save say scan schedule score search see select sell send separate serve set share shift ship show shut simplify sit skip sleep slow smile solve sort speak specify spend split spread stand start state stay step stick stop store structure study submit subscribe summarize support swap switch take talk target teach tell test thank think throw tie track train transform translate treat trim trust try turn type understand unplug update upgrade upload use validate value verify visit wait walk warn wash watch wear welcome work worry write`;

const closed = new Map<string, GrammarAtom[]>();
for (const [atom, list] of Object.entries(closedClasses)) {
  for (const word of words(list)) closed.set(word, [...(closed.get(word) ?? []), atom as GrammarAtom]);
}
const imperatives: ReadonlySet<string> = new Set(words(imperativeVerbs));

/** Grammar of an English word, folded. Regular endings are read off; the closed classes are listed. */
export function englishGrammar(word: string): GrammarAtom[] {
  const atoms = [...(closed.get(word) ?? [])];
  if (imperatives.has(word)) atoms.push('imperative');
  if (word.length > 4 && word.endsWith('ed') && !word.endsWith('eed')) atoms.push('past', 'participle');
  if (word.length > 5 && word.endsWith('est') && !/(?:inter|requ|sugg|inv|hon|prot|for|cont|qu)est$/.test(word))
    atoms.push('superlative');
  return atoms;
}
