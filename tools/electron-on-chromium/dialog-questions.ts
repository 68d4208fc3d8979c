import type { MessageBoxOptions, OpenDialogOptions, SaveDialogOptions } from 'electron';
import { app } from './app.ts';

export interface FileQuestion {
  kind: 'file' | 'folder' | 'save';
  title: string;
  /** The folder to begin in; for `save`, the file to propose. */
  start: string;
  several: boolean;
  confirm: string | undefined;
}

export interface MessageQuestion {
  title: string;
  message: string;
  detail: string;
  buttons: string[];
}

export function openQuestion({ title, defaultPath, properties = [], buttonLabel }: OpenDialogOptions): FileQuestion {
  return {
    kind: properties.includes('openDirectory') ? 'folder' : 'file',
    title: title ?? app.getName(),
    start: defaultPath ?? app.getPath('home'),
    several: properties.includes('multiSelections'),
    confirm: buttonLabel,
  };
}

export function saveQuestion({ title, defaultPath, buttonLabel }: SaveDialogOptions): FileQuestion {
  const start = defaultPath ?? app.getPath('home');
  return { kind: 'save', title: title ?? app.getName(), start, several: false, confirm: buttonLabel };
}

export function messageQuestion({ title, message, detail = '', buttons = [] }: MessageBoxOptions): MessageQuestion {
  return { title: title || app.getName(), message, detail, buttons: buttons.length > 0 ? buttons : ['OK'] };
}
