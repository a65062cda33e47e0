import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { partFilters } from '../part/part.filters.ts';
import { partInventoryListing } from '../part-inventory/part-inventory.queries.ts';
import { runListing } from '../run/run.queries.ts';

const ofRun = {
  runId: id('runId', ids.Run),
  run: relation('run', 'runId', 'id', () => runListing),
  siteId: id('siteId', ids.Site),
};

/** Root list `runCompletions`. */
export const runCompletionListing = listing<Database>()('runCompletion', {
  name: 'runCompletions',
  filters: {
    id: id('id', ids.RunCompletion),
    ...ofRun,
    sequence: column('sequence'),
    final: column('final'),
    completedAt: column('completedAt'),
    transactionDate: column('transactionDate'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', COMPLETED: 'completedAt' },
});

/** Root list `laborEntries`. */
export const laborEntryListing = listing<Database>()('laborEntry', {
  name: 'laborEntries',
  filters: {
    id: id('id', ids.LaborEntry),
    ...ofRun,
    runStepId: id('runStepId', ids.RunStep),
    person: column('person'),
    laborType: column('laborType'),
    project: column('project'),
    startedAt: column('startedAt'),
    endedAt: column('endedAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', STARTED: 'startedAt', PERSON: 'person' },
});

/** Root list `machineEntries`. */
export const machineEntryListing = listing<Database>()('machineEntry', {
  name: 'machineEntries',
  filters: {
    id: id('id', ids.MachineEntry),
    ...ofRun,
    runStepId: id('runStepId', ids.RunStep),
    workCenterId: id('workCenterId', ids.WorkCenter),
    state: column('state'),
    downtimeCode: column('downtimeCode'),
    startedAt: column('startedAt'),
    endedAt: column('endedAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', STARTED: 'startedAt' },
});

/** Root list `scrapRecords`. */
export const scrapRecordListing = listing<Database>()('scrapRecord', {
  name: 'scrapRecords',
  filters: {
    id: id('id', ids.ScrapRecord),
    ...ofRun,
    kind: column('kind'),
    partInventoryId: id('partInventoryId', ids.PartInventory),
    partInventory: relation('partInventory', 'partInventoryId', 'id', () => partInventoryListing),
    reasonCode: column('reasonCode'),
    issueId: id('issueId', ids.Issue),
    recordedAt: column('recordedAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', RECORDED: 'recordedAt' },
});

/** Root list `backflushExceptions`. */
export const backflushExceptionListing = listing<Database>()('backflushException', {
  name: 'backflushExceptions',
  filters: {
    id: id('id', ids.BackflushException),
    ...ofRun,
    status: column('status'),
    partId: id('partId', ids.Part),
    part: relation('part', 'partId', 'id', () => partFilters),
    openedAt: column('openedAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt' },
});
