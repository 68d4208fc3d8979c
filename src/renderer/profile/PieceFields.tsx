import '../ui/sections.css';
import { useLibraryData } from '../bridge/LibraryData.tsx';
import type { DraftSession } from '../draft/draft-session.ts';
import { KeptField } from '../ui/KeptField.tsx';
import { useText } from '../words/text.tsx';

/** What one piece says, for whom, which goal and campaign it serves, and whether it may go out. */
export function PieceFields({ session }: { session: DraftSession }) {
  const text = useText('me');
  const { profile } = useLibraryData();
  const { properties, access, setProperties } = session;
  if (access !== 'editable') return null;
  const { thesis, audience, goal, campaign } = properties;
  return (
    <>
      <KeptField
        label={text('piece.thesis')}
        placeholder={text('piece.thesisExample')}
        value={thesis}
        maxLength={500}
        onKeep={(value) => setProperties({ thesis: value })}
      />
      <KeptField
        label={text('piece.audience')}
        placeholder={text('piece.audienceExample')}
        value={audience}
        maxLength={200}
        onKeep={(value) => setProperties({ audience: value })}
      />
      {profile.goals.length > 0 && (
        <Served
          label={text('piece.goal')}
          value={goal}
          options={profile.goals.map(({ id, text: name }) => ({ id, name }))}
          onChoose={(id) => setProperties({ goal: id })}
        />
      )}
      {profile.campaigns.length > 0 && (
        <Served
          label={text('piece.campaign')}
          value={campaign}
          options={profile.campaigns}
          onChoose={(id) => setProperties({ campaign: id })}
        />
      )}
      <label className="check-line">
        <input
          type="checkbox"
          checked={properties.private}
          onChange={(event) => setProperties({ private: event.target.checked })}
        />
        <span>{text('piece.private')}</span>
      </label>
    </>
  );
}

interface ServedProps {
  label: string;
  value: string | null;
  options: readonly { id: string; name: string }[];
  onChoose: (id: string | null) => void;
}

function Served({ label, value, options, onChoose }: ServedProps) {
  const text = useText('me');
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <select
        className="input"
        value={options.some(({ id }) => id === value) ? (value ?? '') : ''}
        onChange={(event) => onChoose(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">{text('piece.none')}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
