import type { EditorThemeClasses } from 'lexical';

/** Class names of the text; their looks are in `text.css`. */
export const textTheme: EditorThemeClasses = {
  paragraph: 'text-paragraph',
  quote: 'text-quote',
  heading: {
    h1: 'text-heading-1',
    h2: 'text-heading-2',
    h3: 'text-heading-3',
    h4: 'text-heading-3',
    h5: 'text-heading-3',
    h6: 'text-heading-3',
  },
  list: {
    ul: 'text-list',
    ol: 'text-list',
    listitem: 'text-item',
    listitemChecked: 'text-item-checked',
    listitemUnchecked: 'text-item-unchecked',
    checklist: 'text-checklist',
    nested: { listitem: 'text-item-nested' },
  },
  link: 'text-link',
  text: {
    bold: 'text-bold',
    italic: 'text-italic',
    strikethrough: 'text-strikethrough',
    code: 'text-code',
  },
  table: 'text-table',
  tableCell: 'text-cell',
  tableCellHeader: 'text-cell-header',
  tableCellSelected: 'text-cell-selected',
  tableSelection: 'text-table-selection',
};
