import type { Handlers } from '../dispatcher.ts';
import type { StudioContext } from '../studio-context.ts';

type AppHandlers = Pick<Handlers, 'app.state' | 'settings.read' | 'settings.write'>;

export function createAppHandlers({ ports, shelf, emit }: StudioContext): AppHandlers {
  return {
    async 'app.state'() {
      const library = await shelf.state();
      const settings = ports.settings.read();
      const { version, systemLanguage } = ports;
      return { version, systemLanguage, settings, library, recentLibraries: settings.libraries, notice: shelf.notice() };
    },
    'settings.read': async () => ports.settings.read(),
    async 'settings.write'(change) {
      const settings = ports.settings.write(withoutGaps(change));
      emit({ name: 'settings.changed', payload: settings });
      return settings;
    },
  };
}

/** An absent key and one that is `undefined` both mean: as it is. */
function withoutGaps<Value extends object>(change: Value): { [Key in keyof Value]?: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as ReturnType<
    typeof withoutGaps<Value>
  >;
}
