import { type KeyboardEvent, useEffect, useState } from 'react';

interface NodeFieldProps {
  className: string;
  label: string;
  placeholder?: string;
  value: string;
  onCommit: (value: string) => void;
  /** Called when the person is done, by Enter or Escape. */
  onDone?: () => void;
}

/** A small field for something of a block. It commits when it is left or by Enter; Escape takes the change back. */
export function NodeField({ className, label, placeholder, value, onCommit, onDone }: NodeFieldProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const commit = () => typed !== value && onCommit(typed);
  const key = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Escape') setTyped(value);
    else commit();
    onDone?.();
  };
  return (
    <input
      className={className}
      aria-label={label}
      title={label}
      placeholder={placeholder}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={commit}
      onKeyDown={key}
    />
  );
}
