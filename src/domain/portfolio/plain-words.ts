/**
 * Folded words that most texts about work hold, besides the words of grammar: they tell nothing of what somebody is about.
 * Base forms in Polish; in English the forms that occur.
 */
export const plainWords: ReadonlySet<string> = new Set(
  (
    'about after again all almost also always another any anybody anyone anything around asked back because before best better between big both bring came come comes could ' +
    'day days did does doing done down each else end enough even ever every everyone everything far few find first five four from gave get gets getting give given goes going gone good got great had half ' +
    'hand hard has have having help here how idea important instead into its just keep kept kind knew know known knows last later least less let like little long look looked lot made make makes making many matter maybe ' +
    'mean means might minutes month months more most much must need needed needs never new next nobody not nothing now number off often old once one ones only open other others our out over own part people per person piece place point put question questions ' +
    'quite rather read real really reason right said same saw say saying says second see seen set several should show six small some somebody someone something soon start started still such sure take taken takes talk tell ten than that their them then there these they ' +
    'thing things think third this those though thought three through time times today told too took tried true try two under until upon use used useful using usually very wait want wanted was way ways week weeks well went were what when where whether which while who whole why will with without ' +
    'word words work worked working works worth would write writes writing wrong wrote year years yes yet you your ' +
    'albo ani aby bardzo bardziej bez bo by byc byle caly chciec choc chyba ciagle co cos czas czasem czesc czesto czlowiek czy czyli czytac dac dalej dawac dlaczego dlatego do dobry dobrze dopiero drugi duzo duzy dwa dzien dzis dzisiaj dziewiec ' +
    'gdy gdyby gdzie godzina i ich ile inny isc ja jak jaki jako jeden jednak jesli jeszcze jezeli juz kazdy kiedy kilka kolejny koniec konczyc kto ktory ktos latwo lecz lepszy lub ludzie maly miec miejsce miesiac minuta mniej moc moj moze mozna mowic musiec my myslec na nad najpierw nalezy nasz nawet nic nie niech nigdy nikt niz no nowy numer ' +
    'o od odpowiedz on ona one oni osoba ostatni oto pan pani pare pierwszy piec pisac po pod podobny pokazac pomoc ponad poniewaz potem potrzebowac powiedziec powinien pozniej prawda prawie problem proba proste prosty przed przez przy przyklad pytac pytanie raz razem robic rok rowniez rozny rzecz ' +
    'sam samo scena sie siebie slowo soba spotkac sposob sprawa stac stary strona swoj szybko ta tak taki takze tam te tekst temat ten teraz tez to tobie troche trzeba trzy trzeci tu twoj ty tydzien tylko tyle tysiac u uwaga w warto wazny wcale wedlug widziec wiec wiecej wiedziec wiele wielki wlasnie wlasny wolno wszystek wszystko wszyscy wtedy wy wyglada wziac ' +
    'poniedzialek wtorek sroda czwartek piatek sobota niedziela monday tuesday wednesday thursday friday saturday sunday praca pracowac liczba ' +
    'z za zaczac zadac zamiast zanim zawsze ze zeby zle znac znow znowu zostac zostawic zrobic zwykle zycie latac lato'
  ).split(' '),
);
