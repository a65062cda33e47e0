import { stockEngine } from '../../gateway/stock-engine.ts';
import { parse } from 'graphql';
import type { Operation } from './listener.ts';

/** A supergraph by which all operations can be carried out, and what each of them becomes by it, in their order. */
export type Variant = { name: string; sdl: string; plans: readonly { upstream: string; whole: string }[] };

/** Replaces what stands there exactly once. Throws where it does not: the graph has changed, and this with it. */
const edited = (sdl: string, from: string, to: string): string => {
  if (sdl.split(from).length !== 2) throw new Error(`The supergraph does not say once: ${from}`);
  return sdl.replace(from, () => to);
};

/** Edits a type alone. */
const inType = (sdl: string, type: string, edit: (text: string) => string): string => {
  const start = sdl.indexOf(`\ntype ${type}\n`);
  const end = sdl.indexOf('\n}', start);
  if (start < 0 || end < 0) throw new Error(`The supergraph has no type ${type}`);
  return sdl.slice(0, start) + edit(sdl.slice(start, end)) + sdl.slice(end);
};

/** Three subgraphs know the field; only this one is asked for it now: `@override(from: "mes")`, and `@external` in the third. */
const takenOver = (text: string, field: string, by: string): string => {
  const others = ['ERP', 'PLM'].map((graph) =>
    graph === by ? `@join__field(graph: ${graph}, override: "mes")` : `@join__field(graph: ${graph}, external: true)`,
  );
  return edited(
    text,
    `  ${field}: String!\n`,
    `  ${field}: String! ${others.join(' ')} @join__field(graph: MES, usedOverridden: true)\n`,
  );
};

const withoutKey = (text: string, graph: string): string =>
  edited(text, `  @join__type(graph: ${graph}, key: "id")\n`, '');

/** Changes under which the subgraphs, as they are, still answer everything: each is what a composition could have made. */
const changes: readonly (readonly [string, (sdl: string) => string])[] = [
  ['as it is', (sdl) => sdl],
  [
    'fields and a type are added',
    (sdl) => {
      const added = '\n  inkOfLabel: Ink @join__field(graph: MES) @owner(system: MES)';
      const more = [added, added.replace('inkOfLabel', 'inkOfTag')].join('');
      const grown = inType(
        inType(sdl, 'Run', (text) => text + more),
        'RunCompletedEvent',
        (text) => text + added,
      );
      return `${grown.trimEnd()}\n\ntype Ink\n  @join__type(graph: MES)\n  @owner(system: MES)\n{\n  color: String\n}\n`;
    },
  ],
  ["PLM takes over a part's number", (sdl) => inType(sdl, 'Part', (text) => takenOver(text, 'partNumber', 'PLM'))],
  ["ERP takes over a part's number", (sdl) => inType(sdl, 'Part', (text) => takenOver(text, 'partNumber', 'ERP'))],
  [
    "ERP takes over a part's revision, and the subgraphs stand in another order",
    (sdl) => {
      const line = (name: string): string =>
        `  ${name.toUpperCase()} @join__graph(name: "${name}", url: "http://${name}.triad.internal/graphql")\n`;
      const moved = edited(edited(sdl, line('erp'), ''), line('plm'), line('plm') + line('erp'));
      return inType(moved, 'Part', (text) => takenOver(text, 'revision', 'ERP'));
    },
  ],
  [
    'parts are known to PLM and ERP by number and revision alone',
    (sdl) => inType(sdl, 'Part', (text) => withoutKey(withoutKey(text, 'PLM'), 'ERP')),
  ],
];

const nobody = { process: () => Promise.reject(new Error('nothing is asked here, only planned')) };
const planner = { subject: 'planner', system: 'VIEWER', scopes: ['read'], sites: '*' } as const;

/** The supergraphs between which the gateways are swapped. Throws where one cannot be planned by. */
export const variantsOf = async (sdl: string, operations: readonly Operation[]): Promise<Variant[]> => {
  const variants: Variant[] = [];
  for (const [name, change] of changes) {
    const changed = change(sdl);
    const engine = await stockEngine(changed, () => nobody);
    const plans = [];
    for (const { query, variables = {} } of operations) {
      const asked = { document: parse(query), source: query, operationName: undefined, variables };
      const fetches = await engine.plan({ ...asked, correlationId: name }, planner);
      plans.push({ upstream: fetches[0]?.operation ?? '', whole: JSON.stringify(fetches) });
    }
    await engine.stop();
    variants.push({ name, sdl: changed, plans });
  }
  return variants;
};

/** Of how many operations a swap changes the plan, and of how many of these also what is asked upstream. */
export const planChanges = (from: Variant, to: Variant): { plans: number; upstream: number } => {
  const changed = (what: 'whole' | 'upstream'): number =>
    to.plans.filter((plan, place) => plan[what] !== from.plans[place]?.[what]).length;
  return { plans: changed('whole'), upstream: changed('upstream') };
};
