import { useId } from 'react';
import { useText } from '../../words/text.tsx';
import type { GuidedAction } from './guided-actions.ts';
import type { Typed } from './words-to-put.ts';

interface GuidedFieldsProps {
  action: GuidedAction;
  typed: Typed;
  /** The field with an address that is none. */
  wrong: string | null;
  problemId: string;
  onChange(id: string, value: string): void;
}

/** The questions of an action, one field each. */
export function GuidedFields({ action, typed, wrong, problemId, onChange }: GuidedFieldsProps) {
  const text = useText('acting');
  const base = useId();
  return action.fields.map(({ id, kind }) => {
    const shared = {
      id: `${base}${id}`,
      className: 'input',
      value: typed[id] ?? '',
      onChange: (event: { target: { value: string } }) => onChange(id, event.target.value),
    };
    return (
      <div key={id} className="field">
        <label className="field-label" htmlFor={shared.id}>
          {text(`field.${action.id}.${id}`)}
        </label>
        {kind === 'words' ? (
          <textarea rows={2} maxLength={2000} {...shared} />
        ) : (
          <input
            maxLength={2000}
            inputMode={kind === 'link' ? 'url' : 'text'}
            spellCheck={kind !== 'link'}
            aria-invalid={wrong === id}
            aria-describedby={wrong === id ? problemId : undefined}
            {...shared}
          />
        )}
      </div>
    );
  });
}
