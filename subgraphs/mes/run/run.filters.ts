import type { FilterSpec } from '../../../kernel/filter.ts';
import { column, filterSpec, id, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { demandFilters } from '../demand/demand.filters.ts';
import { partFilters } from '../part/part.filters.ts';
import { procedureListing } from '../procedure/procedure.queries.ts';
import { siteListing } from '../site/site.queries.ts';
import { runBatchListing } from './run-batch.queries.ts';

/**
 * `RunsInputFilters`. Runs and part inventories filter by each other; the filters of part inventories are handed in, so that their
 * module can import this one and not the other way round.
 */
export const runFilters = (partInventoryFilters: () => FilterSpec): FilterSpec =>
  filterSpec<Database>()('run', {
    id: id('id', ids.Run),
    number: column('number'),
    title: column('title'),
    status: column('status'),
    siteId: id('siteId', ids.Site),
    site: relation('site', 'siteId', 'id', () => siteListing),
    partId: id('partId', ids.Part),
    part: relation('part', 'partId', 'id', () => partFilters),
    partInventoryId: id('partInventoryId', ids.PartInventory),
    partInventory: relation('partInventory', 'partInventoryId', 'id', partInventoryFilters),
    procedureId: id('procedureId', ids.Procedure),
    procedure: relation('procedure', 'procedureId', 'id', () => procedureListing),
    mbomId: id('mbomId', ids.MBom),
    batchId: id('batchId', ids.RunBatch),
    batch: relation('runBatch', 'batchId', 'id', () => runBatchListing),
    demandId: id('demandId', ids.Demand),
    demand: relation('demand', 'demandId', 'id', () => demandFilters),
    plannedQuantity: column('plannedQuantity'),
    priority: column('priority'),
    project: column('project'),
    department: column('department'),
    costCenter: column('costCenter'),
    scheduledStart: column('scheduledStart'),
    scheduledEnd: column('scheduledEnd'),
    startedAt: column('startedAt'),
    completedAt: column('completedAt'),
    closedAt: column('closedAt'),
    createdAt: column('createdAt'),
    updatedAt: column('updatedAt'),
  });
