import '../ui/sections.css';
import { type ReactNode, useEffect, useState } from 'react';
import { guessLanguage } from '../../domain/insight/text/language.ts';
import { type Shareability, type SharedPlace, shareabilityOf } from '../../domain/portfolio/shareability.ts';
import { ownWordsIn } from '../../domain/portfolio/voice.ts';
import { useLibraryData } from '../bridge/LibraryData.tsx';
import type { DraftSession } from '../draft/draft-session.ts';
import { whenCalm } from '../ui/when-calm.ts';
import { useText } from '../words/text.tsx';

/** Looking waits for so long without an edit, in milliseconds. */
const pause = 800;

/** Whether the open draft can travel by itself: on its own, with one idea and a line to quote. `fits`: how it fits its channels. */
export function ShareabilityCheck({ session, fits }: { session: DraftSession; fits: ReactNode }) {
  const text = useText('portfolio');
  const found = useShareability(session);
  if (found === null) return null;
  const select = ({ block, start, end }: SharedPlace) => session.handle?.select(block, start, end);
  const { leansOn, hasOneIdea, quotable, ownWords } = found;
  return (
    <section className="section" aria-labelledby="share-title">
      <h2 id="share-title" className="checks-title">
        {text('share.title')}
      </h2>
      <ul className="check-list">
        <Line isThere={leansOn === null} words={text(leansOn === null ? 'share.alone' : 'share.leans')}>
          {leansOn !== null && <Place place={leansOn} onSelect={select} />}
        </Line>
        <Line isThere={hasOneIdea} words={text(hasOneIdea ? 'share.oneIdea' : 'share.noIdea')} />
        <Line isThere={quotable !== null} words={text(quotable === null ? 'share.noQuote' : 'share.quote')}>
          {quotable !== null && <Place place={quotable} onSelect={select} />}
        </Line>
        {fits}
      </ul>
      {ownWords !== null && (
        <p className="quiet">
          {ownWords.length === 0 ? text('share.noVoice') : text('share.voice', { words: ownWords.join(', ') })}
        </p>
      )}
    </section>
  );
}

/** One part of it; what is missing is said in words and not by colour alone. */
function Line({ isThere, words, children }: { isThere: boolean; words: string; children?: ReactNode }) {
  const text = useText('portfolio');
  return (
    <li>
      <span className={isThere ? 'present' : 'missing'}>{text(isThere ? 'share.yes' : 'share.notYet')}</span> {words}
      {children}
    </li>
  );
}

function Place({ place, onSelect }: { place: SharedPlace; onSelect: (place: SharedPlace) => void }) {
  const text = useText('portfolio');
  return (
    <button type="button" className="piece-words" title={text('share.show')} onClick={() => onSelect(place)}>
      {place.words}
    </button>
  );
}

/** `ownWords`: those of the writer’s own words that stand in the draft; `null` when they have named none. */
interface Looked extends Shareability {
  ownWords: readonly string[] | null;
}

/** `null` before the first look. Text that leaves nothing to share, such as a text for a profile, is not looked at. */
function useShareability({ handle, properties }: DraftSession): Looked | null {
  const { kind, thesis, language } = properties;
  const { voice } = useLibraryData().profile;
  const [found, setFound] = useState<Looked | null>(null);
  useEffect(() => {
    if (handle === null || kind === 'profile') return setFound(null);
    const look = () => {
      const blocks = handle.blocks();
      const sample = blocks.map((block) => block.text).join('\n');
      if (sample.trim() === '') return setFound(null);
      const share = shareabilityOf({ kind, thesis, blocks, language: language ?? guessLanguage(sample).language });
      setFound({ ...share, ownWords: voice.length === 0 ? null : ownWordsIn(sample, voice) });
    };
    let forget = whenCalm(look);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = handle.onBlocksChange(() => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        forget();
        forget = whenCalm(look);
      }, pause);
    });
    return () => {
      clearTimeout(timer);
      forget();
      stop();
    };
  }, [handle, kind, thesis, language, voice]);
  return found;
}
