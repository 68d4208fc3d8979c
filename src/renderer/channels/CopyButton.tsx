import { Check, Copy } from 'lucide-react';
import { useText } from '../words/text.tsx';

interface CopyButtonProps {
  label: string;
  copied: boolean;
  onCopy: () => void;
  primary?: boolean;
}

/** Copies, and shows by a tick and a word that it did; it can be pressed again. */
export function CopyButton({ label, copied, onCopy, primary = false }: CopyButtonProps) {
  const text = useText('channels');
  return (
    <button type="button" className={primary ? 'button button-primary' : 'button'} onClick={onCopy}>
      {copied ? <Check size={15} aria-hidden /> : <Copy size={15} aria-hidden />}
      {copied ? text('copiedLabel', { label }) : label}
    </button>
  );
}
