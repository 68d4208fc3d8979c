import { useId, useState } from 'react';
import { useLibraryData } from '../bridge/LibraryData.tsx';
import { valueOr } from '../bridge/use-answer.ts';
import { useText } from '../words/text.tsx';
import { useFolderChoices } from './use-folder-choices.ts';

/** In which folder of the library new drafts are made. */
export function NewDraftFolder() {
  const text = useText('settings');
  const { drafts } = useLibraryData();
  const [choices, change] = useFolderChoices();
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const keep = () => typed !== null && change({ newDrafts: tidied(typed) });
  const known = [...new Set(valueOr(drafts, []).map(({ path }) => folderOf(path)))].filter((each) => each !== '').sort();
  return (
    <div className="setting">
      <label htmlFor={id} className="field-label">
        {text('folders.newDrafts')}
      </label>
      <input
        id={id}
        className="input"
        list={`${id}-known`}
        value={typed ?? choices?.newDrafts ?? ''}
        placeholder={text('folders.library')}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
      <datalist id={`${id}-known`}>
        {known.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <p className="field-hint">{text('folders.hint')}</p>
    </div>
  );
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const tidied = (folder: string): string =>
  folder
    .trim()
    .replace(/\\/g, '/')
    .replace(/^\/+|\/+$/g, '');
