import { ChevronDown } from 'lucide-react';
import { draftKinds, draftStatuses, languages } from '../../domain/drafts/draft.ts';
import { useLibraryData } from '../bridge/LibraryData.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';
import type { MenuEntry } from '../ui/menu-entry.ts';
import { type Filters, hasFilters } from '../window/list-state.ts';
import { useWindow } from '../window/window-state.tsx';
import { useText } from '../words/text.tsx';

/** What narrows the list, as quiet chips. */
export function FilterChips() {
  const text = useText('library');
  const { topics } = useLibraryData();
  const { state, dispatch } = useWindow();
  const { filters } = state.list;
  const set = (change: Partial<Filters>) => dispatch({ to: 'list', event: { type: 'filtered', filters: change } });
  const topicOptions: Option<Filters['topic']>[] = [
    ...topics.map(({ name }) => ({ id: `t-${name}`, label: name, value: { kind: 'topic', name } as const })),
    { id: 'untagged', label: text('source.untagged'), value: { kind: 'untagged' } },
  ];
  return (
    <fieldset className="filter-chips" aria-label={text('filter.label')}>
      <FilterChip
        name={text('filter.topic')}
        any={text('filter.anyTopic')}
        options={topicOptions}
        chosen={filters.topic}
        onChoose={(topic) => set({ topic })}
      />
      <FilterChip
        name={text('filter.kind')}
        any={text('filter.anyKind')}
        options={draftKinds.map((kind) => ({ id: kind, label: text(`kind.${kind}`), value: kind }))}
        chosen={filters.kind}
        onChoose={(kind) => set({ kind })}
      />
      <FilterChip
        name={text('filter.status')}
        any={text('filter.anyStatus')}
        options={draftStatuses.map((status) => ({ id: status, label: text(`status.${status}`), value: status }))}
        chosen={filters.status}
        onChoose={(status) => set({ status })}
      />
      <FilterChip
        name={text('filter.language')}
        any={text('filter.anyLanguage')}
        options={languages.map((language) => ({ id: language, label: text(`language.${language}`), value: language }))}
        chosen={filters.language}
        onChoose={(language) => set({ language })}
      />
      {hasFilters(filters) && (
        <button
          type="button"
          className="link-button filter-clear"
          onClick={() => dispatch({ to: 'list', event: { type: 'filtersCleared' } })}
        >
          {text('filter.clear')}
        </button>
      )}
    </fieldset>
  );
}

interface Option<Value> {
  id: string;
  label: string;
  value: Value;
}

interface FilterChipProps<Value> {
  name: string;
  any: string;
  options: readonly Option<Value>[];
  chosen: Value | null;
  onChoose: (value: Value | null) => void;
}

function FilterChip<Value>({ name, any, options, chosen, onChoose }: FilterChipProps<Value>) {
  const isChosen = (value: Value) => JSON.stringify(value) === JSON.stringify(chosen);
  const current = options.find(({ value }) => isChosen(value));
  const entries = (): MenuEntry[] => [
    { kind: 'choice', id: 'any', label: any, chosen: chosen === null, run: () => onChoose(null) },
    ...options.map(
      ({ id, label, value }): MenuEntry => ({ kind: 'choice', id, label, chosen: isChosen(value), run: () => onChoose(value) }),
    ),
  ];
  return (
    <MenuButton
      className={`chip ${current === undefined ? '' : 'chip-chosen'}`}
      aria-label={current === undefined ? undefined : `${name}: ${current.label}`}
      menuLabel={name}
      entries={entries}
    >
      <span>{current === undefined ? name : current.label}</span>
      <ChevronDown size={12} aria-hidden />
    </MenuButton>
  );
}
