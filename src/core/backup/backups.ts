import type { BackupState } from '../../contract/backup.ts';
import type { Emit } from '../emit.ts';
import type { LibraryShelf } from '../library/library-shelf.ts';
import { dayAt } from '../library/make-draft.ts';
import type { StudioPorts } from '../ports.ts';
import type { BackupReport } from './backup-store.ts';

/** Makes backups of the open library, when a person asks or as they scheduled it. */
export interface Backups {
  /** Packs the library with this id into a folder, and reads the backup back. */
  make(library: string, folder: string): Promise<BackupReport>;
  state(): BackupState;
  /** Remembers where and how often; `null` ends it. */
  schedule(plan: BackupState): void;
  /** Makes the backup that is due, if one is; what goes wrong is told by `backup.failed`. */
  makeDue(library: string): Promise<void>;
}

const dayLength = 86_400_000;
const intervals = { day: 1, week: 7 };

export function createBackups(ports: StudioPorts, shelf: LibraryShelf, emit: Emit, tell: (error: unknown) => void): Backups {
  let running: Promise<unknown> = Promise.resolve();
  const make = async (id: string, folder: string) => {
    const library = await shelf.use(id, async (open) => ({ place: open.folder.identity, name: open.state().name }));
    // Nobody waits for it: the library can be written in, and another one opened.
    const report = await ports.backups.write(library, folder, dayAt(ports.clock.now()));
    emit({ name: 'backup.made', payload: report });
    return report;
  };
  const isDue = async (id: string, plan: NonNullable<BackupState>) => {
    const name = shelf.placeOf(id)?.name ?? '';
    const latest = await ports.backups.latest(name, plan.folder);
    return latest === null || ports.clock.now() - Date.parse(latest) >= intervals[plan.every] * dayLength;
  };
  return {
    make,
    state: () => ports.settings.read().backups,
    schedule: (backups) => void ports.settings.write({ backups }),
    async makeDue(id) {
      const plan = ports.settings.read().backups;
      if (plan === null) return;
      running = running.then(async () => {
        if (await isDue(id, plan)) await make(id, plan.folder);
      });
      await running.catch(tell);
      running = Promise.resolve();
    },
  };
}
