import { useEffect, useState } from 'react';
import { alikeSentences, type ExampleSentences } from '../../domain/insight/alike.ts';
import type { LensFinding } from '../../domain/insight/reading.ts';
import { useText } from '../words/text.tsx';
import { AnswerQuestion } from './AnswerLine.tsx';
import { KindLink } from './KindLink.tsx';

/** Why there is a hint: the words that weigh most, up to two of our own sentences that read like it, and where to read more. Asks whether it is right. */
export function WhyPanel({ hint, draft }: { hint: LensFinding; draft: string }) {
  const text = useText('lens');
  const [alike, setAlike] = useState<readonly string[]>([]);
  const { language, family, text: sentence } = hint;
  useEffect(() => {
    let isWanted = true;
    void import('../../../resources/lens/examples.json').then((file) => {
      if (isWanted) setAlike(alikeSentences(file.default as ExampleSentences, language, family, sentence));
    });
    return () => {
      isWanted = false;
    };
  }, [language, family, sentence]);
  const words = hint.words.map(({ start, end }) => sentence.slice(start - hint.range.start, end - hint.range.start));
  return (
    <div className="hint-reasons">
      {words.length > 0 && <p>{text('alike.words', { words: words.join(' · ') })}</p>}
      {alike.length > 0 && (
        <>
          <p>{text('alike.title')}</p>
          <ul>
            {alike.map((each) => (
              <li key={each} lang={language}>
                <q>{each}</q>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <KindLink family={family} />
      </p>
      {hint.severity === 'reconsider' && <AnswerQuestion hint={hint} draft={draft} />}
    </div>
  );
}
