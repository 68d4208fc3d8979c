import './toolbar.css';
import { Focus } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { TextState } from '../text/text-state.ts';
import { shownShortcut } from '../window/shortcuts.ts';
import { useText } from '../words/text.tsx';
import { FormatButtons } from './FormatButtons.tsx';

interface SheetToolbarProps {
  parts: TextState | null;
  end: ReactNode;
  focusMode: boolean;
  onFocusMode: (on: boolean) => void;
}

/** The toolbar: one stop for Tab, the arrows move inside, as the ARIA practices describe it. */
export function SheetToolbar({ parts, end, focusMode, onFocusMode }: SheetToolbarProps) {
  const text = useText('editor');
  return (
    <div className="sheet-toolbar">
      <div
        role="toolbar"
        aria-label={text('toolbar.label')}
        aria-orientation="horizontal"
        className="toolbar-format"
        onKeyDown={moveInside}
        onFocus={(event) => keepStop(event.currentTarget, event.target)}
      >
        {parts !== null && <FormatButtons parts={parts} />}
        <button
          type="button"
          className="tool"
          tabIndex={parts === null ? 0 : -1}
          aria-label={text('toolbar.focus')}
          aria-pressed={focusMode}
          title={`${text('toolbar.focus')} (${shownShortcut('view.focus')})`}
          onClick={() => onFocusMode(!focusMode)}
        >
          <span className="tool-words">{text('toolbar.focus')}</span>
          <Focus className="tool-picture" size={16} aria-hidden />
        </button>
      </div>
      <div className="toolbar-end">{end}</div>
    </div>
  );
}

function moveInside(event: KeyboardEvent<HTMLElement>): void {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('button')].filter((stop) => stop.checkVisibility());
  const at = stops.indexOf(event.target as HTMLElement);
  const targets: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: stops.length - 1 };
  const target = targets[event.key];
  if (at === -1 || target === undefined) return;
  event.preventDefault();
  stops[(target + stops.length) % stops.length]?.focus();
}

/** Tab comes back to where it was. */
function keepStop(bar: HTMLElement, stop: Element): void {
  // A menu of the toolbar stands elsewhere in the window, but React tells its events here too.
  if (!bar.contains(stop)) return;
  for (const button of bar.querySelectorAll('button')) button.tabIndex = button === stop ? 0 : -1;
}
