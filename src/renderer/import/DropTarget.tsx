import './import.css';
import { useEffect, useRef, useState } from 'react';
import { useToaster } from '../window/Toasts.tsx';
import { useText } from '../words/text.tsx';
import { type DroppedFile, droppedFiles, holdsTexts } from './dropped-files.ts';

export interface DropTargetProps {
  /** Told what was dropped. */
  onFiles: (files: DroppedFile[]) => void;
}

/** The whole window takes files and folders that are dropped on it; pictures alone go on to the text, which shows them. */
export function DropTarget({ onFiles }: DropTargetProps) {
  const text = useText('import');
  const toaster = useToaster();
  const [over, setOver] = useState(false);
  const take = useRef<(items: DataTransferItemList) => void>(() => {});
  useEffect(() => {
    take.current = (items) =>
      void droppedFiles(items).then((files) => {
        if (files === null) toaster.refused(text('tooMuch'));
        else if (files.length > 0) onFiles(files);
      }, toaster.failed);
  });
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (event.dataTransfer === null || !holdsTexts(event.dataTransfer.items)) return;
      event.preventDefault();
      event.stopPropagation();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      setOver(false);
      if (event.dataTransfer === null || !holdsTexts(event.dataTransfer.items)) return;
      event.preventDefault();
      event.stopPropagation();
      take.current(event.dataTransfer.items);
    };
    const listeners = { dragover: drag, dragleave: leave, drop } as const;
    // Before the text, which would take a file for words.
    for (const [name, listener] of Object.entries(listeners)) window.addEventListener(name, listener as EventListener, true);
    return () => {
      for (const [name, listener] of Object.entries(listeners)) window.removeEventListener(name, listener as EventListener, true);
    };
  }, []);
  return <div className="drop-place">{over && <div className="drop-veil">{text('dropHere')}</div>}</div>;
}
