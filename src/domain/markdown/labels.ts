import type { RootContent } from 'mdast';

/**
 * The labels that a body defines for links and footnotes (the latter with `^`), as `normalLabel` writes them. A text in
 * brackets that is one of them would be read as a link, so the printer is told.
 */
export function definedLabels(nodes: Iterable<RootContent>): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const node of nodes) {
    if (node.type === 'definition') labels.add(normalLabel(node.label ?? node.identifier));
    if (node.type === 'footnoteDefinition') labels.add(normalLabel(`^${node.label ?? node.identifier}`));
  }
  return labels;
}

/** A label as CommonMark compares it: case and the length of white space do not count. */
export function normalLabel(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase();
}
