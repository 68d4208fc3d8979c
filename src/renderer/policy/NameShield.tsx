import type { CallInput } from '../../contract/calls.ts';
import type { Policy } from '../../contract/policy.ts';
import { EditRows } from '../ui/EditRows.tsx';
import { useText } from '../words/text.tsx';

interface NameShieldProps {
  policy: Policy;
  keep: (change: Omit<CallInput<'policy.write'>, 'library'>) => void;
}

const cases = ['n', 'g', 'd', 'a', 'i', 'l'] as const;

/** Names that are replaced on copying, with what stands instead; in Polish one form for each case. */
export function NameShield({ policy: { shield }, keep }: NameShieldProps) {
  const text = useText('policy');
  const rows = shield.names.map(({ kind, name, en, pl }) => ({
    name,
    kind,
    en,
    ...Object.fromEntries(cases.map((each) => [each, pl[each] ?? ''])),
  })) as Row[];
  return (
    <section className="section" aria-labelledby="shield-title">
      <div>
        <h2 id="shield-title" className="section-heading">
          {text('shield.title')}
        </h2>
        <p className="section-lead">{text('shield.lead')}</p>
      </div>
      <label className="check-line">
        <input
          type="checkbox"
          checked={shield.on}
          onChange={(event) => keep({ shield: { ...shield, on: event.target.checked } })}
        />
        <span>{text('shield.on')}</span>
      </label>
      <EditRows
        items={rows}
        fields={[
          { key: 'name', label: text('shield.name'), type: 'text', wide: true },
          {
            key: 'kind',
            label: text('rules.kind'),
            type: 'choice',
            options: (['employer', 'title'] as const).map((value) => ({ value, label: text(`shielded.${value}`) })),
          },
          { key: 'en', label: text('shield.en'), type: 'text', placeholder: 'my company' },
          ...cases.map((each) => ({ key: each, label: text(`case.${each}`), type: 'text' as const })),
        ]}
        blank={(): Row => ({ name: '', kind: 'employer', en: '', n: '', g: '', d: '', a: '', i: '', l: '' })}
        addLabel={text('shield.add')}
        removeLabel={(row) => text('rules.remove', { what: row.name })}
        onChange={(changed) =>
          keep({ shield: { ...shield, names: changed.filter((row) => row.name.trim() !== '').map(nameFrom) } })
        }
        most={40}
      />
    </section>
  );
}

type Row = { name: string; kind: 'employer' | 'title'; en: string } & Record<(typeof cases)[number], string>;

function nameFrom({ name, kind, en, ...forms }: Row): Policy['shield']['names'][number] {
  return { name, kind, en, pl: Object.fromEntries(Object.entries(forms).filter(([, words]) => words !== '')) };
}
