import './draft-ties.css';
import { useId } from 'react';
import type { DraftPropertyChanges } from '../../contract/drafts.ts';
import { channelIds, channelName } from '../../domain/channels/channel.ts';
import { answersSomebody } from '../../domain/channels/credit.ts';
import { profileFields } from '../../domain/channels/profile-fields.ts';
import type { Answered, DraftProperties } from '../../domain/drafts/draft.ts';
import { MenuButton } from '../ui/MenuButton.tsx';
import type { MenuEntry } from '../ui/menu-entry.ts';
import { useText } from '../words/text.tsx';
import { useProfileFieldName } from './use-field-name.ts';
import { useSeries } from './use-series.ts';

interface DraftTiesProps {
  properties: DraftProperties;
  onChange: (change: DraftPropertyChanges) => void;
  /** Where series are named and given their prefix. */
  onSeries: () => void;
}

/** What ties a draft to channels, to a series, and to the piece that it answers or passes on. */
export function DraftTies({ properties, onChange, onSeries }: DraftTiesProps) {
  const { kind } = properties;
  return (
    <>
      <div className="draft-ties">
        <ChannelsChip chosen={properties.channels} onChange={(channels) => onChange({ channels })} />
        <SeriesChip chosen={properties.series} onChange={(series) => onChange({ series })} onSeries={onSeries} />
        {kind === 'profile' && <FieldChip chosen={properties.field} onChange={(field) => onChange({ field })} />}
      </div>
      {answersSomebody(kind) && (
        <AnsweredFields
          key={kind}
          kind={kind === 'share' ? 'share' : 'reply'}
          answered={properties.answers[0] ?? { author: '', link: '', quote: '' }}
          onChange={(first) => onChange({ answers: [first, ...properties.answers.slice(1)] })}
        />
      )}
    </>
  );
}

function ChannelsChip({ chosen, onChange }: { chosen: readonly string[]; onChange: (channels: string[]) => void }) {
  const text = useText('channels');
  const entries = (): MenuEntry[] =>
    [...new Set<string>([...channelIds, ...chosen])].map((id) => ({
      kind: 'check',
      id,
      label: channelName(id),
      checked: chosen.includes(id),
      run: () => onChange(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]),
    }));
  const label = chosen.length === 0 ? text('ties.channels') : chosen.map(channelName).join(', ');
  return (
    <MenuButton
      className="chip"
      aria-label={chosen.length === 0 ? undefined : `${text('ties.channels')}: ${label}`}
      title={text('ties.channelsHint')}
      menuLabel={text('ties.channels')}
      entries={entries}
    >
      <span>{label}</span>
    </MenuButton>
  );
}

interface SeriesChipProps {
  chosen: string | null;
  onChange: (series: string | null) => void;
  onSeries: () => void;
}

function SeriesChip({ chosen, onChange, onSeries }: SeriesChipProps) {
  const text = useText('channels');
  const series = useSeries() ?? [];
  const names = [...new Set([...series.map(({ name }) => name), ...(chosen === null ? [] : [chosen])])];
  const entries = (): MenuEntry[] => [
    ...[null, ...names].map(
      (name): MenuEntry => ({
        kind: 'choice',
        id: name === null ? 'none' : `series ${name}`,
        label: name ?? text('ties.noSeries'),
        chosen: name === chosen,
        run: () => onChange(name),
      }),
    ),
    { kind: 'separator', id: 'end' },
    { kind: 'action', id: 'edit', label: text('ties.editSeries'), run: onSeries },
  ];
  return (
    <MenuButton
      className="chip"
      aria-label={chosen === null ? undefined : `${text('ties.series')}: ${chosen}`}
      title={text('ties.series')}
      menuLabel={text('ties.series')}
      entries={entries}
    >
      <span>{chosen ?? text('ties.series')}</span>
    </MenuButton>
  );
}

function FieldChip({ chosen, onChange }: { chosen: string | null; onChange: (field: string | null) => void }) {
  const text = useText('channels');
  const nameOf = useProfileFieldName();
  const entries = (): MenuEntry[] =>
    profileFields.map((field) => ({
      kind: 'choice',
      id: field.id,
      label: nameOf(field),
      chosen: field.id === chosen,
      run: () => onChange(field.id),
    }));
  const field = profileFields.find(({ id }) => id === chosen);
  return (
    <MenuButton className="chip" title={text('ties.field')} menuLabel={text('ties.field')} entries={entries}>
      <span>{field === undefined ? text('ties.field') : nameOf(field)}</span>
    </MenuButton>
  );
}

interface AnsweredFieldsProps {
  kind: 'reply' | 'share';
  answered: Answered;
  onChange: (answered: Answered) => void;
}

/** Whom a draft answers or passes on; credited at the end of what is copied. */
function AnsweredFields({ kind, answered, onChange }: AnsweredFieldsProps) {
  const text = useText('channels');
  const id = useId();
  return (
    <fieldset className="answered-fields">
      <legend className="field-hint">{text(`ties.${kind}`)}</legend>
      {(['author', 'link'] as const).map((key) => (
        <label key={key} htmlFor={`${id}-${key}`}>
          <span className="field-label">{text(`ties.${key}`)}</span>
          <input
            id={`${id}-${key}`}
            className="input"
            value={answered[key]}
            maxLength={key === 'link' ? 2048 : 300}
            placeholder={key === 'link' ? 'https://' : undefined}
            onChange={(event) => onChange({ ...answered, [key]: event.target.value })}
          />
        </label>
      ))}
      <label htmlFor={`${id}-quote`} className="answered-quote">
        <span className="field-label">{text('ties.quote')}</span>
        <textarea
          id={`${id}-quote`}
          className="input"
          rows={2}
          value={answered.quote}
          maxLength={4000}
          onChange={(event) => onChange({ ...answered, quote: event.target.value })}
        />
      </label>
    </fieldset>
  );
}
