import { grouped } from '../../grouped.rules.ts';
import { cycleRefusal } from '../../ebom/component.rules.ts';
import { checkReleasedLine, type ComponentFact } from '../../ebom/release.rules.ts';
import type { Known, KnownLine, Plan, PlannedLine, PlannedSubstitute, Reference, StagedRow } from './contents.ts';
import { newLedger } from './ledger.rules.ts';
import { planLines } from './lines.rules.ts';
import { inDependencyOrder } from './order.rules.ts';
import { planParts, type Means, type PartsPlan } from './parts.rules.ts';
import { newLookup } from './reference.rules.ts';
import { planSubstitutes } from './substitutes.rules.ts';

const ofKind = <Kind extends StagedRow['kind']>(rows: readonly StagedRow[], kind: Kind) =>
  rows.filter((row): row is StagedRow & { kind: Kind } => row.kind === kind);

// An edge for each line, to the revision it names or to every new revision of the item it names; and from there what PLM holds.
const graphOf = (lines: readonly PlannedLine[], parts: PartsPlan, known: Known): Map<string, string[]> => {
  const ofItem = grouped([...parts.parts.values()], ({ itemId }) => itemId);
  const graph = new Map<string, string[]>();
  const lead = (from: string, to: readonly string[]): void => {
    const known = graph.get(from);
    if (known === undefined) graph.set(from, [...to]);
    else known.push(...to);
  };
  for (const { parentId, component } of lines)
    lead(
      parentId,
      component.partId === null ? (ofItem.get(component.itemId) ?? []).map(({ id }) => id) : [component.partId],
    );
  for (const [component, assemblies] of known.leadsTo) lead(component, assemblies);
  return graph;
};

const refuseCycle = (
  cycle: readonly string[],
  lines: readonly PlannedLine[],
  names: ReadonlyMap<string, string>,
  { ledger }: Means,
): void => {
  const path = cycle.map((id) => names.get(id) ?? id);
  const around = new Set(cycle.slice(0, -1).map((id, place) => `${id} ${cycle[place + 1] ?? ''}`));
  for (const line of lines) {
    const hit =
      line.component.partId === null
        ? cycle.includes(line.parentId) && path.includes(line.component.partNumber)
        : around.has(`${line.parentId} ${line.component.partId}`);
    if (hit) ledger.refuse(line.stagedId, cycleRefusal(line.parentPartNumber, path));
  }
};

const factOf = (component: Reference): ComponentFact => ({
  partNumber: component.partNumber,
  revision: component.revision,
  revisionRule: component.rule,
  state: component.state === 'NEW' ? 'RELEASED' : component.state,
  isActiveErpItem: component.isActiveErpItem,
  hasReleasedRevision: component.hasReleasedRevision || component.isNewItemRevision,
});

// I2 over everything the import releases: what it makes itself counts as released, since all of it is shown at once.
const checkRelease = (
  lines: readonly PlannedLine[],
  substitutes: readonly PlannedSubstitute[],
  released: ReadonlySet<string>,
  { ledger, unit }: Means,
): void => {
  const byLine = grouped(substitutes, ({ lineId }) => lineId);
  for (const line of lines.filter(({ parentId }) => released.has(parentId))) {
    const { component } = line;
    const fact = {
      ...factOf(component),
      ...line,
      revision: component.revision,
      baseUom: component.baseUom,
      substitutes: (byLine.get(line.id) ?? []).map((substitute) => factOf(substitute.component)),
    };
    const refusal = checkReleasedLine(fact, { unit, isPack: component.packs.includes(line.uom) });
    if (refusal !== undefined) ledger.refuse(line.stagedId, refusal);
  }
};

const existingLines = (rows: readonly StagedRow[], known: Known, means: Means): Map<string, KnownLine> => {
  const byId = new Map([...known.lines.values()].flat().map((line) => [line.id, line]));
  const outcomes = new Map(means.ledger.outcomes().map((outcome) => [outcome.id, outcome]));
  return new Map(
    rows.flatMap((row): [string, KnownLine][] => {
      const line = byId.get(outcomes.get(row.id)?.ebomLineId ?? '');
      return line === undefined ? [] : [[row.rowId, line]];
    }),
  );
};

// Ids in ascending order for components before assemblies: whoever reads by id meets them in that order.
const inAscendingOrder = (plan: Plan): Plan => {
  const ascending = plan.parts.map(({ id }) => id).sort();
  const ids = new Map(plan.parts.map(({ id }, place) => [id, ascending[place] ?? id]));
  const now = <Id extends string | null>(id: Id): Id | string => (id === null ? id : (ids.get(id) ?? id));
  const reference = (component: Reference): Reference => ({ ...component, partId: now(component.partId) });
  return {
    ...plan,
    parts: plan.parts.map((part) => ({ ...part, id: now(part.id) })),
    lines: plan.lines.map((line) => ({ ...line, parentId: now(line.parentId), component: reference(line.component) })),
    substitutes: plan.substitutes.map((substitute) => ({ ...substitute, component: reference(substitute.component) })),
    outcomes: plan.outcomes.map((outcome) => ({ ...outcome, partId: now(outcome.partId) })),
  };
};

/**
 * What an import would make, judged as a whole: the rows it received against what PLM holds. Decides nothing by halves; a plan with a
 * refused row is not carried out.
 */
export const planImport = (rows: readonly StagedRow[], known: Known, given: Omit<Means, 'ledger' | 'known'>): Plan => {
  const ledger = newLedger(rows);
  const means: Means = { ...given, known, ledger };
  const parts = planParts(ofKind(rows, 'PART'), means);
  for (const part of parts.parts.values()) ledger.make(part.stagedId, { partId: part.id });
  const lookup = newLookup(known, parts);
  const lineRows = ofKind(rows, 'EBOM_LINE');
  const lines = planLines(lineRows, lookup, means);
  const substitutes = planSubstitutes(
    ofKind(rows, 'SUBSTITUTE'),
    lines,
    existingLines(lineRows, known, means),
    lookup,
    means,
  );
  for (const line of lines) ledger.make(line.stagedId, { ebomLineId: line.id });
  const made = new Map([...parts.parts.values()].map((part) => [part.id, part]));
  const names = new Map([...made].map(([id, { content }]) => [id, content.partNumber]));
  for (const line of lines)
    names.set(line.parentId, line.parentPartNumber).set(line.component.partId ?? '', line.component.partNumber);
  const graph = graphOf(lines, parts, known);
  const { sorted, cycle } = inDependencyOrder(new Set([...made.keys(), ...graph.keys()]), graph);
  if (cycle !== undefined) refuseCycle(cycle, lines, names, means);
  if (given.release) checkRelease(lines, substitutes, new Set(made.keys()), means);
  const reliesOn = lines.flatMap(({ component }) =>
    component.state === 'RELEASED' && component.partId !== null ? [component.partId] : [],
  );
  return inAscendingOrder({
    outcomes: ledger.outcomes(),
    items: [...parts.items.values()],
    aliases: [...parts.aliases.values()],
    parts: sorted.flatMap((id) => made.get(id) ?? []),
    lines,
    substitutes,
    reliesOn: given.release ? [...new Set(reliesOn)] : [],
  });
};
