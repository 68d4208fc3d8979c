import type { CopyTarget } from '../../domain/channels/targets.ts';
import { firstFocus } from '../ui/first-focus.ts';
import { useText } from '../words/text.tsx';
import { targetGroups } from './copy-menu.ts';

interface TargetListProps {
  chosen: CopyTarget;
  onChoose: (target: CopyTarget) => void;
}

/** All targets as one choice: a stop for Tab, arrows move and choose. */
export function TargetList({ chosen, onChoose }: TargetListProps) {
  const text = useText('channels');
  return (
    <fieldset className="copy-targets">
      <legend className="visually-hidden">{text('copyFor')}</legend>
      {Object.entries(targetGroups).map(([group, targets]) => (
        <div key={group}>
          <p className="section-title">{text(`group.${group}`)}</p>
          {targets.map((target) => (
            <label key={target} className="copy-target">
              <input
                ref={target === chosen ? firstFocus : null}
                type="radio"
                name="copy-target"
                checked={target === chosen}
                onChange={() => onChoose(target)}
              />
              <span>{text(`target.${target}`)}</span>
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  );
}
