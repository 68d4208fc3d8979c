/** Brings to safety what would be lost if the library were left now; gives whether it may be left. */
type Guard = () => Promise<boolean>;

const guards = new Set<Guard>();

/** Asks this guard before the library is left; returns its own undo. */
export function guardLeaving(guard: Guard): () => void {
  guards.add(guard);
  return () => void guards.delete(guard);
}

/** To be asked before another library is opened: whether nothing of this one can be lost, or the person lets it go. */
export async function mayLeave(): Promise<boolean> {
  for (const guard of guards) if (!(await guard())) return false;
  return true;
}
