import type { Kysely } from 'kysely';
import { many, manyOf, one } from '../../kernel/loader.ts';
import { carriedShares } from './abom/carried.queries.ts';
import type { Database } from './database.generated.ts';
import { floorLoaders } from './floor.loaders.ts';
import { issuesOfInventories, inventoriesOfIssues } from './issue/issue.queries.ts';
import { countsOfSteps } from './receipt/step-work.queries.ts';
import { consumptionOfRuns } from './run/consumption.queries.ts';
import { runsOfEcns } from './run/ecn-notice.queries.ts';

/** Of procedures and manufacturing BOMs. */
const planningLoaders = (db: Kysely<Database>) => ({
  procedureById: one(db, 'procedure', 'id'),
  proceduresByPart: many(db, 'procedure', 'partId', ['id']),
  proceduresByRouting: many(db, 'procedure', 'sourceRoutingId', ['id']),
  stepById: one(db, 'step', 'id'),
  stepsByProcedure: many(db, 'step', 'procedureId', ['position', 'id']),
  stepFieldsByStep: many(db, 'stepField', 'stepId', ['position', 'id']),
  mbomById: one(db, 'mbom', 'id'),
  mbomsByPart: many(db, 'mbom', 'partId', ['id']),
  mbomsByProcedure: many(db, 'mbom', 'procedureId', ['id']),
  mbomItemById: one(db, 'mbomItem', 'id'),
  mbomItemsByMbom: many(db, 'mbomItem', 'mbomId', ['position', 'id']),
  substitutesByMbomItem: many(db, 'mbomItemSubstitute', 'mbomItemId', ['priority', 'id']),
});

/** Of runs and their steps. */
const runLoaders = (db: Kysely<Database>) => ({
  runById: one(db, 'run', 'id'),
  runByNumber: one(db, 'run', 'number'),
  runsByPart: many(db, 'run', 'partId', ['id']),
  runsByPartInventory: many(db, 'run', 'partInventoryId', ['id']),
  runsByProcedure: many(db, 'run', 'procedureId', ['id']),
  runsByMbom: many(db, 'run', 'mbomId', ['id']),
  runsByBatch: many(db, 'run', 'batchId', ['id']),
  runsByMergedInto: many(db, 'run', 'mergedIntoId', ['id']),
  runsByDemand: many(db, 'run', 'demandId', ['id']),
  runsByEcn: manyOf(
    (keys) => runsOfEcns(db, keys),
    (row) => row.ecnId,
  ),
  runBatchById: one(db, 'runBatch', 'id'),
  runStepById: one(db, 'runStep', 'id'),
  outsideWorkByRunStep: manyOf(
    (keys) => countsOfSteps(db, keys),
    (row) => row.runStepId,
  ),
  runStepsByRun: many(db, 'runStep', 'runId', ['position', 'id']),
  runStepFieldsByRunStep: many(db, 'runStepField', 'runStepId', ['position', 'id']),
  ecnNoticesByRun: many(db, 'ecnNotice', 'runId', ['noticedAt', 'id']),
  ecnById: one(db, 'ecn', 'id'),
  ecnByNumber: one(db, 'ecn', 'number'),
  consumptionByRun: manyOf(
    (keys) => consumptionOfRuns(db, keys),
    (row) => row.runId,
  ),
});

/** Of as-built records. */
const abomLoaders = (db: Kysely<Database>) => ({
  buildRequirementById: one(db, 'buildRequirement', 'id'),
  buildRequirementsByPartInventory: many(db, 'buildRequirement', 'partInventoryId', ['position', 'id']),
  abomInstallationById: one(db, 'abomInstallation', 'id'),
  installationsByRequirement: many(db, 'abomInstallation', 'buildRequirementId', ['installedAt', 'id']),
  installationsByPartInventory: many(db, 'abomInstallation', 'partInventoryId', ['installedAt', 'id']),
  installationsByParent: many(db, 'abomInstallation', 'parentPartInventoryId', ['installedAt', 'id']),
  installationsByRunStep: many(db, 'abomInstallation', 'runStepId', ['installedAt', 'id']),
  removalsByInstallation: many(db, 'abomRemoval', 'abomInstallationId', ['removedAt', 'id']),
  removalsByPartInventory: many(db, 'abomRemoval', 'partInventoryId', ['removedAt', 'id']),
  carriedByRequirement: manyOf(
    (keys) => carriedShares(db, keys),
    (row) => row.buildRequirementId,
  ),
  abomSnapshotById: one(db, 'abomSnapshot', 'id'),
  abomSnapshotsByRun: many(db, 'abomSnapshot', 'runId', ['closedAt', 'id']),
  abomSnapshotsByPartInventory: many(db, 'abomSnapshot', 'partInventoryId', ['snapshotVersion']),
});

