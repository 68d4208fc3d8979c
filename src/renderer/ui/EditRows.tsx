import { Plus, X } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { IconButton } from './IconButton.tsx';

/** One field of every row. A `choice` has an empty option when `none` names it. */
export type RowField<Row> = { key: keyof Row & string; label: string; wide?: boolean } & (
  | { type: 'text' | 'date' | 'number'; placeholder?: string }
  | { type: 'choice'; options: readonly { value: string; label: string }[]; none?: string }
);

type Row = Record<string, unknown>;

interface EditRowsProps<Item extends object> {
  items: readonly Item[];
  fields: readonly RowField<Item>[];
  /** A row with nothing in it yet; it is kept once its first field has words. */
  blank: () => Item;
  addLabel: string;
  removeLabel: (item: Item) => string;
  onChange: (items: Item[]) => void;
  /** No more rows than this. */
  most?: number;
  empty?: string;
  /** Whether a new row has all that it needs and is kept at once. */
  startsFull?: boolean;
}

/** Rows of fields that can be changed, added and taken away. A field is kept when it is left. */
export function EditRows<Item extends object>(props: EditRowsProps<Item>) {
  const { items: kept, fields, blank, addLabel, removeLabel, most = 500, empty, startsFull = false } = props;
  const [fresh, setFresh] = useState<Item | null>(null);
  const [items, onChange] = useShownAtOnce(kept, props.onChange);
  const first = fields[0]?.key ?? '';
  const change = (index: number, item: Item) => onChange(items.map((each, at) => (at === index ? item : each)));
  const keepFresh = (item: Item) => {
    setFresh(item);
    if (String((item as Row)[first] ?? '').trim() === '') return;
    setFresh(null);
    onChange([...items, item]);
  };
  const rows = fresh === null ? items : [...items, fresh];
  return (
    <div className="edit-rows">
      {rows.length === 0 && empty !== undefined && <p className="quiet">{empty}</p>}
      {rows.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place, so that a new one keeps its focus when it is kept.
        <div className="edit-row" key={index}>
          {fields.map((field) => (
            <Cell
              key={field.key}
              field={field as RowField<Row>}
              value={(item as Row)[field.key]}
              autoFocus={index === items.length && field.key === first}
              onKeep={(value) => {
                const next = { ...item, [field.key]: value };
                if (index < items.length) change(index, next);
                else keepFresh(next);
              }}
            />
          ))}
          <IconButton
            label={removeLabel(item)}
            onClick={() => (index < items.length ? onChange(items.filter((_, at) => at !== index)) : setFresh(null))}
          >
            <X size={16} aria-hidden />
          </IconButton>
        </div>
      ))}
      {rows.length < most && fresh === null && (
        <div>
          <button
            type="button"
            className="button"
            onClick={() => (startsFull ? onChange([...items, blank()]) : setFresh(blank()))}
          >
            <Plus size={15} aria-hidden />
            {addLabel}
          </button>
        </div>
      )}
    </div>
  );
}

/** Rows show a change at once, so that the focus stays where it is until the change is kept. */
function useShownAtOnce<Item>(kept: readonly Item[], onChange: (items: Item[]) => void) {
  const [items, setItems] = useState(kept);
  const key = JSON.stringify(kept);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what counts is what the rows say.
  useEffect(() => setItems(kept), [key]);
  const change = (next: Item[]) => {
    setItems(next);
    onChange(next);
  };
  return [items, change] as const;
}

interface CellProps {
  field: RowField<Row>;
  value: unknown;
  autoFocus: boolean;
  onKeep: (value: string | number | null) => void;
}

function Cell({ field, value, autoFocus, onKeep }: CellProps) {
  const shown = value === null || value === undefined ? '' : String(value);
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const keep = () => {
    if (typed === null) return;
    setTyped(null);
    if (typed !== shown) onKeep(valueTyped(field, typed));
  };
  return (
    <div className={`edit-cell ${field.wide ? 'edit-cell-wide' : ''}`}>
      <label htmlFor={id} className="edit-cell-label">
        {field.label}
      </label>
      {field.type === 'choice' ? (
        <select
          id={id}
          className="input"
          value={shown}
          onChange={(event) => onKeep(event.target.value === '' ? null : event.target.value)}
        >
          {field.none !== undefined && <option value="">{field.none}</option>}
          {field.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          className="input"
          type={field.type}
          value={typed ?? shown}
          placeholder={field.placeholder}
          maxLength={2000}
          min={field.type === 'number' ? 1 : undefined}
          // biome-ignore lint/a11y/noAutofocus: who asked for a new row wants to type into it.
          autoFocus={autoFocus}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={keep}
          onKeyDown={(event) => event.key === 'Enter' && keep()}
        />
      )}
    </div>
  );
}

function valueTyped({ type }: RowField<Row>, typed: string): string | number | null {
  if (type === 'text') return typed.trim();
  if (typed === '') return null;
  return type === 'number' ? Number(typed) : typed;
}
