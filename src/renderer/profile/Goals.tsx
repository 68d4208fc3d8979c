import type { Profile } from '../../contract/profile.ts';
import { newItemId } from '../bridge/use-practice.ts';
import { EditRows } from '../ui/EditRows.tsx';
import { useText } from '../words/text.tsx';
import type { ChangeProfile } from './change-profile.ts';

const mostGoals = 3;

/** Up to three goals with their days, and campaigns that serve them. */
export function Goals({ profile, keep }: { profile: Profile; keep: ChangeProfile }) {
  const text = useText('me');
  return (
    <>
      <EditRows
        items={profile.goals}
        fields={[
          { key: 'text', label: text('goal.text'), type: 'text', wide: true, placeholder: text('goal.example') },
          { key: 'by', label: text('goal.by'), type: 'date' },
        ]}
        blank={() => ({ id: newItemId(), text: '', by: null })}
        addLabel={text('goal.add')}
        removeLabel={(goal) => text('remove', { what: goal.text })}
        onChange={(goals) => keep({ goals })}
        most={mostGoals}
        empty={text('goal.empty')}
      />
      <h3>{text('campaign.title')}</h3>
      <EditRows
        items={profile.campaigns}
        fields={[
          { key: 'name', label: text('campaign.name'), type: 'text', wide: true, placeholder: text('campaign.example') },
          {
            key: 'goal',
            label: text('campaign.goal'),
            type: 'choice',
            none: text('campaign.noGoal'),
            options: profile.goals.map((goal) => ({ value: goal.id, label: goal.text })),
          },
          { key: 'by', label: text('goal.by'), type: 'date' },
        ]}
        blank={() => ({ id: newItemId(), name: '', goal: null, by: null })}
        addLabel={text('campaign.add')}
        removeLabel={(campaign) => text('remove', { what: campaign.name })}
        onChange={(campaigns) => keep({ campaigns })}
        most={50}
      />
    </>
  );
}
