import { useState } from 'react';

interface NumberFieldProps {
  value: number | null;
  min: number;
  max: number;
  onKeep: (value: number) => void;
  /** Told when the field is left empty; without it the number that was there comes back. */
  onEmpty?: () => void;
  label: string;
  /** Where the column says it already, the label is only told. */
  labelHidden?: boolean;
  className?: string;
  placeholder?: string;
}

/**
 * A whole number within bounds. It is kept as soon as what is typed is one; anything else is brought within the bounds when the
 * field is left, so that nobody is corrected in the middle of typing.
 */
export function NumberField({ value, min, max, onKeep, onEmpty, label, labelHidden, className, placeholder }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const keep = (wanted: number) => wanted !== value && onKeep(wanted);
  const change = (words: string) => {
    setTyped(words);
    const wanted = Number(words);
    if (words !== '' && Number.isInteger(wanted) && wanted >= min && wanted <= max) keep(wanted);
  };
  const leave = () => {
    setTyped(null);
    if (typed === '') onEmpty?.();
    else if (typed !== null) keep(Math.min(max, Math.max(min, Math.round(Number(typed)))));
  };
  return (
    <label className={className === undefined ? 'edit-cell' : `edit-cell ${className}`}>
      <span className={labelHidden ? 'visually-hidden' : 'edit-cell-label'}>{label}</span>
      <input
        className="input"
        type="number"
        min={min}
        max={max}
        placeholder={placeholder}
        value={typed ?? value ?? ''}
        onChange={(event) => change(event.target.value)}
        onBlur={leave}
        onKeyDown={(event) => event.key === 'Enter' && leave()}
      />
    </label>
  );
}
