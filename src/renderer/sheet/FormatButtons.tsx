import { ChevronDown, Code, Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { $toggleBlockKind, type BlockKind } from '../text/commands/block-kind.ts';
import { focusText } from '../text/commands/focus-text.ts';
import type { TextFormat } from '../text/commands/text-format.ts';
import { runTextShortcut } from '../text/features/keys.ts';
import { $actOf, type SlashChoiceId } from '../text/features/slash-choices.ts';
import { textShortcuts } from '../text/text-shortcuts.ts';
import type { TextState } from '../text/text-state.ts';
import { MenuButton } from '../ui/MenuButton.tsx';
import type { MenuEntry } from '../ui/menu-entry.ts';
import { useValue } from '../ui/value.ts';
import { shownKeysOf } from '../window/shortcuts.ts';
import { useText } from '../words/text.tsx';
import type { Text } from '../words/texts.ts';
import { chooseImages } from './choose-images.ts';

const textKinds: BlockKind[] = ['paragraph', 'h1', 'h2', 'h3'];
const listKinds: BlockKind[] = ['bullet', 'number', 'check'];
const insertable: SlashChoiceId[] = ['codeBlock', 'table', 'rule', 'image'];

/** The buttons of the toolbar that act on the text. */
export function FormatButtons({ parts }: { parts: TextState }) {
  const text = useText('editor');
  const format = useValue(parts.format);
  const isText = textKinds.includes(format.block as BlockKind);
  return (
    <>
      <MenuButton
        className="tool tool-block"
        tabIndex={0}
        menuLabel={text('toolbar.block')}
        entries={() => kinds(parts, text, format, textKinds)}
      >
        {text(`block.${isText ? format.block : 'paragraph'}`)} <ChevronDown size={13} aria-hidden />
      </MenuButton>
      <Toggle parts={parts} name="bold" pressed={format.bold}>
        <b>B</b>
      </Toggle>
      <Toggle parts={parts} name="italic" pressed={format.italic}>
        <i>I</i>
      </Toggle>
      <Toggle parts={parts} name="strikethrough" pressed={format.strikethrough} spare>
        <s>S</s>
      </Toggle>
      <Toggle parts={parts} name="code" pressed={format.code} spare>
        <Code size={16} aria-hidden />
      </Toggle>
      <Toggle parts={parts} name="link" pressed={format.link}>
        {text('toolbar.link')}
      </Toggle>
      <MenuButton
        className="tool"
        tabIndex={-1}
        menuLabel={text('toolbar.list')}
        entries={() => kinds(parts, text, format, listKinds)}
      >
        {text('toolbar.list')} <ChevronDown size={13} aria-hidden />
      </MenuButton>
      <button
        type="button"
        className="tool"
        tabIndex={-1}
        aria-pressed={format.block === 'quote'}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => change(parts, () => $toggleBlockKind('quote'))}
      >
        {text('toolbar.quote')}
      </button>
      <MenuButton
        className="tool"
        tabIndex={-1}
        aria-label={text('toolbar.more')}
        title={text('toolbar.more')}
        menuLabel={text('toolbar.more')}
        entries={() => [...spares(parts, text, format), ...inserts(parts, text)]}
      >
        <Ellipsis size={16} aria-hidden />
      </MenuButton>
    </>
  );
}

interface ToggleProps {
  parts: TextState;
  name: 'bold' | 'italic' | 'strikethrough' | 'code' | 'link';
  pressed: boolean;
  /** Steps back in a narrow sheet. */
  spare?: boolean;
  children: ReactNode;
}

function Toggle({ parts, name, pressed, spare = false, children }: ToggleProps) {
  const text = useText('editor');
  const label = text(`toolbar.${name}`);
  return (
    <button
      type="button"
      className={spare ? 'tool tool-spare' : 'tool'}
      tabIndex={-1}
      aria-label={label}
      aria-pressed={pressed}
      title={`${label} (${shownKeysOf(textShortcuts[name][0])})`}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => runTextShortcut(parts, name)}
    >
      {children}
    </button>
  );
}

function kinds(parts: TextState, text: Text, format: TextFormat, wanted: BlockKind[]): MenuEntry[] {
  return wanted.map((kind) => ({
    kind: 'choice',
    id: kind,
    label: text(`block.${kind}`),
    chosen: format.block === kind,
    run: () => format.block !== kind && change(parts, () => $toggleBlockKind(kind)),
  }));
}

function spares(parts: TextState, text: Text, format: TextFormat): MenuEntry[] {
  const names = ['strikethrough', 'code'] as const;
  return [
    ...names.map(
      (name): MenuEntry => ({
        kind: 'check',
        id: name,
        label: text(`toolbar.${name}`),
        checked: format[name],
        run: () => change(parts, () => runTextShortcut(parts, name)),
      }),
    ),
    { kind: 'separator', id: 'spares' },
  ];
}

function inserts(parts: TextState, text: Text): MenuEntry[] {
  return insertable.map((id) => ({
    kind: 'action',
    id,
    label: text(`insert.${id}`),
    run: () => (id === 'image' ? chooseImages(parts) : change(parts, () => $actOf(id))),
  }));
}

/** Changes the text; the caret goes back into it when the menu has closed. */
function change({ editor }: TextState, act: () => void): void {
  editor.update(act, { discrete: true });
  setTimeout(() => focusText(editor), 0);
}
