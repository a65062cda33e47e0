/** What uses what: assembly -> components, by any key of parts. */
export type Graph = ReadonlyMap<string, readonly string[]>;

export type Order = {
  /** Components before what uses them; without those on or above a cycle. */
  sorted: string[];
  /** One cycle, from a part back to itself; undefined where there is none. */
  cycle: string[] | undefined;
};

/** Walks down from a part that lies on or above a cycle until it meets a part of its own path. */
const cycleFrom = (start: string, graph: Graph, left: ReadonlySet<string>): string[] => {
  const path = [start];
  for (;;) {
    const next = (graph.get(path.at(-1) ?? '') ?? []).find((component) => left.has(component));
    if (next === undefined) return path;
    const met = path.indexOf(next);
    if (met >= 0) return [...path.slice(met), next];
    path.push(next);
  }
};

/** Sorts parts so that components come before assemblies: repeatedly takes those whose components are all taken. */
export const inDependencyOrder = (parts: Iterable<string>, graph: Graph): Order => {
  const left = new Set(parts);
  const users = new Map<string, string[]>();
  const open = new Map<string, number>();
  for (const part of left) {
    const components = [...new Set(graph.get(part) ?? [])].filter((component) => left.has(component));
    open.set(part, components.length);
    for (const component of components) {
      const known = users.get(component);
      if (known === undefined) users.set(component, [part]);
      else known.push(part);
    }
  }
  const sorted: string[] = [];
  const ready = [...left].filter((part) => open.get(part) === 0);
  for (let part = ready.shift(); part !== undefined; part = ready.shift()) {
    sorted.push(part);
    left.delete(part);
    for (const user of users.get(part) ?? []) {
      const missing = (open.get(user) ?? 0) - 1;
      open.set(user, missing);
      if (missing === 0) ready.push(user);
    }
  }
  const [start] = left;
  return { sorted, cycle: start === undefined ? undefined : cycleFrom(start, graph, left) };
};
