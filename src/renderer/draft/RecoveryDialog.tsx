import './recovery.css';
import type { RecoveredText } from '../../contract/recovery.ts';
import { call } from '../bridge/calls.ts';
import { useAnswer } from '../bridge/use-answer.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useToaster } from '../window/Toasts.tsx';
import { useWindow } from '../window/window-state.tsx';
import { useDates } from '../words/dates.ts';
import { useText } from '../words/text.tsx';

export interface RecoveryDialogProps {
  library: string;
  onClose: () => void;
}

/** Offers back the words that could not be written where they belong: with their draft, their library and their time. */
export function RecoveryDialog({ library, onClose }: RecoveryDialogProps) {
  const text = useText('recovery');
  const app = useText('app');
  const { answer, refresh } = useAnswer('recovery.list', {});
  const texts = answer.state === 'answered' ? answer.value.texts : [];
  return (
    <Dialog title={text('title')} closeLabel={app('close')} onClose={onClose}>
      <p>{text(answer.state === 'answered' && texts.length === 0 ? 'nothing' : 'hint')}</p>
      {texts.length > 0 && (
        <ul className="recovered">
          {texts.map((kept) => (
            <Recovered key={kept.id} kept={kept} library={library} onDone={refresh} onShow={onClose} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

interface RecoveredProps {
  kept: RecoveredText;
  library: string;
  onDone: () => void;
  onShow: () => void;
}

function Recovered({ kept, library, onDone, onShow }: RecoveredProps) {
  const text = useText('recovery');
  const dates = useDates();
  const toaster = useToaster();
  const { dispatch } = useWindow();
  const title = kept.title.trim() === '' ? kept.path : kept.title;
  const take = async () => {
    try {
      const { outcome, draft } = await call('recovery.take', { library, id: kept.id });
      dispatch({ to: 'where', event: { type: 'opened', path: draft.path, arrival: 'text' } });
      toaster.done(text(`outcome.${outcome}`, { title }));
      onShow();
    } catch (failure) {
      toaster.failed(failure);
      onDone();
    }
  };
  const discard = () => call('recovery.discard', { id: kept.id }).then(onDone, toaster.failed);
  return (
    <li>
      <div className="recovered-words">
        <p>{title}</p>
        <p className="recovered-meta">
          {text('where', { library: kept.name, when: dates.ago(kept.kept) })} · {text('words', { count: kept.words })}
        </p>
      </div>
      <button
        type="button"
        className="button button-quiet"
        aria-label={text('discardOf', { title })}
        onClick={() => void discard()}
      >
        {text('discard')}
      </button>
      <button type="button" className="button" aria-label={text('takeOf', { title })} onClick={() => void take()}>
        {text(kept.library === library ? 'take' : 'takeHere')}
      </button>
    </li>
  );
}
