import type { Shares } from '../../domain/insight/reading.ts';
import { sharePercents } from '../../domain/insight/whole-percents.ts';
import { useLanguage, useText } from '../words/text.tsx';

const parts = ['useful', 'dialogue', 'neutral', 'aboutMe'] as const satisfies readonly (keyof Shares)[];

/** The draft's shares as one bar, with the figures beneath it for everybody. */
export function SharesBar({ shares }: { shares: Shares }) {
  const text = useText('insight');
  const percent = new Intl.NumberFormat(useLanguage(), { style: 'percent', maximumFractionDigits: 0 });
  const percents = sharePercents(shares);
  return (
    <>
      <div className="shares-bar" aria-hidden="true">
        {parts.map((part) =>
          shares[part] === 0 ? null : <span key={part} data-share={part} style={{ flexGrow: shares[part] }} />,
        )}
      </div>
      <dl className="shares-figures">
        {parts.map((part) => (
          <div key={part}>
            <dt>{text(`share.${part}`)}</dt>
            <dd>{percent.format(percents[part] / 100)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The same bar, small, for a card in the list; `label` says it in words. */
export function SharesLine({ shares, label }: { shares: Shares; label: string }) {
  return (
    <span className="shares-line" role="img" aria-label={label}>
      {parts.map((part) =>
        shares[part] === 0 ? null : <span key={part} data-share={part} style={{ flexGrow: shares[part] }} />,
      )}
    </span>
  );
}
