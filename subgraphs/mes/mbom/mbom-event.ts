import type { Row } from '../schema.generated.ts';

/** An event of a manufacturing BOM as it is now: ids as uuids, with what else this one says. */
export const mbomEvent = (type: string, row: Row<'mbom'>, more: Record<string, unknown> = {}) => ({
  type,
  subject: row.id,
  subjectVersion: row.version,
  key: row.partId,
  site: row.siteId,
  data: {
    partId: row.partId,
    version: row.mbomVersion,
    status: row.status,
    procedureId: row.procedureId,
    procedureFamilyId: row.procedureFamilyId,
    baseMbomId: row.baseMbomId,
    ebomContentHash: row.sourceEbomContentHash,
    ...more,
  },
});
