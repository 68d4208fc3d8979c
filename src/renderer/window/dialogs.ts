import type { CopyTarget } from '../../domain/channels/targets.ts';
import type { HandbookPage } from './handbook-page.ts';

/** The one dialog that may be open over the window. */
export type DialogState =
  | { kind: 'palette' }
  | { kind: 'settings'; section: SettingsSection }
  | { kind: 'profile' }
  | { kind: 'idea' }
  | { kind: 'recovery' }
  | { kind: 'import'; dropped: readonly { path: string; bytes: Uint8Array<ArrayBuffer> }[] | null }
  | { kind: 'restored'; place: string; files: number }
  | { kind: 'emptyTrash'; ids: string[] | null; count: number }
  | { kind: 'trashed'; id: string }
  | { kind: 'handbook'; page: HandbookPage }
  | { kind: 'newTopic' }
  | { kind: 'renameTopic'; topic: string }
  | { kind: 'mergeTopic'; topic: string }
  | { kind: 'placeTopic'; topic: string }
  | { kind: 'demoteTopic'; topic: string }
  | { kind: 'copy'; path: string; target: CopyTarget }
  | { kind: 'series' }
  | { kind: 'export'; path: string | null }
  | { kind: 'spoke' }
  | { kind: 'hubs' }
  | { kind: 'pack' }
  | { kind: 'jobSearch' }
  | { kind: 'publish'; path: string; title: string; channel: string }
  | { kind: 'version'; path: string; version: string; saved: number };

export const settingsSections = ['general', 'writing', 'channels', 'library', 'hints', 'shortcuts', 'about'] as const;
export type SettingsSection = (typeof settingsSections)[number];
