import { useState } from 'react';
import { useOpenDraftRef } from '../draft/OpenDraftProvider.tsx';
import { BeforeCopying, type CopyMoment } from '../policy/BeforeCopying.tsx';
import { useLookedFor } from '../policy/use-looked-for.ts';
import { ReferencePackDialog, type WantedPack } from '../portfolio/ReferencePackDialog.tsx';
import { useToaster } from '../window/Toasts.tsx';
import { useDates } from '../words/dates.ts';
import { useLanguage, useText } from '../words/text.tsx';
import { policyMomentOf } from './pack-moment.ts';
import { type ReadPack, readPack, savePack } from './save-pack.ts';

/** A pack that was read, and what there is to look at before it leaves. */
interface Looked {
  pack: ReadPack;
  shielded: ReadPack;
  moment: CopyMoment;
}

/** Makes a reference pack: pieces are chosen, looked through as before any copying, and saved as a page and as Markdown. */
export function ReferencePack({ onClose }: { onClose: () => void }) {
  const text = useText('portfolio');
  const language = useLanguage();
  const dates = useDates();
  const toaster = useToaster();
  const session = useOpenDraftRef();
  const looked = useLookedFor();
  const [isBusy, setBusy] = useState(false);
  const [before, setBefore] = useState<Looked | null>(null);
  const save = async (pack: ReadPack) => {
    setBusy(true);
    try {
      const words = {
        contentsTitle: text('pack.contents'),
        whereOf: (channel: string, day: string) =>
          [channel, dates.day(Date.parse(`${day}T12:00:00`))].filter((each) => each !== '').join(', '),
      };
      const files = await savePack(pack, language, words);
      if (files === null) return;
      toaster.done(text('pack.saved', { page: files.page, markdown: files.markdown }));
      onClose();
    } catch (failure) {
      toaster.failed(failure);
    } finally {
      setBusy(false);
    }
  };
  const make = async (wanted: WantedPack) => {
    if (looked === null) return;
    setBusy(true);
    try {
      await session.current?.flush();
      const pack = await readPack(wanted);
      const { moment, shielded, nothing } = await policyMomentOf(pack, looked);
      if (nothing) await save(pack);
      else
        setBefore({
          pack,
          shielded,
          moment: { ...moment, gives: [text('pack.gives', { count: pack.pieces.length, topic: wanted.topic })] },
        });
    } catch (failure) {
      toaster.failed(failure);
    } finally {
      setBusy(false);
    }
  };
  if (before === null) return <ReferencePackDialog isBusy={isBusy} onMake={(wanted) => void make(wanted)} onClose={onClose} />;
  return (
    <BeforeCopying
      moment={before.moment}
      goOnLabel={text('pack.make')}
      onGoOn={(isShielded) => void save(isShielded ? before.shielded : before.pack)}
      onClose={() => setBefore(null)}
    />
  );
}
