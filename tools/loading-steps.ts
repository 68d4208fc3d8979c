/** What a bundler tells of a module: the modules that it needs before it can run. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** A step in which the window loads: the name of its file, and the modules that it begins with, as absolute paths. */
export interface LoadingStep {
  name: string;
  from: readonly string[];
  /** What its modules import but do not use, which only the finished bundle knows. */
  without?: RegExp;
  /** What belongs to a later step: one import too many would make every start wait for it, so that the build fails instead. */
  never?: RegExp;
}

interface Group {
  name: (id: string, graph: ModuleGraph) => string | null;
  debugName: string;
  priority: number;
}

/**
 * Groups for the bundler that put all that is loaded in one step into one file: what the step's first modules need, but for what
 * an earlier step has brought. Left to itself, the bundler makes a file of each part that two others share, and thirty small
 * files take longer than one.
 */
export function loadingSteps(steps: readonly LoadingStep[]): Group[] {
  let known: Map<string, string> | null = null;
  return steps.map(({ name }, at) => ({
    name: (id, graph) => {
      known ??= stepOfEachModule(steps, graph);
      return known.get(id) === name ? name : null;
    },
    debugName: name,
    priority: steps.length - at,
  }));
}

function stepOfEachModule(steps: readonly LoadingStep[], graph: ModuleGraph): Map<string, string> {
  const known = new Map<string, string>();
  for (const { name, from, without, never } of steps) {
    const importers = new Map<string, string>();
    const waiting = [...from];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (known.has(id) || without?.test(id)) continue;
      if (never?.test(id)) throw new Error(`The step “${name}” would load what it must not: ${chainTo(id, importers)}.`);
      known.set(id, name);
      for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) {
        if (!known.has(imported)) importers.set(imported, id);
        waiting.push(imported);
      }
    }
  }
  return known;
}

/** The imports that lead to a module, from the step's first one. */
function chainTo(id: string, importers: ReadonlyMap<string, string>): string {
  const chain = [id];
  for (let at = importers.get(id); at !== undefined && !chain.includes(at); at = importers.get(at)) chain.unshift(at);
  return chain.join(' → ');
}
