import type { ReactNode } from 'react';
import { textShortcutNames, textShortcuts } from '../text/text-shortcuts.ts';
import { type ShortcutName, shortcutNames, shortcuts, shownKeysOf } from '../window/shortcuts.ts';
import { useText } from '../words/text.tsx';

/** Every shortcut of the window and of the text. */
export function ShortcutsSection() {
  const text = useText('settings');
  const lines = (names: readonly ShortcutName[]) =>
    names.map((name) => <Shortcut key={name} label={text(`shortcut.${name}`)} keys={shortcuts[name].keys} />);
  const of = (where: 'anywhere' | 'list') => shortcutNames.filter((name) => shortcuts[name].where === where);
  return (
    <div className="settings-section">
      <Group title={text('shortcuts.anywhere')}>{lines(of('anywhere'))}</Group>
      <Group title={text('shortcuts.list')}>{lines(of('list'))}</Group>
      <Group title={text('shortcuts.text')}>
        {textShortcutNames.map((name) => (
          <Shortcut key={name} label={text(`textShortcut.${name}`)} keys={textShortcuts[name]} />
        ))}
      </Group>
    </div>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="setting">
      <h3 className="field-label">{title}</h3>
      <dl className="shortcut-list">{children}</dl>
    </section>
  );
}

function Shortcut({ label, keys }: { label: string; keys: readonly string[] }) {
  return (
    <div className="shortcut">
      <dt>{label}</dt>
      <dd>
        {keys.map((each) => (
          <kbd key={each}>{shownKeysOf(each)}</kbd>
        ))}
      </dd>
    </div>
  );
}
