const list = (words: string): string[] => words.split(' ');

/** Words of both languages that stand in every text and speak for no topic. Folded; Polish ones as their base forms too. */
export const functionWords: ReadonlySet<string> = new Set([
  ...list('a about after again all also always am an and any are as at be because been before being but by can could did'),
  ...list('do does doing done each else even ever every few first for from get give go goes going got had has have he her'),
  ...list('here hers him his how if in into is it its just know last least less let like made make many may me mine more'),
  ...list('most much must my never new next no nor not now of off often on once one only or other our ours out over own'),
  ...list('put said same say see she should since so some still such take than that the their them then there these they'),
  ...list('thing things this those though through to too two under until up us use used very was way we well went were what'),
  ...list('when where which while who whom whose why will with within without would year years yes yet you your yours'),
  ...list('don doesn didn isn aren wasn won ll ve re'),
  ...list('aby albo ale ani az bardzo bez bo byc bym byl byla bylo byly bylem bylam caly chciec choc ci cie ciagle co cos'),
  ...list(
    'czasem czego czemu czy czyli dac dla dlaczego dlatego do dobrze dobry drugi dwa dzis dzisiaj dzien ga gdy gdyby gdzie',
  ),
  ...list('go i ich ile im inny isc iz ja jak jaki jako je jeden jednak jedno jego jej jemu jesli jest jestem jeszcze juz'),
  ...list('kazdy kiedy kilka kto ktory ku lub ma mam mi mial miec miesiac miedzy mna mnie moc moj moze mozna my na nad nam'),
  ...list('nami nas nasz natomiast nawet nia nic nich nie niech niektory nigdy nim niz no nowy o od ode on ona one oni ono'),
  ...list(
    'oraz osoba pan pani po pod podczas poniewaz potem pozniej prawie przed przede przez przy raz razem robic rok sam sa sie',
  ),
  ...list(
    'skoro soba sobie sposob swoj ta tak taki takze tam te tego tej ten teraz tez to toba tobie trzeba trzy tu tutaj tutej',
  ),
  ...list(
    'twoj ty tych tydzien tylko tym tyle u w was wasz we wedlug wiec wiedziec wiele wlasnie wlasny wszelki wszystek wszystko wtedy',
  ),
  ...list('wy wiedz z za zaczac zas zawsze ze zeby znow znowu zostac zrobic'),
]);
