/** Groups of commands that go by other words, too; the words are `words.…` in the settings' texts, one line a group. */
const groups = {
  export: /^(draft\.export|exports\.open|draft\.print)$/,
  status: /^(draft\.status\.|go\.(idea|drafting|ready|published)$)/,
  save: /^(draft\.export|exports\.open|backup\.make)$/,
  delete: /^(draft\.trash|go\.trash)$/,
  print: /^draft\.print$/,
  settings: /^settings\.open$/,
  theme: /^theme\./,
  language: /^language\./,
  undo: /^undo\.last$/,
  import: /^import\.open$/,
  backup: /^backup\./,
  count: /^sidebar\.channels$/,
  help: /^(handbook|shortcuts)\.open$/,
} as const;

export type WordGroup = keyof typeof groups;

/** The groups whose words find this command besides its name. */
export function wordGroupsOf(id: string): WordGroup[] {
  return (Object.keys(groups) as WordGroup[]).filter((group) => groups[group].test(id));
}