/** Of what the floor reports: completions, time, scrap. */
const reportLoaders = (db: Kysely<Database>) => ({
  runCompletionById: one(db, 'runCompletion', 'id'),
  runCompletionsByRun: many(db, 'runCompletion', 'runId', ['sequence']),
  materialsByCompletion: many(db, 'runCompletionMaterial', 'runCompletionId', ['position', 'id']),
  operationsByCompletion: many(db, 'runCompletionOperation', 'runCompletionId', ['position', 'id']),
  byProductsByCompletion: many(db, 'runCompletionByProduct', 'runCompletionId', ['position', 'id']),
  laborEntryById: one(db, 'laborEntry', 'id'),
  laborByRun: many(db, 'laborEntry', 'runId', ['startedAt', 'id']),
  laborByRunStep: many(db, 'laborEntry', 'runStepId', ['startedAt', 'id']),
  machineEntryById: one(db, 'machineEntry', 'id'),
  machineTimeByRun: many(db, 'machineEntry', 'runId', ['startedAt', 'id']),
  machineTimeByRunStep: many(db, 'machineEntry', 'runStepId', ['startedAt', 'id']),
  scrapRecordById: one(db, 'scrapRecord', 'id'),
  scrapByRun: many(db, 'scrapRecord', 'runId', ['recordedAt', 'id']),
  scrapByPartInventory: many(db, 'scrapRecord', 'partInventoryId', ['recordedAt', 'id']),
  scrapByIssue: many(db, 'scrapRecord', 'issueId', ['recordedAt', 'id']),
  backflushExceptionById: one(db, 'backflushException', 'id'),
  backflushExceptionsByRun: many(db, 'backflushException', 'runId', ['openedAt', 'id']),
  backflushExceptionsByCompletion: many(db, 'backflushException', 'runCompletionId', ['openedAt', 'id']),
});

/** Of quality: inspection results, nonconformances, what the review board decided. */
const qualityLoaders = (db: Kysely<Database>) => ({
  inspectionResultById: one(db, 'inspectionResult', 'id'),
  inspectionResultsByRun: many(db, 'inspectionResult', 'runId', ['inspectedAt', 'id']),
  inspectionResultsByPartInventory: many(db, 'inspectionResult', 'partInventoryId', ['inspectedAt', 'id']),
  inspectionResultsByIssue: many(db, 'inspectionResult', 'issueId', ['inspectedAt', 'id']),
  issueById: one(db, 'issue', 'id'),
  issueByNumber: one(db, 'issue', 'number'),
  issuesByPart: many(db, 'issue', 'partId', ['raisedAt', 'id']),
  issuesByRun: many(db, 'issue', 'runId', ['raisedAt', 'id']),
  issuesByPartInventory: manyOf(
    (keys) => issuesOfInventories(db, keys),
    (row) => row.partInventoryId,
  ),
  partInventoriesByIssue: manyOf(
    (keys) => inventoriesOfIssues(db, keys),
    (row) => row.issueId,
  ),
  relationsByIssue: many(db, 'issueRelation', 'issueId', ['id']),
  relationsByRelatedIssue: many(db, 'issueRelation', 'relatedIssueId', ['id']),
  issueApprovalById: one(db, 'issueApproval', 'id'),
  approvalsByIssue: many(db, 'issueApproval', 'issueId', ['createdAt', 'id']),
  dispositionsByIssue: many(db, 'mrbDisposition', 'issueId', ['decidedAt', 'id']),
  mrbDispositionById: one(db, 'mrbDisposition', 'id'),
});

/** Every loader of the subgraph: one statement each for all keys of a tick. */
export const loadersFor = (db: Kysely<Database>) => ({
  ...planningLoaders(db),
  ...runLoaders(db),
  ...abomLoaders(db),
  ...reportLoaders(db),
  ...qualityLoaders(db),
  ...floorLoaders(db),
  externalIdsByEntity: many(db, 'externalId', 'entityId', ['system', 'type', 'value']),
});

export type Loaders = ReturnType<typeof loadersFor>;
