import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { partFilters } from '../part/part.filters.ts';
import { partInventoryListing } from '../part-inventory/part-inventory.queries.ts';
import { runListing } from '../run/run.queries.ts';

/** Root list `buildRequirements`. */
export const buildRequirementListing = listing<Database>()('buildRequirement', {
  name: 'buildRequirements',
  filters: {
    id: id('id', ids.BuildRequirement),
    partInventoryId: id('partInventoryId', ids.PartInventory),
    partInventory: relation('partInventory', 'partInventoryId', 'id', () => partInventoryListing),
    runId: id('runId', ids.Run),
    partId: id('partId', ids.Part),
    part: relation('part', 'partId', 'id', () => partFilters),
    isDeviation: column('isDeviation'),
    madeOnAssembly: column('madeOnAssembly'),
    omittedAt: column('omittedAt'),
    originMbomItemId: id('originMbomItemId', ids.MBomItem),
    siteId: id('siteId', ids.Site),
    createdAt: column('createdAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt' },
});

/** Root list `abomInstallations`: removed ones are listed too. */
export const abomInstallationListing = listing<Database>()('abomInstallation', {
  name: 'abomInstallations',
  filters: {
    id: id('id', ids.ABomInstallation),
    buildRequirementId: id('buildRequirementId', ids.BuildRequirement),
    buildRequirement: relation('buildRequirement', 'buildRequirementId', 'id', () => buildRequirementListing),
    partInventoryId: id('partInventoryId', ids.PartInventory),
    partInventory: relation('partInventory', 'partInventoryId', 'id', () => partInventoryListing),
    parentPartInventoryId: id('parentPartInventoryId', ids.PartInventory),
    parentPartInventory: relation('partInventory', 'parentPartInventoryId', 'id', () => partInventoryListing),
    runId: id('runId', ids.Run),
    run: relation('run', 'runId', 'id', () => runListing),
    runStepId: id('runStepId', ids.RunStep),
    locationAtInstallId: id('locationAtInstallId', ids.Location),
    substituteForPartId: id('substituteForPartId', ids.Part),
    siteId: id('siteId', ids.Site),
    installedAt: column('installedAt'),
    removedAt: column('removedAt'),
    createdAt: column('createdAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt' },
});

/** Root list `abomSnapshots`. */
export const abomSnapshotListing = listing<Database>()('abomSnapshot', {
  name: 'abomSnapshots',
  filters: {
    id: id('id', ids.AbomSnapshot),
    runId: id('runId', ids.Run),
    run: relation('run', 'runId', 'id', () => runListing),
    partInventoryId: id('partInventoryId', ids.PartInventory),
    partInventory: relation('partInventory', 'partInventoryId', 'id', () => partInventoryListing),
    version: column('snapshotVersion'),
    contentHash: column('contentHash'),
    siteId: id('siteId', ids.Site),
    closedAt: column('closedAt'),
    createdAt: column('createdAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', CLOSED: 'closedAt' },
});
