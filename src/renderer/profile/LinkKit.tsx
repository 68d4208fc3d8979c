import type { Profile } from '../../contract/profile.ts';
import { EditRows } from '../ui/EditRows.tsx';
import { useText } from '../words/text.tsx';
import type { ChangeProfile } from './change-profile.ts';

/** The addresses that belong in every profile. */
export function LinkKit({ profile, keep }: { profile: Profile; keep: ChangeProfile }) {
  const text = useText('me');
  return (
    <EditRows
      items={profile.links}
      fields={[
        { key: 'label', label: text('link.label'), type: 'text' },
        { key: 'url', label: text('link.url'), type: 'text', wide: true, placeholder: 'https://' },
      ]}
      blank={() => ({ label: '', url: '' })}
      addLabel={text('link.add')}
      removeLabel={(link) => text('remove', { what: link.label })}
      onChange={(links) => keep({ links })}
      most={30}
    />
  );
}
