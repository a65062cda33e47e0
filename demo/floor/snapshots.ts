import { createHash } from 'node:crypto';
import { divide, multiply, round } from '../../kernel/decimal.ts';
import { deltasOf, type ExpectedLine } from '../../subgraphs/mes/abom/abom-comparison.rules.ts';
import { perParent } from '../../subgraphs/mes/abom/abom.rules.ts';
import { demoId } from '../ids.ts';
import type { Plant } from '../plant.ts';
import { must, type KnownPart } from '../world.ts';
import type { Installation, Run } from './runs.ts';
import type { Stock } from './stock.ts';

type SnapshotLine = {
  level: number;
  path: string[];
  partNumber: string;
  revision: string;
  serialNumber: string | null;
  lotNumber: string | null;
  location: string | null;
  quantity: number;
  quantityPerParent: number;
  unitOfMeasure: string;
  referenceDesignator: string | null;
  substituteForPartNumber: string | null;
  ratio: number;
  isDeviation: boolean;
  deviationIssueNumber: string | null;
  ebomRevision: string | null;
  installedAt: string;
  installedBy: string;
};

/** JSON with its keys sorted, as RFC 8785 wants it for the values that stand here. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`;
};

const inForce = (plant: Plant, parentId: string): Installation[] =>
  [...plant.runs.values()].flatMap((run) =>
    run.installations.filter(({ parent, removed }) => parent.id === parentId && removed === null),
  );

/** The record whose components a record has: itself, or what it was carved off. */
const builtAs = (plant: Plant, stock: Stock): Stock => {
  if (stock.splitFromId === null) return stock;
  return builtAs(
    plant,
    must(
      [...plant.floor.stocks.values()].find(({ id }) => id === stock.splitFromId),
      'record that another was carved off',
    ),
  );
};

const linesOf = (plant: Plant, parent: Stock, share: string, above: readonly string[]): SnapshotLine[] =>
  inForce(plant, parent.id).flatMap((installation) => {
    const { stock, requirement, quantity, ratio } = installation;
    const planned = requirement.item.part.partNumber;
    const path = [...above, stock.part.partNumber];
    const used = round(multiply(quantity, share));
    const line: SnapshotLine = {
      level: path.length,
      path,
      partNumber: stock.part.partNumber,
      revision: stock.part.revision,
      serialNumber: stock.serial,
      lotNumber: stock.lot,
      location: installation.place.name,
      quantity: Number(used),
      quantityPerParent: Number(perParent(quantity, parent.quantity)),
      unitOfMeasure: stock.unit,
      referenceDesignator: installation.designator,
      substituteForPartNumber: planned === stock.part.partNumber ? null : planned,
      ratio: Number(ratio),
      isDeviation: requirement.deviation !== null,
      deviationIssueNumber: requirement.deviation,
      ebomRevision: parent.part.revision,
      installedAt: installation.at.toISOString(),
      installedBy: installation.by,
    };
    const below = builtAs(plant, stock);
    const part = below.quantity === '0' ? '0' : divide(used, below.quantity);
    return [line, ...linesOf(plant, below, part, path)];
  });

/** What engineering says for what a run built, phantoms replaced by their own lines. */
const expectedOf = (plant: Plant, part: KnownPart, quantity: string): ExpectedLine[] =>
  (plant.eboms.get(part.id) ?? []).flatMap((line) => {
    const component = [...plant.world.parts.values()].find(({ id }) => id === line.componentPartId);
    const total = multiply(line.quantity, quantity);
    if (line.isPhantom && component !== undefined) return expectedOf(plant, component, total);
    return [
      {
        ebomLineId: line.id,
        findNumber: line.findNumber,
        partNumber: line.componentPartNumber,
        revision: component?.revision ?? null,
        quantity: total,
        unitOfMeasure: line.uom,
        quantityType: line.quantityType,
        isOptional: line.isOptional,
      },
    ];
  });

