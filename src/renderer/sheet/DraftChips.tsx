import './draft-chips.css';
import type { ReactNode } from 'react';
import { draftKinds, draftPurposes, draftStatuses, languages } from '../../domain/drafts/draft.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { MenuButton } from '../ui/MenuButton.tsx';
import type { MenuEntry } from '../ui/menu-entry.ts';
import { useText } from '../words/text.tsx';
import { useFoundLanguage } from './use-found-language.ts';

/** What a draft is, under its title: topics, kind, status, language and purpose, each changed by a press. */
export function DraftChips({ session, topics }: { session: DraftSession; topics: ReactNode }) {
  const text = useText('library');
  const { kind, status, language, purpose } = session.properties;
  const found = useFoundLanguage(session.handle, language === null);
  if (session.access !== 'editable') return null;
  const set = session.setProperties;
  const withoutLanguage =
    found === null ? text('language.none') : text('language.found', { language: text(`language.${found}`) });
  const languageLabel = language === null ? withoutLanguage : text(`language.${language}`);
  return (
    <fieldset className="draft-chips" aria-label={text('chips.label')}>
      {topics}
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
        label={languageLabel}
        options={[...languages, null].map((each) => ({
          id: each ?? 'none',
          label: each === null ? withoutLanguage : text(`language.${each}`),
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
