import { shortcutNames, shortcuts, shownKeysOf } from '../app/shortcuts.ts';
import { useText } from '../app/text.tsx';

/** Every shortcut of the window. */
export function ShortcutsSection() {
  const text = useText('settings');
  const list = (where: 'anywhere' | 'list') => (
    <section className="setting">
      <h3 className="field-label">{text(`shortcuts.${where}`)}</h3>
      <dl className="shortcut-list">
        {shortcutNames
          .filter((name) => shortcuts[name].where === where)
          .map((name) => (
            <div key={name} className="shortcut">
              <dt>{text(`shortcut.${name}`)}</dt>
              <dd>
                {shortcuts[name].keys.map((keys) => (
                  <kbd key={keys}>{shownKeysOf(keys)}</kbd>
                ))}
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
  return (
    <div className="settings-section">
      {list('anywhere')}
      {list('list')}
    </div>
  );
}
