/** The field in which the title of the open draft is written. */
export function titleField(): HTMLTextAreaElement | null {
  return document.querySelector<HTMLTextAreaElement>('textarea[data-focus="title"]');
}

/** What lies over the field, letter on letter: marks cannot stand in a field. */
function titleMarks(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-marks="title"]');
}

/** The range over some letters of the title; `null` while no title is shown. */
export function rangeInTitle(title: string, start: number, end: number): Range | null {
  const over = titleMarks();
  if (over === null) return null;
  if (over.textContent !== title) over.textContent = title;
  const words = over.firstChild;
  if (words === null || end > title.length) return null;
  const range = document.createRange();
  range.setStart(words, start);
  range.setEnd(words, end);
  return range;
}

/** The words over the field are there only while one of them is marked. */
export function unmarkTitle(): void {
  titleMarks()?.replaceChildren();
}

export function selectInTitle(start: number, end: number): void {
  const field = titleField();
  field?.scrollIntoView({ block: 'nearest' });
  field?.focus();
  field?.setSelectionRange(start, end);
}

/** A place in the field as the same place in what lies over it. */
export function placeOverTitle(offset: number): { offsetNode: Node; offset: number } | null {
  const words = titleMarks()?.firstChild ?? null;
  return words === null ? null : { offsetNode: words, offset };
}
