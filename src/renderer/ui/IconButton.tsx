import type { ComponentProps, ReactNode } from 'react';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'title'> {
  label: string;
  /** Keys that do the same, as shown to the person. */
  keys?: string | undefined;
  children: ReactNode;
}

/** A button that shows only a picture; its label is read aloud and shown on hovering. */
export function IconButton({ label, keys, className = '', children, ...rest }: IconButtonProps) {
  const title = keys === undefined ? label : `${label} (${keys})`;
  return (
    <button type="button" className={`icon-button ${className}`} aria-label={label} title={title} {...rest}>
      {children}
    </button>
  );
}
