import { demoId } from '../ids.ts';
import type { Plant } from '../plant.ts';
import { issueId } from '../plm/rows.ts';
import { type Installation, type Run } from './runs.ts';
import { statusOf } from './work.ts';
import { workCenterId } from './setup.ts';

const writeRun = (plant: Plant, run: Run): void => {
  const started = run.steps.flatMap(({ startedAt }) => (startedAt === null ? [] : [startedAt]));
  const pinned = run.reworkOf === null ? run.part : run.reworkOf.part;
  plant.world.mes.add('run', {
    id: run.id,
    siteId: run.site.id,
    number: run.number,
    title: run.title,
    status: statusOf(run),
    partId: run.part.id,
    partInventoryId: run.stock.id,
    procedureId: run.procedureId,
    mbomId: run.mbomId,
    pinnedEbomPartNumber: pinned.partNumber,
    pinnedEbomRevision: pinned.revision,
    pinnedEbomContentHash: pinned.contentHash,
    batchId: run.batchId,
    demandId: run.demandId,
    reworkOfId: run.reworkOf?.id ?? null,
    plannedQuantity: run.planned,
    quantityCompleted: run.completed,
    quantityScrapped: run.scrapped,
    quantityNonconforming: run.nonconforming,
    unitOfMeasure: run.stock.unit,
    scheduledStart: run.scheduled?.[0] ?? null,
    scheduledEnd: run.scheduled?.[1] ?? null,
    startedAt: started.length === 0 ? null : new Date(Math.min(...started.map((one) => one.getTime()))),
    completedAt: run.completedAt,
    closedAt: run.closedAt,
    closedBy: run.closedBy,
    shortCloseReason: run.shortCloseReason,
    project: run.tags.project ?? null,
    department: run.tags.department ?? null,
    costCenter: run.tags.costCenter ?? null,
    createdAt: run.created,
  });
};

const writeSteps = (plant: Plant, run: Run): void => {
  run.steps.forEach((step, index) => {
    const before = run.steps[index - 1];
    const last = index === run.steps.length - 1;
    plant.world.mes.add('runStep', {
      id: step.id,
      siteId: run.site.id,
      runId: run.id,
      stepId: step.stepId,
      position: step.position,
      title: step.title,
      status: step.status,
      heldFrom: step.status === 'HOLD' ? 'IN_PROGRESS' : null,
      upstreamStepIds: before === undefined ? [] : [before.id],
      workCenterId: workCenterId(step.workCenter),
      signoffRole: last ? 'INSPECTOR' : null,
      startedAt: step.startedAt,
      completedAt: step.completedAt,
    });
    if (!last) return;
    const done = step.completedAt !== null;
    plant.world.mes.add('runStepField', {
      id: demoId('runStepField', step.id, run.created),
      siteId: run.site.id,
      runStepId: step.id,
      position: 1,
      name: 'Accepted',
      type: 'SIGNOFF',
      required: true,
      signoffRole: 'INSPECTOR',
      value: done ? 'Grace Abara' : null,
      recordedAt: step.completedAt,
      recordedBy: done ? 'Grace Abara' : null,
    });
  });
};

const writeRequirements = (plant: Plant, run: Run): void => {
  for (const { id, position, item, deviation } of run.requirements) {
    plant.world.mes.add('buildRequirement', {
      id,
      siteId: run.site.id,
      partInventoryId: run.stock.id,
      runId: run.id,
      position,
      partId: item.part.id,
      quantityPerParentPartInventory: item.quantity,
      unitOfMeasure: item.unit,
      originMbomItemId: deviation === null ? item.id : null,
      referenceDesignators: item.designators,
      isDeviation: deviation !== null,
      deviationIssueId: deviation === null ? null : issueId(deviation),
    });
  }
};

const writeInstallation = (plant: Plant, installation: Installation): void => {
  const { requirement, stock, run, removed } = installation;
  const planned = requirement.item.part;
  plant.world.mes.add('abomInstallation', {
    id: installation.id,
    siteId: run.site.id,
    buildRequirementId: requirement.id,
    parentPartInventoryId: installation.parent.id,
    partInventoryId: stock.id,
    quantity: installation.quantity,
    referenceDesignator: installation.designator,
    substituteForPartId: stock.part.itemId === planned.itemId ? null : planned.id,
    ratio: installation.ratio,
    locationAtInstallId: installation.place.id,
    runId: run.id,
    runStepId: installation.stepId,
    installedAt: installation.at,
    installedBy: installation.by,
    removedAt: removed?.at ?? null,
    removedBy: removed?.by ?? null,
    removalReason: removed?.reason ?? null,
    removedInRunId: removed?.runId ?? null,
  });
};

/** Writes every run as it is in the end, with its steps, needs and installations. */
export const writeRuns = (plant: Plant): void => {
  for (const run of plant.runs.values()) {
    writeRun(plant, run);
    writeSteps(plant, run);
    writeRequirements(plant, run);
    for (const installation of run.installations) writeInstallation(plant, installation);
  }
};
