/** Something a person can do. One list of them serves palette, menu and shortcuts. */
export interface Action {
  /** `noun.verb`; an action with a shortcut carries its name. */
  id: string;
  label: string;
  run: () => void;
}
