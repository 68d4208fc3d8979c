import { useEffect, useId, useState } from 'react';

interface KeptFieldProps {
  label: string;
  value: string;
  /** Told when the field is left with other words in it. */
  onKeep: (value: string) => void;
  hint?: string;
  placeholder?: string;
  lines?: number;
  maxLength?: number;
}

/** A field that keeps what was typed when it is left; Escape brings back what was there. */
export function KeptField({ label, value, onKeep, hint, placeholder, lines = 1, maxLength = 2000 }: KeptFieldProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const keep = () => typed.trim() !== value && onKeep(typed.trim());
  const id = useId();
  const shared = {
    id,
    className: 'input',
    value: typed,
    maxLength,
    placeholder,
    onBlur: keep,
  };
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      {lines > 1 ? (
        <textarea {...shared} rows={lines} onChange={(event) => setTyped(event.target.value)} />
      ) : (
        <input
          {...shared}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && keep()}
        />
      )}
      {hint !== undefined && <span className="field-hint">{hint}</span>}
    </div>
  );
}
