import type { LensFinding } from '../../domain/insight/reading.ts';
import { useAnswers } from '../findings/DismissalsProvider.tsx';
import { useToaster } from '../window/Toasts.tsx';
import { useText } from '../words/text.tsx';
import { answerTo } from './leaving.ts';

interface AnswerProps {
  hint: LensFinding;
  draft: string;
}

const sentenceOf = ({ hint, draft }: AnswerProps) => ({ key: hint.dismissalKey, draft });

/** What the person said of this sentence, with a way to take it back; nothing when they said nothing. */
export function GivenAnswer(props: AnswerProps) {
  const text = useText('lens');
  const { of, takeBack } = useAnswers();
  const toaster = useToaster();
  const sentence = sentenceOf(props);
  const given = of(sentence);
  const takeItBack = () => {
    takeBack(sentence);
    toaster.settled(`answered ${sentence.key}`);
  };
  if (given === null || given.said === 'left') return null;
  return (
    <p className="hint-answer" role="status">
      {text(`answer.${given.said}`)}{' '}
      <button type="button" className="link-button" onClick={takeItBack}>
        {text('answer.takeBack')}
      </button>
    </p>
  );
}

/** Asks whether the lens was right, as long as that was not answered. */
export function AnswerQuestion(props: AnswerProps) {
  const text = useText('lens');
  const { of, give, takeBack } = useAnswers();
  const toaster = useToaster();
  const sentence = sentenceOf(props);
  const given = of(sentence);
  if (given !== null && given.said !== 'left') return null;
  const deny = () => {
    give(answerTo(props.hint, props.draft, 'none'));
    toaster.done(text('answer.none'), () => takeBack(sentence), `answered ${sentence.key}`);
  };
  return (
    <p className="hint-answer">
      {text('answer.ask')}{' '}
      <button type="button" className="link-button" onClick={() => give(answerTo(props.hint, props.draft, 'boast'))}>
        {text('answer.yes')}
      </button>
      <button type="button" className="link-button" onClick={deny}>
        {text('answer.no')}
      </button>
    </p>
  );
}
