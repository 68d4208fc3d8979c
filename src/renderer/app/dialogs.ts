import type { CopyTarget } from '../../domain/channels/targets.ts';
import type { HandbookPage } from '../handbook/handbook-pages.ts';

/** The one dialog that may be open over the window. */
export type DialogState =
  | { kind: 'palette' }
  | { kind: 'settings'; section: SettingsSection }
  | { kind: 'profile' }
  | { kind: 'handbook'; page: HandbookPage }
  | { kind: 'newTopic' }
  | { kind: 'renameTopic'; topic: string }
  | { kind: 'mergeTopic'; topic: string }
  | { kind: 'placeTopic'; topic: string }
  | { kind: 'demoteTopic'; topic: string }
  | { kind: 'copy'; path: string; target: CopyTarget }
  | { kind: 'publish'; path: string; title: string; channel: string }
  | { kind: 'version'; path: string; version: string; saved: number };

export const settingsSections = ['general', 'writing', 'channels', 'library', 'hints', 'shortcuts', 'about'] as const;
export type SettingsSection = (typeof settingsSections)[number];
