import type { MouseEvent, ReactNode } from 'react';
import { useNumbers } from '../words/numbers.ts';

interface NavigationItemProps {
  label: string;
  count?: number | undefined;
  isCurrent: boolean;
  onChoose: () => void;
  mark?: ReactNode;
  /** Said after the label to those who cannot see the mark. */
  markLabel?: string;
  depth?: number;
  quiet?: boolean;
  onContextMenu?: (event: MouseEvent<HTMLElement>) => void;
  children?: ReactNode;
}

/** One line of the navigation. */
export function NavigationItem(props: NavigationItemProps) {
  const { label, count, isCurrent, onChoose, mark, markLabel, depth = 0, quiet = false, onContextMenu, children } = props;
  const figure = useNumbers();
  return (
    <li className="navigation-line">
      <button
        type="button"
        data-stop
        className={`navigation-item ${quiet ? 'navigation-item-quiet' : ''}`}
        style={{ paddingInlineStart: `${8 + depth * 16}px` }}
        aria-current={isCurrent ? 'page' : undefined}
        onClick={onChoose}
        onContextMenu={onContextMenu}
      >
        {mark}
        <span className="navigation-label">{label}</span>
        {markLabel !== undefined && <span className="visually-hidden">, {markLabel}</span>}
        {count !== undefined && count > 0 && <span className="navigation-count">{figure.format(count)}</span>}
      </button>
      {children}
    </li>
  );
}
