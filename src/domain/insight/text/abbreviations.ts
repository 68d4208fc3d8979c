import type { Language } from '../../drafts/draft.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Shortenings that always lead on to something: a full stop behind them never ends a sentence. Folded. */
export const leadingAbbreviations: Record<Language, ReadonlySet<string>> = {
  en: words(
    'mr mrs ms dr prof st messrs mt ft rev hon capt col gen lt sgt gov sen rep fig figs vol vs cf e.g i.e eg ie viz approx dept est no nos pp ed eds ca',
  ),
  pl: words(
    'np m.in tj tzn tzw dr prof hab inz mgr lek mec red ks sw bl ul al pl os nr str s art ust pkt par poz rozdz zob por ok ca ww pt jw gm pow woj im ang niem lac franc wl dyr kier gen plk kpt por sierz abp bp o.o lic doc adw r.pr wg cd dot ds tel wew godz pn wt sr czw sob zdj rys tab tys mln mld min max ppor ppoz dz dost',
  ),
};

/** Shortenings that may close a sentence: they do when a capital letter follows. Folded. */
export const closingAbbreviations: Record<Language, ReadonlySet<string>> = {
  en: words('etc inc ltd co corp jr sr a.m p.m am pm u.s u.k ph.d ph vol jan feb mar apr jun jul aug sep sept oct nov dec'),
  pl: words('r w itd itp etc cdn zl gr kg szt n.e p.n.e o.o godz min sek mies tys mln mld'),
};
