/** Why a question to readers is not yet specific; `null` when it is. */
export type QuestionWeakness = 'general' | 'yes-no' | 'short';

const general =
  /^\W*(what do you think|thoughts|any thoughts|agree|do you agree|what about you|and you|your thoughts|co (o tym )?(myślisz|myślicie|sądzisz|sądzicie)|zgadzasz się|zgadzacie się|a (ty|wy)|jak (u was|u ciebie)|macie tak|też tak (masz|macie))\W*$/iu;
const yesNo = /^\W*(do|does|did|is|are|was|were|have|has|can|could|would|should|will|czy)(?!\p{L})/iu;
const fewestWords = 6;

/** Whether a question gives the reader something definite to answer. */
export function questionWeakness(question: string): QuestionWeakness | null {
  if (general.test(question)) return 'general';
  if (yesNo.test(question)) return 'yes-no';
  return (question.match(/\p{L}+/gu) ?? []).length < fewestWords ? 'short' : null;
}
