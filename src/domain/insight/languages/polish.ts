import { polishPromotion } from '../cues/pl/promotion.ts';
import { polishValue } from '../cues/pl/value.ts';
import { polishWord } from '../grammar/polish.ts';
import { polishLexicon } from '../lexicon/polish.ts';
import type { LanguagePack } from './language-pack.ts';
import { words } from './words.ts';

/** What the lens knows of Polish. */
export const polish: LanguagePack = {
  language: 'pl',
  lexicon: polishLexicon,
  cues: [...polishPromotion, ...polishValue],
  grammarOf: polishWord,
  leadingAbbreviations: new Set(
    words(
      'np m.in tj tzn tzw dr prof hab inz mgr lek mec red ks sw bl ul al pl os nr str s art ust pkt par poz rozdz zob por ok ca ww pt jw gm pow woj im ang niem lac franc wl dyr kier gen plk kpt por sierz abp bp o.o lic doc adw r.pr wg cd dot ds tel wew godz pn wt sr czw sob zdj rys tab tys mln mld min max ppor ppoz dz dost',
    ),
  ),
  closingAbbreviations: new Set(words('r w itd itp etc cdn zl gr kg szt n.e p.n.e o.o godz min sek mies tys mln mld')),
};
