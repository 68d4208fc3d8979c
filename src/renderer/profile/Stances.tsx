import type { Profile } from '../../contract/profile.ts';
import { dayToday, newItemId } from '../bridge/use-practice.ts';
import { EditRows } from '../ui/EditRows.tsx';
import { KeptField } from '../ui/KeptField.tsx';
import { useText } from '../words/text.tsx';
import type { ChangeProfile } from './change-profile.ts';
import { OpposingDrafts } from './OpposingDrafts.tsx';

/** Views with their reasons and days, and the words that are the writer's own. */
export function Stances({ profile, keep }: { profile: Profile; keep: ChangeProfile }) {
  const text = useText('me');
  return (
    <>
      <EditRows
        items={profile.stances}
        fields={[
          { key: 'text', label: text('stance.text'), type: 'text', wide: true, placeholder: text('stance.example') },
          { key: 'reason', label: text('stance.reason'), type: 'text', wide: true },
          { key: 'date', label: text('stance.date'), type: 'date' },
        ]}
        blank={() => ({ id: newItemId(), text: '', reason: '', date: dayToday() })}
        addLabel={text('stance.add')}
        removeLabel={(stance) => text('remove', { what: stance.text })}
        onChange={(stances) => keep({ stances: stances.map((each) => ({ ...each, date: each.date ?? dayToday() })) })}
        most={200}
        empty={text('stance.empty')}
      />
      <OpposingDrafts stances={profile.stances} />
      <KeptField
        label={text('voice.label')}
        hint={text('voice.hint')}
        value={profile.voice.join(', ')}
        onKeep={(words) =>
          keep({
            voice: words
              .split(',')
              .map((word) => word.trim().slice(0, 60))
              .filter((word) => word !== ''),
          })
        }
      />
    </>
  );
}
