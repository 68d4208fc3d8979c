import { useState } from 'react';
import type { Policy } from '../../contract/policy.ts';
import type { PortfolioFigures, PortfolioMirror } from '../../contract/portfolio.ts';
import { type Reader, readers } from '../../domain/portfolio/pack-choice.ts';
import { presenceItems } from '../../domain/portfolio/presence.ts';
import { useLibraryData } from '../bridge/LibraryData.tsx';
import { useDates } from '../words/dates.ts';
import { useText } from '../words/text.tsx';

/** What each reader wants to know, of what the figures can answer. */
const questionsOf = {
  employer: ['aboutMe', 'topics', 'policy', 'stance'],
  coworker: ['shared', 'aboutMe', 'recent'],
  client: ['topics', 'useful', 'stance', 'recent'],
  recruiter: ['topics', 'useful', 'aboutMe', 'presence', 'recent'],
  peer: ['useful', 'shared', 'stance', 'recent'],
} as const satisfies Record<Reader, readonly string[]>;
type Question = (typeof questionsOf)[Reader][number];

interface ReaderLensesProps {
  mirror: PortfolioMirror;
  /** `null` until they are answered; so is the policy. */
  figures: PortfolioFigures | null;
  policy: Policy | null;
}

/** The same pieces with the eyes of somebody in particular: a few questions, each with what the figures already answer. */
export function ReaderLenses({ mirror, figures, policy }: ReaderLensesProps) {
  const text = useText('portfolio');
  const [reader, setReader] = useState<Reader>('employer');
  return (
    <section className="section" aria-labelledby="readers-title">
      <h2 id="readers-title" className="section-heading">
        {text('readers.title')}
      </h2>
      <fieldset className="terms">
        <legend className="visually-hidden">{text('readers.title')}</legend>
        {readers.map((each) => (
          <label key={each} className={`chip ${each === reader ? 'chip-chosen' : ''}`}>
            <input
              type="radio"
              className="visually-hidden"
              name="reader"
              checked={each === reader}
              onChange={() => setReader(each)}
            />
            {text(`reader.${each}`)}
          </label>
        ))}
      </fieldset>
      <p>{text(`readerAsks.${reader}`)}</p>
      {figures !== null && <Answers mirror={mirror} figures={figures} policy={policy} reader={reader} />}
    </section>
  );
}

interface AnswersProps {
  mirror: PortfolioMirror;
  figures: PortfolioFigures;
  policy: Policy | null;
  reader: Reader;
}

function Answers({ reader, ...known }: AnswersProps) {
  const { figures } = known;
  const text = useText('portfolio');
  const answerTo = useAnswers(known);
  return (
    <table className="figure-table">
      <caption className="visually-hidden">{text('readers.answers', { count: figures.publications })}</caption>
      <tbody>
        {questionsOf[reader].map((question) => (
          <tr key={question}>
            <th scope="row">{text(`question.${question}`)}</th>
            <td>{answerTo(question)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useAnswers({ mirror, figures, policy }: Omit<AnswersProps, 'reader'>): (question: Question) => string {
  const text = useText('portfolio');
  const { profile } = useLibraryData();
  const dates = useDates();
  const { ratio, associations } = figures;
  const recent = lastDayOf(mirror);
  const nothing = text('mirror.nothing');
  const shareOf = (part: number) =>
    ratio.counted === 0 ? nothing : text('answer.share', { share: Math.round((part / ratio.counted) * 100) });
  return (question) => {
    switch (question) {
      case 'useful':
        return shareOf(ratio.pieces.useful);
      case 'shared':
        return shareOf(ratio.pieces.shared);
      case 'aboutMe':
        return shareOf(ratio.pieces.aboutMe);
      case 'topics':
        return namesOf(associations) || nothing;
      case 'recent':
        return recent === undefined ? nothing : dates.ofDay(recent);
      case 'stance':
        return viewsOf(profile.stances, (count) => text('answer.moreViews', { count })) || nothing;
      case 'policy':
        return policy?.read ? text('answer.policyRead', { day: dates.ofDay(policy.read) }) : text('answer.policyUnread');
      case 'presence':
        return text('answer.presence', { there: profile.present.length, of: presenceItems.length });
    }
  };
}

const shownViews = 3;

/** The first views in their words, and how many more there are. */
function viewsOf(stances: readonly { text: string }[], more: (count: number) => string): string {
  const shown = stances.slice(0, shownViews).map((stance) => stance.text);
  return [...shown, ...(stances.length > shown.length ? [more(stances.length - shown.length)] : [])].join('; ');
}

const shownTopics = 3;

const namesOf = (associations: PortfolioFigures['associations']): string =>
  associations
    .slice(0, shownTopics)
    .map(({ topic }) => topic)
    .join(', ');

const lastDayOf = ({ channels }: PortfolioMirror): string | undefined =>
  channels
    .flatMap(({ newest }) => newest.map(({ date }) => date))
    .sort()
    .at(-1);
