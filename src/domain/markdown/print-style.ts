/** The choices Markdown leaves to its writer. */
export interface PrintStyle {
  bullet: '-' | '*' | '+';
  delimiter: '.' | ')';
  /** Whether the numbers of a list count up, or every item carries the first number. */
  counting: boolean;
  /** Spaces between a list's marker and its text, 1 to 4. */
  markerSpace: number;
  emphasis: '*' | '_';
  strong: '*' | '_';
  fence: '`' | '~';
  hardBreak: 'backslash' | 'spaces';
  /** Whether a table's columns are filled up with spaces to stand under each other. */
  alignedColumns: boolean;
  /** Whether blank lines stand between the items of a list that does not say so itself. */
  spread: boolean;
  /** Labels defined elsewhere in the body (see `definedLabels`): the same words in brackets would become a link. */
  labels: ReadonlySet<string>;
  /** The marker of a list right before the block; a list with the same one would become part of it. */
  avoidMarker: string;
}

/** How Byline writes when nothing is there to follow. */
export const houseStyle: PrintStyle = {
  bullet: '-',
  delimiter: '.',
  counting: true,
  markerSpace: 1,
  emphasis: '*',
  strong: '*',
  fence: '`',
  hardBreak: 'backslash',
  alignedColumns: true,
  spread: false,
  labels: new Set(),
  avoidMarker: '',
};
