import './draft-list.css';
import { type FocusEvent, type MouseEvent, useCallback, useEffect, useMemo, useRef } from 'react';
import type { DraftSummary } from '../../contract/drafts.ts';
import { useMenu } from '../ui/MenuButton.tsx';
import { useWindowing } from '../ui/use-windowing.ts';
import { zonePlace } from '../window/layout.ts';
import { useWindow } from '../window/window-state.tsx';
import { useDates } from '../words/dates.ts';
import { useText } from '../words/text.tsx';
import { DraftCard } from './DraftCard.tsx';
import { groupLabel } from './group-label.ts';
import type { Row } from './rows.ts';
import { useDraftCommands } from './use-draft-commands.ts';
import { useDraftMenu } from './use-draft-menu.ts';
import { useListKeys } from './use-list-keys.ts';

interface DraftListProps {
  id: string;
  label: string;
  rows: readonly Row[];
  showsStatus: boolean;
}

/** Heights in pixels of what was not rendered yet. */
const estimates = { heading: 34, draft: 122 };

/** The drafts as a listbox: arrows move and open, Enter goes into the text. Only what is in sight is built. */
export function DraftList({ id, label, rows, showsStatus }: DraftListProps) {
  const { state } = useWindow();
  const scroller = useRef<HTMLDivElement>(null);
  const { active, choose, onKeyDown } = useListKeys(rows);
  const { keys, positions, drafts } = useModel(rows);
  const at = active === null ? -1 : keys.indexOf(active);
  const estimate = useCallback((index: number) => estimates[rows[index]?.kind ?? 'draft'], [rows]);
  const { items, height, measure, show } = useWindowing({ scroller, keys, estimate, kept: at });
  useEffect(() => {
    if (at >= 0) show(at);
  }, [at, show]);
  const pointer = usePointer(drafts, choose);
  const enter = (event: FocusEvent) => {
    const first = drafts.values().next().value;
    // A draft that is open and not in the list may just have been renamed: the row of its old name must not be opened.
    if (active === null && first !== undefined && event.target.matches(':focus-visible')) choose(first.path);
  };
  return (
    <div ref={scroller} className="draft-list-scroller">
      <div
        id={id}
        role="listbox"
        aria-label={label}
        className="draft-list"
        tabIndex={0}
        style={{ height }}
        aria-activedescendant={at >= 0 && active !== null ? optionId(id, active) : undefined}
        onKeyDown={onKeyDown}
        onFocus={enter}
        {...pointer.handlers}
      >
        {items.map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const place = { measure, start };
          if (row.kind === 'heading') return <GroupHeading key={row.key} row={row} {...place} />;
          return (
            // biome-ignore lint/a11y/useFocusableInteractive: the listbox holds the focus and names its active option.
            <div
              key={row.key}
              id={optionId(id, row.key)}
              ref={measure}
              data-key={row.key}
              role="option"
              aria-describedby={`${optionId(id, row.key)}-text`}
              aria-selected={row.key === state.where.open?.path}
              aria-setsize={drafts.size}
              aria-posinset={positions.get(row.key)}
              className={`draft-card ${row.key === active ? 'draft-card-active' : ''}`}
              style={{ transform: `translateY(${start}px)` }}
            >
              <DraftCard
                id={optionId(id, row.key)}
                draft={row.draft}
                title={row.title}
                snippet={row.snippet}
                found={row.found}
                showsStatus={showsStatus}
              />
            </div>
          );
        })}
      </div>
      {pointer.menu}
    </div>
  );
}

interface GroupHeadingProps {
  row: Row & { kind: 'heading' };
  start: number;
  measure: (element: HTMLElement | null) => void;
}

function GroupHeading({ row, start, measure }: GroupHeadingProps) {
  const text = useText('library');
  const dates = useDates();
  return (
    <div
      ref={measure}
      data-key={row.key}
      role="presentation"
      className="draft-group section-title"
      style={{ transform: `translateY(${start}px)` }}
    >
      {groupLabel(row.group, text, dates)}
      <span className="draft-group-count">{row.count}</span>
    </div>
  );
}

function optionId(listId: string, key: string): string {
  return `${listId}-${encodeURIComponent(key)}`;
}

function useModel(rows: readonly Row[]) {
  return useMemo(() => {
    const drafts = new Map<string, DraftSummary>();
    const positions = new Map<string, number>();
    for (const row of rows) {
      if (row.kind !== 'draft') continue;
      drafts.set(row.key, row.draft);
      positions.set(row.key, drafts.size);
    }
    return { keys: rows.map(({ key }) => key), drafts, positions };
  }, [rows]);
}

/** What a pointer does on the list: a press opens, a double press goes into the text, the other button opens the menu. */
function usePointer(drafts: ReadonlyMap<string, DraftSummary>, choose: (path: string) => void) {
  const text = useText('library');
  const { state, dispatch } = useWindow();
  const commands = useDraftCommands();
  const entries = useDraftMenu('list');
  const target = useRef<DraftSummary | null>(null);
  const menu = useMenu(text('menu.label'), () => (target.current === null ? [] : entries(target.current)));
  const pressed = (event: MouseEvent<HTMLElement>) => {
    const option = (event.target as HTMLElement).closest<HTMLElement>('[role="option"]');
    return drafts.get(option?.dataset.key ?? state.where.open?.path ?? '') ?? null;
  };
  const handlers = {
    onClick(event: MouseEvent<HTMLElement>) {
      const draft = pressed(event);
      if (draft === null || !(event.target as HTMLElement).closest('[role="option"]')) return;
      if ((event.target as HTMLElement).closest('[data-act="topics"]')) {
        choose(draft.path);
        dispatch({ to: 'picksTopics', path: draft.path });
      } else if (zonePlace(state.layout, 'list') === 'floating') commands.open(draft.path, 'text');
      else choose(draft.path);
    },
    onDoubleClick(event: MouseEvent<HTMLElement>) {
      const draft = pressed(event);
      if (draft !== null) commands.open(draft.path, 'text');
    },
    onContextMenu(event: MouseEvent<HTMLElement>) {
      target.current = pressed(event);
      if (target.current !== null) menu.open(event, { atPointer: true });
    },
  };
  return { handlers, menu: menu.panel };
}
