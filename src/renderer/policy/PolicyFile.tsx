import './policy.css';
import { useId, useState } from 'react';
import { largestPolicyFile } from '../../domain/policy/document-limits.ts';
import { call } from '../bridge/calls.ts';
import { useToaster } from '../window/Toasts.tsx';
import { useText } from '../words/text.tsx';

const kinds = '.pdf,.docx,.txt,.md,.markdown,application/pdf,text/plain,text/markdown';

interface PolicyFileProps {
  onRead: (words: string, name: string) => void;
}

/** Takes the policy's words from a file, which the trusted side reads; the file itself stays where it is. */
export function PolicyFile({ onRead }: PolicyFileProps) {
  const text = useText('policy');
  const toaster = useToaster();
  const hint = useId();
  const [reading, setReading] = useState<string | null>(null);
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    if (file.size > largestPolicyFile) return toaster.refused(text('document.tooLarge', { name: file.name }));
    setReading(file.name);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { words } = await call('policy.readFile', { file: { path: file.name.slice(0, 255), bytes } });
      onRead(words, file.name);
    } catch (failure) {
      toaster.failed(failure);
    } finally {
      setReading(null);
    }
  };
  return (
    <div className="field">
      <label className="button file-button">
        {text('document.file')}
        {/* The browser's own button would speak the language of the system. */}
        <input
          type="file"
          className="visually-hidden"
          accept={kinds}
          disabled={reading !== null}
          aria-describedby={hint}
          onChange={(event) => {
            void read(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </label>
      <span id={hint} className="field-hint" role="status">
        {reading === null ? text('document.fileHint') : text('document.reading', { name: reading })}
      </span>
    </div>
  );
}
