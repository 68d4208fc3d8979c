import type { LensFinding } from '../../../domain/insight/reading.ts';
import { useText } from '../../words/text.tsx';
import { actionsFor, type GuidedAction } from './guided-actions.ts';

interface ActionButtonsProps {
  hint: LensFinding;
  /** The action whose panel is open. */
  acting: GuidedAction | null;
  onChoose(action: GuidedAction | null): void;
}

/** The buttons that open a panel for something to do about a hint; a press on the open one closes it. */
export function ActionButtons({ hint, acting, onChoose }: ActionButtonsProps) {
  const text = useText('acting');
  return (
    <>
      {actionsFor(hint).map((action) => {
        const isOpen = acting?.id === action.id;
        return (
          <button
            key={action.id}
            type="button"
            className="link-button act-button"
            data-action={action.id}
            aria-expanded={isOpen}
            aria-label={text('of', { action: text(`action.${action.id}`), name: hint.name })}
            onClick={() => onChoose(isOpen ? null : action)}
          >
            {text(`action.${action.id}`)}
          </button>
        );
      })}
    </>
  );
}
