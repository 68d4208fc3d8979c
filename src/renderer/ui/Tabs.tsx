import './tabs.css';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';

export interface TabItem<Id extends string> {
  id: Id;
  label: string;
  panel: () => ReactNode;
}

interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly TabItem<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
  /** Put after the tabs in their row. */
  aside?: ReactNode;
}

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** Tabs as the ARIA practices describe them: one stop for Tab, arrows, Home and End move, and moving chooses. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, aside }: TabsProps<Id>) {
  const baseId = useId();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What holds nothing to go to is gone to itself, so that the keys can scroll it.
    if (panel.current !== null) panel.current.tabIndex = panel.current.querySelector(focusable) === null ? 0 : -1;
  });
  const current = tabs.find((tab) => tab.id === chosen) ?? tabs[0];
  if (current === undefined) return null;
  const tabId = (id: string) => `${baseId}-${id}`;
  const move = (event: KeyboardEvent) => {
    const next = tabAfterKey(tabs, current.id, event.key);
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div className="tabs">
      <div className="tabs-row">
        <div role="tablist" aria-label={label} className="tabs-list" onKeyDown={move}>
          {tabs.map(({ id, label: name }) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={tabId(id)}
              className="tab"
              aria-selected={id === current.id}
              aria-controls={`${baseId}-panel`}
              tabIndex={id === current.id ? 0 : -1}
              onClick={() => onChoose(id)}
            >
              {name}
            </button>
          ))}
        </div>
        {aside}
      </div>
      <div
        ref={panel}
        role="tabpanel"
        id={`${baseId}-panel`}
        aria-labelledby={tabId(current.id)}
        className="tabs-panel"
        tabIndex={-1}
      >
        {current.panel()}
      </div>
    </div>
  );
}

function tabAfterKey<Id extends string>(tabs: readonly TabItem<Id>[], current: Id, key: string): Id | null {
  const at = tabs.findIndex((tab) => tab.id === current);
  const targets: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 };
  const target = targets[key];
  if (target === undefined) return null;
  return tabs[(target + tabs.length) % tabs.length]?.id ?? null;
}
