import { sql, type Kysely, type Selectable } from 'kysely';
import { column, filterSpec, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { partFilters } from '../part/part.filters.ts';
import { partInventoryListing } from '../part-inventory/part-inventory.queries.ts';
import { runListing } from '../run/run.queries.ts';
import { siteListing } from '../site/site.queries.ts';

const affectedFilters = filterSpec<Database>()('issuePartInventory', {
  partInventoryId: id('partInventoryId', ids.PartInventory),
  partInventory: relation('partInventory', 'partInventoryId', 'id', () => partInventoryListing),
});

const dispositionFilters = filterSpec<Database>()('mrbDisposition', {
  id: id('id', ids.MrbDisposition),
  type: column('type'),
  approvedBy: column('approvedBy'),
  decidedAt: column('decidedAt'),
  supersededAt: column('supersededAt'),
});

/** Root list `issues`. */
export const issueListing = listing<Database>()('issue', {
  name: 'issues',
  filters: {
    id: id('id', ids.Issue),
    number: column('number'),
    title: column('title'),
    status: column('status'),
    severity: column('severity'),
    defectCode: column('defectCode'),
    partId: id('partId', ids.Part),
    part: relation('part', 'partId', 'id', () => partFilters),
    runId: id('runId', ids.Run),
    run: relation('run', 'runId', 'id', () => runListing),
    runStepId: id('runStepId', ids.RunStep),
    partInventories: relation('issuePartInventory', 'id', 'issueId', () => affectedFilters),
    dispositions: relation('mrbDisposition', 'id', 'issueId', () => dispositionFilters),
    siteId: id('siteId', ids.Site),
    site: relation('site', 'siteId', 'id', () => siteListing),
    raisedBy: column('raisedBy'),
    raisedAt: column('raisedAt'),
    resolvedAt: column('resolvedAt'),
    createdAt: column('createdAt'),
    updatedAt: column('updatedAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', NUMBER: 'number', STATUS: 'status', RAISED: 'raisedAt' },
});

/** The nonconformances that name these part inventories, each with the inventory's id, oldest first. */
export const issuesOfInventories = async (
  db: Kysely<Database>,
  partInventoryIds: readonly string[],
): Promise<(Selectable<Database['issue']> & { partInventoryId: string })[]> => {
  const { rows } = await sql<Selectable<Database['issue']> & { partInventoryId: string }>`
    select issue.*, affected.part_inventory_id
    from issue_part_inventory as affected
    join issue on issue.id = affected.issue_id
    where affected.part_inventory_id = any (${partInventoryIds}::uuid[])
    order by issue.raised_at, issue.id`.execute(db);
  return rows;
};

/** The part inventories that these nonconformances name, each with the nonconformance's id. */
export const inventoriesOfIssues = async (
  db: Kysely<Database>,
  issueIds: readonly string[],
): Promise<(Selectable<Database['partInventory']> & { issueId: string })[]> => {
  const { rows } = await sql<Selectable<Database['partInventory']> & { issueId: string }>`
    select stock.*, affected.issue_id
    from issue_part_inventory as affected
    join part_inventory as stock on stock.id = affected.part_inventory_id
    where affected.issue_id = any (${issueIds}::uuid[])
    order by stock.id`.execute(db);
  return rows;
};
