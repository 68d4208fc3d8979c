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
  for (const { name, from, without } of steps) {
    const waiting = [...from];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (known.has(id) || without?.test(id)) continue;
      known.set(id, name);
      waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
    }
  }
  return known;
}
