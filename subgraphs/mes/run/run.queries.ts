import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { partInventoryListing } from '../part-inventory/part-inventory.queries.ts';
import { runFilters } from './run.filters.ts';

/** Root list `runs`. */
export const runListing = listing<Database>()('run', {
  name: 'runs',
  filters: runFilters(() => partInventoryListing).fields,
  sorts: {
    ID: 'id',
    CREATED: 'createdAt',
    TITLE: 'title',
    NUMBER: 'number',
    STATUS: 'status',
    SCHEDULED_START: 'scheduledStart',
    CLOSED: 'closedAt',
  },
  nullable: ['scheduledStart', 'closedAt'],
});

/** Root list `runSteps`. */
export const runStepListing = listing<Database>()('runStep', {
  name: 'runSteps',
  filters: {
    id: id('id', ids.RunStep),
    runId: id('runId', ids.Run),
    run: relation('run', 'runId', 'id', () => runListing),
    status: column('status'),
    title: column('title'),
    position: column('position'),
    workCenterId: id('workCenterId', ids.WorkCenter),
    locationId: id('locationId', ids.Location),
    siteId: id('siteId', ids.Site),
    startedAt: column('startedAt'),
    completedAt: column('completedAt'),
    createdAt: column('createdAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', POSITION: 'position', STARTED: 'startedAt' },
  nullable: ['startedAt'],
});
