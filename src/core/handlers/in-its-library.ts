import type { CallOutput, LibraryCallName, ValidInput } from '../../contract/calls.ts';
import type { Handlers } from '../dispatcher.ts';
import type { LibraryShelf } from '../library/library-shelf.ts';
import type { RunningLibrary } from '../library/running-library.ts';

/** One handler for each call about a library, which is given the library that the call names. */
export type LibraryHandlers = {
  [Name in LibraryCallName]: (library: RunningLibrary, input: ValidInput<Name>) => Promise<CallOutput<Name>>;
};

/** Makes handlers that fail with `library-closed` when the library that a call names is not open. */
export function inItsLibrary<Names extends LibraryCallName>(
  shelf: LibraryShelf,
  handlers: Pick<LibraryHandlers, Names>,
): Pick<Handlers, Names> {
  type AnyHandler = (library: RunningLibrary, input: { library: string }) => Promise<unknown>;
  const bound = Object.entries<AnyHandler>(handlers as Record<string, AnyHandler>).map(([name, handle]) => [
    name,
    (input: { library: string }) => shelf.use(input.library, (library) => handle(library, input)),
  ]);
  return Object.fromEntries(bound) as Pick<Handlers, Names>;
}
