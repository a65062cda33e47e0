import { add, compare, subtract } from '../../../kernel/decimal.ts';
import { found, newId } from '../../../kernel/id.ts';
import { fulfilledBy } from '../abom/abom.rules.ts';
import { insertInstallation, updateInstallation } from '../abom/abom.write.queries.ts';
import type { Tx } from '../command.ts';
import { packsOf } from '../item/pack.rules.ts';
import { packsOfItem } from '../receipt/receipt.write.queries.ts';
import type { Row } from '../schema.generated.ts';
import { copied } from './copied.ts';
import { insertRequirements } from './run.write.queries.ts';
import { runStepFields, runStepsForUpdate } from './run-step.write.queries.ts';
import { moving, type Installed } from './split.rules.ts';
import { insertRunSteps, insertStepFields, installedIn, requirementsOf } from './split.write.queries.ts';

type Built = { run: Row<'run'>; partInventoryId: string };
type Ids = ReadonlyMap<string, string>;

/** Copies the steps of a run, with where they stand and what was recorded, to the run split off it. Answers which became which. */
export const copyRunSteps = async (tx: Tx, from: Row<'run'>, to: Row<'run'>): Promise<Ids> => {
  const steps = await runStepsForUpdate(tx, from.id);
  const made: Ids = new Map(steps.map(({ id }) => [id, newId()]));
  const idOf = (id: string): string => made.get(id) ?? '';
  await insertRunSteps(
    tx,
    steps.map((step) => ({
      ...copied(step),
      id: idOf(step.id),
      version: 1,
      runId: to.id,
      parentId: step.parentId === null ? null : idOf(step.parentId),
      upstreamStepIds: step.upstreamStepIds.map(idOf),
    })),
  );
  for (const { id } of steps) {
    const fields = await runStepFields(tx, id);
    await insertStepFields(
      tx,
      fields.map((field) => ({
        ...copied(field),
        id: newId(),
        version: 1,
        runStepId: idOf(id),
        validations: JSON.stringify(field.validations),
      })),
    );
  }
  return made;
};

/** Copies the needs of a run's record to the record of the run split off it. Answers which became which. */
export const copyNeeds = async (tx: Tx, from: Built, to: Built): Promise<Ids> => {
  const needs = await requirementsOf(tx, from.partInventoryId);
  const made: Ids = new Map(needs.map(({ id }) => [id, newId()]));
  await insertRequirements(
    tx,
    needs.map((need) => ({
      ...copied(need),
      id: made.get(need.id) ?? '',
      version: 1,
      partInventoryId: to.partInventoryId,
      runId: to.run.id,
    })),
  );
  return made;
};

type InstalledRow = Awaited<ReturnType<typeof installedIn>>[number];

const asInstalled = async (tx: Tx, row: InstalledRow, unit: string): Promise<Installed> => {
  const packs = packsOf(await packsOfItem(tx, row.itemId), row.supplierId);
  const { id, quantity, ratio, unitOfMeasure, serialNumber } = row;
  return {
    id,
    quantity,
    isSerial: serialNumber !== null,
    fulfils: fulfilledBy({ quantity, ratio, unitOfMeasure, packs }, unit),
  };
};

const moveOne = async (
  tx: Tx,
  row: InstalledRow,
  quantity: string,
  to: Built,
  requirementId: string,
  steps: Ids,
): Promise<void> => {
  const there = {
    buildRequirementId: requirementId,
    parentPartInventoryId: to.partInventoryId,
    runId: to.run.id,
    runStepId: row.runStepId === null ? null : (steps.get(row.runStepId) ?? null),
  };
  if (compare(quantity, row.quantity) === 0) {
    await updateInstallation(tx, row.id, there);
    return;
  }
  await updateInstallation(tx, row.id, { quantity: subtract(row.quantity, quantity) });
  await insertInstallation(tx, {
    ...there,
    id: newId(),
    siteId: row.siteId,
    partInventoryId: row.partInventoryId,
    quantity,
    referenceDesignator: row.referenceDesignator,
    substituteForPartId: row.substituteForPartId,
    ratio: row.ratio,
    locationAtInstallId: row.locationAtInstallId,
    installedAt: row.installedAt,
    installedBy: row.installedBy,
  });
};

type Units = { planned: string; done: string; split: string };

/** Moves what is installed for the units split off to their record (I5). Answers how much of each part went. */
export const moveInstallations = async (
  tx: Tx,
  from: Built,
  to: Built,
  { needs, steps, units }: { needs: Ids; steps: Ids; units: Units },
): Promise<{ partInventoryId: string; quantity: string }[]> => {
  const rows = await installedIn(tx, from.partInventoryId);
  const moved: { partInventoryId: string; quantity: string }[] = [];
  for (const need of await requirementsOf(tx, from.partInventoryId)) {
    const own = rows.filter(({ buildRequirementId }) => buildRequirementId === need.id);
    const installed: Installed[] = [];
    for (const row of own) installed.push(await asInstalled(tx, row, need.unitOfMeasure));
    for (const { id, quantity } of moving(installed, need.quantityPerParentPartInventory, units)) {
      const row = found(
        own.find((one) => one.id === id),
        'installation',
        id,
      );
      await moveOne(tx, row, quantity, to, needs.get(need.id) ?? '', steps);
      moved.push({ partInventoryId: row.partInventoryId, quantity });
    }
  }
  return moved;
};

/** What of a run is done. */
export const doneOf = (run: Row<'run'>): string => add(run.quantityCompleted, run.quantityScrapped);
