/** Marks by which writers say that they do not mean it; whatever else the sentence says is left alone. */
const marker = /🙄|😏|🤡|🙃|(?:^|\s)\/s(?=\s|$)|\bso-called\b|\btak zwan|\btzw\./iu;
/** Marks that are set after a text, for all of it. */
const closingMarker =
  /(?:^|\s)\/s(?=\s|$)|#(?:irony|ironia|ironic|ironicznie|sarcasm|sarkazm|sarcastic|kidding|joke|joking|żart|zart)(?![\p{L}\d])/iu;

/** What nobody would boast of in earnest, in folded text: skill at burning toast, a prize for the messiest desk, lost keys. */
const folly =
  /\b(?:(?:expert|specialist|master|champion|talent|genius) (?:in|at|of|for) (?:\w+ ){0,2}(?:burning|losing|forgetting|procrastinat\w*|overthinking|oversleeping|napping|killing|spilling|misplacing)|(?:award|prize|medal|title) (?:for|of) (?:\w+ ){0,2}(?:messiest|worst|laziest|clumsiest|slowest)|i(?:'ve| have)? (?:just )?(?:lost|forgotten|forgot|burnt|burned|misplaced|spilled|overslept) (?:my|the|our|all)|(?:ekspert|specjalist|mistrz|mistrzyni|geniusz|talent)\w* (?:od|w|do) (?:\w+ ){0,2}(?:przypal|gubieni|zapominani|spozniani|zasypiani|psuci|prokrastyn|balagan|rozlewani|zabijani)\w*|(?:nagrod|medal|tytul)\w* (?:za|w) (?:\w+ ){0,3}(?:balagan|najgorsz|spoznieni|lenistw)\w*|(?:zgubil|przypalil|zapomnial|zepsul|rozlal|zaspal)[ae]m)\b/;

/** Whether a sentence says by a sign that it is not meant. */
export const hasIronyMark = (text: string): boolean => marker.test(text);

/** Whether a text says at any place that all of it is not meant. */
export const isMarkedIronic = (text: string): boolean => closingMarker.test(text);

/** Whether a folded sentence praises what is no merit. */
export const praisesFolly = (folded: string): boolean => folly.test(folded);
