import type { Insertable } from 'kysely';
import { refuse } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';
import type { Row } from '../schema.generated.ts';
import type { Definition } from './definition.ts';
import { atSite, insertProduct, insertRequirements, insertRun, insertSteps } from './run.write.queries.ts';

export type Portion = { quantity: string; serial: string | null };
/** What the runs of one command have in common. */
export type Plan = {
  part: Row<'part'>;
  siteId: string;
  definition: Definition;
  lotNumber: string | null;
  locationId: string | null;
  batchId: string | null;
  shared: Omit<
    Insertable<Database['run']>,
    'id' | 'siteId' | 'number' | 'partId' | 'plannedQuantity' | 'unitOfMeasure' | 'batchId' | 'partInventoryId'
  >;
};

const makeProduct = async (tx: Tx, plan: Plan, runId: string, { quantity, serial }: Portion): Promise<string> => {
  const { part, siteId, locationId, lotNumber } = plan;
  const id = newId();
  const made = await insertProduct(tx, {
    id,
    siteId,
    itemId: part.itemId,
    partId: part.id,
    locationId,
    lotNumber,
    serialNumber: serial,
    unitOfMeasure: part.baseUom,
    quantity,
    quantityPending: quantity,
    originRunId: runId,
  });
  if (made !== undefined) return id;
  throw refuse('ALREADY_EXISTS', `${part.partNumber} ${serial ?? ''} exists: a serial number is given once.`, {
    details: { partNumber: part.partNumber, serialNumber: serial },
  });
};

/** What is filled in at a step of a procedure, as a run takes it over. */
export const copiedField = (field: Row<'stepField'>) => ({
  position: field.position,
  name: field.name,
  type: field.type,
  unit: field.unit,
  required: field.required,
  options: field.options,
  validations: JSON.stringify(field.validations),
  signoffRole: field.signoffRole,
});

/** Copies the steps of a procedure, with their fields and their order, to a run. */
export const copySteps = async (
  tx: Tx,
  siteId: string,
  { steps, fields }: Pick<Definition, 'steps' | 'fields'>,
  runId: string,
): Promise<void> => {
  const made = new Map(steps.map((step) => [step.id, newId()]));
  const idOf = (id: string | null): string | null => (id === null ? null : (made.get(id) ?? null));
  const here = await atSite(
    tx,
    siteId,
    steps.flatMap(({ workCenterId, locationId }) => [workCenterId, locationId]).filter((id) => id !== null),
  );
  const local = (id: string | null): string | null => (id !== null && here.has(id) ? id : null);
  const rows = steps.map((step) => ({
    id: made.get(step.id) ?? newId(),
    siteId,
    runId,
    stepId: step.id,
    parentId: idOf(step.parentId),
    position: step.position,
    title: step.title,
    content: step.content,
    upstreamStepIds: step.upstreamStepIds.map(idOf).filter((id) => id !== null),
    workCenterId: local(step.workCenterId),
    locationId: local(step.locationId),
    signoffRole: step.signoffRole,
    leadTime: step.leadTime,
    drawingLinks: step.drawingLinks,
  }));
  const values = fields.map((field) => ({
    ...copiedField(field),
    id: newId(),
    siteId,
    runStepId: made.get(field.stepId) ?? '',
  }));
  await insertSteps(tx, rows, values);
};

const copyRequirements = (tx: Tx, plan: Plan, runId: string, partInventoryId: string): Promise<void> =>
  insertRequirements(
    tx,
    plan.definition.items.map((item, index) => ({
      id: newId(),
      siteId: plan.siteId,
      partInventoryId,
      runId,
      position: index + 1,
      partId: item.partId,
      quantityPerParentPartInventory: item.isFixedQuantity ? null : item.quantity,
      fixedQuantityPerBuildRequirement: item.isFixedQuantity ? item.quantity : null,
      unitOfMeasure: item.unitOfMeasure,
      originMbomItemId: item.id,
      referenceDesignators: item.referenceDesignators,
      madeOnAssembly: item.madeOnAssembly,
    })),
  );

/** Makes one run with the record it will produce, its steps and its requirements. Refuses ALREADY_EXISTS. */
export const makeRun = async (tx: Tx, plan: Plan, number: string, portion: Portion): Promise<Row<'run'>> => {
  const id = newId();
  const partInventoryId = await makeProduct(tx, plan, id, portion);
  const run = await insertRun(tx, {
    ...plan.shared,
    id,
    siteId: plan.siteId,
    number,
    partId: plan.part.id,
    partInventoryId,
    plannedQuantity: portion.quantity,
    unitOfMeasure: plan.part.baseUom,
    batchId: plan.batchId,
  });
  if (run === undefined)
    throw refuse('ALREADY_EXISTS', `There is a run ${number}. Choose another number, or leave it out.`);
  await copySteps(tx, plan.siteId, plan.definition, id);
  await copyRequirements(tx, plan, id, partInventoryId);
  return run;
};
