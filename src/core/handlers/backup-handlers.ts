import type { Handlers } from '../dispatcher.ts';
import { SpokenError, sentences } from '../sentences.ts';
import type { StudioContext } from '../studio-context.ts';

type BackupCalls = Extract<keyof Handlers, `backup.${string}`>;

/** Backups go where a person says, so the trusted side asks for every folder itself. */
export function createBackupHandlers({ ports, shelf, backups, emit }: StudioContext): Pick<Handlers, BackupCalls> {
  let lastRestored: string | null = null;
  return {
    async 'backup.make'({ library }) {
      const folder = await ports.shell.chooseFolder('backups');
      return { backup: folder === null ? null : await backups.make(library, folder) };
    },
    async 'backup.schedule'({ library, every }) {
      const folder = every === 'never' ? null : await ports.shell.chooseFolder('backups');
      if (every === 'never') backups.schedule(null);
      else if (folder !== null) {
        // The first one is made at once: a folder that does not take it is told now.
        await backups.make(library, folder);
        backups.schedule({ folder, every });
      }
      emit({ name: 'settings.changed', payload: ports.settings.read() });
      return { backups: backups.state() };
    },
    async 'backup.restore'() {
      const file = await ports.shell.chooseBackup();
      const folder = file === null ? null : await ports.shell.chooseFolder('restoring');
      if (file === null || folder === null) return { restored: null };
      const restored = await ports.backups.restore(file, folder);
      lastRestored = restored.place;
      return { restored };
    },
    async 'backup.openRestored'() {
      if (lastRestored === null) throw new SpokenError('not-found', sentences.nothingRestored);
      return { library: await shelf.open(lastRestored) };
    },
  };
}