const deltas = (plant: Plant, run: Run) =>
  deltasOf(
    expectedOf(plant, run.part, run.stock.quantity),
    inForce(plant, run.stock.id).map(({ requirement, stock, quantity, ratio }) => ({
      ebomLineId: requirement.item.line?.id ?? null,
      plannedPartNumber: requirement.item.part.partNumber,
      partNumber: stock.part.partNumber,
      revision: stock.part.revision,
      quantity,
      ratio,
      unitOfMeasure: stock.unit,
      packs: [],
    })),
  ).map((delta) => ({
    ...delta,
    expectedQuantity: Number(delta.expectedQuantity),
    installedQuantity: Number(delta.installedQuantity),
    difference: Number(delta.difference),
  }));

const written = new WeakMap<Plant, Map<string, { version: number; hash: string }>>();

/** Takes the as-built record of a run at its close, chained to the version before, and sends PLM what it keeps of it. */
export const takeSnapshot = (plant: Plant, run: Run): void => {
  const closedAt = must(run.closedAt, 'close');
  const kept = written.get(plant) ?? new Map<string, { version: number; hash: string }>();
  written.set(plant, kept);
  const before = kept.get(run.stock.id);
  const version = (before?.version ?? 0) + 1;
  const lines = linesOf(plant, run.stock, '1', []);
  const ebom = run.reworkOf === null || before !== undefined ? run.part : null;
  const content = canonical({
    run: run.number,
    partNumber: run.part.partNumber,
    revision: run.part.revision,
    serialNumber: run.stock.serial,
    lotNumber: run.stock.lot,
    quantity: Number(run.stock.quantity),
    unitOfMeasure: run.stock.unit,
    version,
    closedAt: closedAt.toISOString(),
    ebom:
      ebom === null ? null : { partNumber: ebom.partNumber, revision: ebom.revision, contentHash: ebom.contentHash },
    lines,
    deltaToEbom: deltas(plant, run),
  });
  const hash = createHash('sha256')
    .update(`${before?.hash ?? ''}${content}`)
    .digest('hex');
  kept.set(run.stock.id, { version, hash });
  plant.world.mes.add('abomSnapshot', {
    id: demoId('abomSnapshot', run.number, closedAt),
    siteId: run.site.id,
    runId: run.id,
    partInventoryId: run.stock.id,
    snapshotVersion: version,
    closedAt,
    content,
    previousHash: before?.hash ?? null,
    contentHash: hash,
  });
  sendToPlm(plant, run, { version, hash, lines, closedAt });
};

const sendToPlm = (
  plant: Plant,
  run: Run,
  taken: { version: number; hash: string; lines: SnapshotLine[]; closedAt: Date },
): void => {
  const id = demoId('asBuiltRecord', run.number, taken.closedAt);
  plant.world.plm.add('asBuiltRecord', {
    id,
    partId: run.part.id,
    runId: run.id,
    partInventoryId: run.stock.id,
    serialNumber: run.stock.serial,
    lotNumber: run.stock.lot,
    quantity: run.stock.quantity,
    unitOfMeasure: run.stock.unit,
    snapshotVersion: taken.version,
    closedAt: taken.closedAt,
    contentHash: taken.hash,
    ebomContentHash: run.part.contentHash,
    receivedAt: taken.closedAt,
  });
  taken.lines.forEach((line, index) => {
    plant.world.plm.add('asBuiltLine', {
      id: demoId('asBuiltLine', `${run.number}/${String(index + 1)}`, taken.closedAt),
      asBuiltRecordId: id,
      position: index + 1,
      level: line.level,
      partNumber: line.partNumber,
      revision: line.revision,
      partId: plant.world.parts.get(`${line.partNumber} ${line.revision}`)?.id ?? null,
      serialNumber: line.serialNumber,
      lotNumber: line.lotNumber,
      quantity: line.quantity,
      unitOfMeasure: line.unitOfMeasure,
      referenceDesignator: line.referenceDesignator,
      substituteFor: line.substituteForPartNumber,
      isDeviation: line.isDeviation,
    });
  });
};
