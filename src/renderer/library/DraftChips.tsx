import './draft-chips.css';
import { draftKinds, draftPurposes, draftStatuses, languages } from '../../domain/drafts/draft.ts';
import { useText } from '../app/text.tsx';
import type { DraftSession } from '../editor/draft-session.ts';
import { TopicChips } from '../topics/TopicChips.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';
import type { MenuEntry } from '../ui/menu-entry.ts';

/** What a draft is, under its title: topics, kind, status, language and purpose, each changed by a press. */
export function DraftChips({ session }: { session: DraftSession }) {
  const text = useText('library');
  const { kind, status, language, purpose } = session.properties;
  if (session.access !== 'editable') return null;
  const set = session.setProperties;
  return (
    <fieldset className="draft-chips" aria-label={text('chips.label')}>
      <TopicChips session={session} />
      <Chip
        name={text('chips.kind')}
        label={text(`kind.${kind}`)}
        options={draftKinds.map((each) => ({
          id: each,
          label: text(`kind.${each}`),
          chosen: each === kind,
          run: () => set({ kind: each }),
        }))}
      />
      <Chip
        name={text('chips.status')}
        label={text(`status.${status}`)}
        options={draftStatuses.map((each) => ({
          id: each,
          label: text(`status.${each}`),
          chosen: each === status,
          run: () => set({ status: each }),
        }))}
      />
      <Chip
        name={text('chips.language')}
        label={language === null ? text('language.none') : text(`language.${language}`)}
        options={[...languages, null].map((each) => ({
          id: each ?? 'none',
          label: each === null ? text('language.none') : text(`language.${each}`),
          chosen: each === language,
          run: () => set({ language: each }),
        }))}
      />
      <Chip
        name={text('chips.purpose')}
        label={purpose === null ? text('chips.purpose') : text(`purpose.${purpose}`)}
        options={[...draftPurposes, null].map((each) => ({
          id: each ?? 'none',
          label: each === null ? text('purpose.none') : text(`purpose.${each}`),
          chosen: each === purpose,
          run: () => set({ purpose: each }),
        }))}
      />
    </fieldset>
  );
}

interface ChipProps {
  name: string;
  label: string;
  options: readonly Omit<MenuEntry & { kind: 'choice' }, 'kind'>[];
}

function Chip({ name, label, options }: ChipProps) {
  const entries = (): MenuEntry[] => options.map((option) => ({ kind: 'choice', ...option }));
  const isNamed = name === label;
  return (
    <MenuButton
      className="chip"
      aria-label={isNamed ? undefined : `${name}: ${label}`}
      title={name}
      menuLabel={name}
      entries={entries}
    >
      <span>{label}</span>
    </MenuButton>
  );
}
