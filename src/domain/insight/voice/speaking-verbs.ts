/** Folded forms by which somebody is said to have said something; none of them is of the first person in Polish. */
export const englishSaying = new Set(
  'says said claims claimed boasts boasted brags bragged insists insisted tells told thinks believes swears swore announced writes wrote argues argued assures assured promised repeats repeated'.split(
    ' ',
  ),
);
export const polishSaying =
  /^(?:(?:mowi|twierdzi|chwali)(?:l[aiy]?|a)?|(?:powiedzia|pisa|napisa|odpowiedzia|przyzna|utrzymywa|przekonywa|powtarza|opowiada|zapewnia|uwaza)(?:l[aiy]?|li)|(?:uwaza|zapewnia|oglasza|opowiada|powtarza|przyznaje)(?:ja)?|(?:pisz|utrzymuj|przekonuj|podaj)[ea]|(?:oglosi|stwierdzi|oznajmi|oswiadczy|zapewni)l[aiy]?)$/;

/** The same of the first person: folded beginnings that a Polish verb in the first person has. */
export const polishOwnSaying = /^(?:powiedzial|mowi|napisal|pisz|odpowiedzial|odpowiadam|opowiada|powtarza)/;
export const englishOwnSaying = new Set('say said tell told write wrote reply replied answer answered repeat'.split(' '));

/** Words by which the writer passes on what they do not vouch for. */
export const hearsay = /\b(?:according to|allegedly|supposedly|reportedly|wedlug|zdaniem|podobno|rzekomo|ponoc)\b/;

/** Folded words by which others give somebody a name: what they call the writer is told for the writer's sake. */
export const calling =
  /^(?:call(?:s|ed)?|named?|names|dub(?:s|bed)|describ(?:es|ed)|said|says|wrote|nazwa[lnw]\w*|nazywa\w*|okresl\w+|napisa[ln]\w*|mowia|mowi)$/;
