import type { PortfolioFigures } from '../../contract/portfolio.ts';
import type { RatioChoice } from '../../contract/profile.ts';
import { wholePercents } from '../../domain/insight/whole-percents.ts';
import { pieceClasses, ratioRules } from '../../domain/portfolio/ratio.ts';
import { emptyProfile } from '../bridge/empty-profile.ts';
import { valueOr } from '../bridge/use-answer.ts';
import { usePractice } from '../bridge/use-practice.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { useToaster } from '../window/Toasts.tsx';
import { useNumbers } from '../words/numbers.ts';
import { useText } from '../words/text.tsx';
import type { ShowPieces } from './show-pieces.ts';

type Ratio = PortfolioFigures['ratio'];

/** What the last pieces are to their readers, beside a rule that many use. */
export function RatioFigure({ ratio, show }: { ratio: Ratio; show: ShowPieces }) {
  const text = useText('portfolio');
  const figure = useNumbers();
  const shareOf = (part: number) => (ratio.counted === 0 ? 0 : (part / ratio.counted) * 100);
  const percents = wholePercents(pieceClasses.map((each) => shareOf(ratio.pieces[each]) / 100));
  return (
    <section className="section" aria-labelledby="ratio-title">
      <div>
        <h2 id="ratio-title" className="section-heading">
          {text('ratio.title')}
        </h2>
        <p className="section-lead">{text('ratio.lead', { count: ratio.counted + ratio.unread })}</p>
      </div>
      {ratio.unread > 0 && <p className="quiet">{text('ratio.unread', { count: ratio.unread })}</p>}
      {ratio.counted > 0 && (
        <div className="share-bar" aria-hidden>
          {pieceClasses.map((each) => (
            <span key={each} className={`share-${each}`} style={{ width: `${shareOf(ratio.pieces[each])}%` }} />
          ))}
        </div>
      )}
      <div className="section-columns">
        <table className="figure-table">
          <caption className="visually-hidden">{text('ratio.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('ratio.class')}</th>
              <th scope="col">{text('ratio.pieces')}</th>
              <th scope="col">{text('ratio.share')}</th>
            </tr>
          </thead>
          <tbody>
            {pieceClasses.map((each, place) => (
              <tr key={each}>
                <th scope="row">
                  <span className={`swatch share-${each}`} aria-hidden />
                  {text(`class.${each}`)}
                </th>
                <td>
                  <button
                    type="button"
                    className="figure-link"
                    aria-label={text('ratio.piecesOf', { of: text(`class.${each}`), count: ratio.pieces[each] })}
                    onClick={() => show({ counted: each })}
                  >
                    {figure.format(ratio.pieces[each])}
                  </button>
                </td>
                <td>{ratio.counted === 0 ? '–' : text('ratio.part', { share: percents[place] ?? 0 })}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <Rule ratio={ratio} />
      </div>
    </section>
  );
}

function Rule({ ratio }: { ratio: Ratio }) {
  const text = useText('portfolio');
  const toaster = useToaster();
  const { answer, change } = usePractice('profile', toaster.failed);
  const { ratio: choice } = valueOr(answer, emptyProfile);
  const presets = [...(Object.keys(ratioRules) as (keyof typeof ratioRules)[]), 'own'] as const;
  const keep = (wanted: Partial<RatioChoice>) => void change({ ratio: { ...choice, ...wanted } });
  return (
    <div className="section">
      <label className="field">
        <span className="field-label">{text('rule.label')}</span>
        <select
          className="input"
          value={choice.preset}
          onChange={(event) => keep({ preset: event.target.value as RatioChoice['preset'] })}
        >
          {presets.map((preset) => (
            <option key={preset} value={preset}>
              {text(`rule.${preset}`)}
            </option>
          ))}
        </select>
        <span className="field-hint">{text('rule.hint')}</span>
      </label>
      {choice.preset === 'own' && <OwnParts choice={choice} keep={keep} />}
      <ul className="section">
        {(ratio.counted === 0 ? [] : ratio.groups).map(({ classes, share, wanted, isAtMost }) => (
          <li key={classes.join()}>
            {text(isAtMost ? 'rule.atMost' : 'rule.wanted', {
              classes: classes.map((each) => text(`class.${each}`)).join(' + '),
              share: Math.round(share),
              wanted: Math.round(wanted),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function OwnParts({ choice, keep }: { choice: RatioChoice; keep: (wanted: Partial<RatioChoice>) => void }) {
  const text = useText('portfolio');
  return (
    <div className="edit-row">
      {(['useful', 'shared', 'aboutMe'] as const).map((each) => (
        <NumberField
          key={each}
          label={text(`class.${each}`)}
          min={0}
          max={100}
          value={choice.own[each]}
          onKeep={(part) => keep({ own: { ...choice.own, [each]: part } })}
        />
      ))}
    </div>
  );
}
