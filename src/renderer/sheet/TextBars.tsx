import type { TextState } from '../text/text-state.ts';
import { CodeLanguage } from './CodeLanguage.tsx';
import { LinkPopover } from './LinkPopover.tsx';
import { TableBar } from './TableBar.tsx';

/** What stands over the text where the caret is: for links, code and tables. */
export function TextBars({ parts }: { parts: TextState }) {
  return (
    <>
      <LinkPopover parts={parts} />
      <CodeLanguage parts={parts} />
      <TableBar parts={parts} />
    </>
  );
}
