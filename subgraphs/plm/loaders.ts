import type { Kysely } from 'kysely';
import { key, many, manyOf, one, oneOf } from '../../kernel/loader.ts';
import {
  affectedEbomsOfEcns,
  affectedPartsOfEcrs,
  ecnChangesOfParts,
  ecnsOfEcrs,
  ecrsOfEcns,
  ecrsOfIssues,
} from './change/change.queries.ts';
import type { Database } from './database.generated.ts';
import { ebomsByNumber, resolvedPartsOfLines } from './ebom/ebom.queries.ts';
import { interchangeableParts, latestReleasedParts, partsByNumber, supersedingParts } from './part/part.queries.ts';
import { drawingsOfOperations } from './routing/routing.queries.ts';

const numbered = ({ partNumber, revision }: { partNumber: string; revision: string }): string =>
  key(partNumber, revision);
const keyedBy = (row: { keyedBy: string | null }): string => row.keyedBy ?? '';

/** Every loader of the subgraph: one statement each for all keys of a tick. */
export const loadersFor = (db: Kysely<Database>) => ({
  itemById: one(db, 'item', 'id'),
  itemByNumber: one(db, 'item', 'partNumber'),
  aliasesByItem: many(db, 'partAlias', 'itemId', ['kind', 'system', 'number', 'id']),
  conversionsByItem: many(db, 'itemUomConversion', 'itemId', ['code']),
  partById: one(db, 'part', 'id'),
  partByNumber: oneOf((keys) => partsByNumber(db, keys), numbered),
  partsByItem: many(db, 'part', 'itemId', ['createdAt', 'id']),
  latestReleasedPartByItem: oneOf(
    (keys) => latestReleasedParts(db, keys),
    (row) => row.itemId,
  ),
  supersedingPartByPart: oneOf(
    (keys) => supersedingParts(db, keys),
    (row) => row.revisedFromId ?? '',
  ),
  interchangeablePartsByPart: manyOf((keys) => interchangeableParts(db, keys), keyedBy),
  ebomById: one(db, 'ebom', 'id'),
  ebomByPart: one(db, 'ebom', 'partId'),
  ebomByNumber: oneOf((keys) => ebomsByNumber(db, keys), numbered),
  ebomLineById: one(db, 'ebomLine', 'id'),
  ebomLinesByEbom: many(db, 'ebomLine', 'ebomId', ['findOrder', 'findNumber']),
  resolvedPartByLine: oneOf((keys) => resolvedPartsOfLines(db, keys), keyedBy),
  substitutesByLine: many(db, 'ebomSubstitute', 'ebomLineId', ['priority', 'id']),
  drawingLinkById: one(db, 'drawingLink', 'id'),
  drawingsByPart: many(db, 'drawingLink', 'partId', ['documentNumber', 'id']),
  drawingsByOperation: manyOf((keys) => drawingsOfOperations(db, keys), keyedBy),
  routingById: one(db, 'routing', 'id'),
  routingsByPart: many(db, 'routing', 'partId', ['routingVersion']),
  routingOperationById: one(db, 'routingOperation', 'id'),
  operationsByRouting: many(db, 'routingOperation', 'routingId', ['sequence']),
  ecrById: one(db, 'ecr', 'id'),
  ecrByNumber: one(db, 'ecr', 'number'),
  ecrsByEcn: manyOf((keys) => ecrsOfEcns(db, keys), keyedBy),
  ecrsByIssue: manyOf((keys) => ecrsOfIssues(db, keys), keyedBy),
  sourceIssuesByEcr: many(db, 'ecrSourceIssue', 'ecrId', ['issueId']),
  affectedPartsByEcr: manyOf((keys) => affectedPartsOfEcrs(db, keys), keyedBy),
  ecnById: one(db, 'ecn', 'id'),
  ecnByNumber: one(db, 'ecn', 'number'),
  ecnsByEcr: manyOf((keys) => ecnsOfEcrs(db, keys), keyedBy),
  ecnChangeById: one(db, 'ecnChange', 'id'),
  changesByEcn: many(db, 'ecnChange', 'ecnId', ['position']),
  ecnChangesByPart: manyOf((keys) => ecnChangesOfParts(db, keys), keyedBy),
  approvalsByEcn: many(db, 'ecnApproval', 'ecnId', ['role', 'id']),
  affectedEbomsByEcn: manyOf((keys) => affectedEbomsOfEcns(db, keys), keyedBy),
  asBuiltRecordById: one(db, 'asBuiltRecord', 'id'),
  asBuiltRecordsByPart: many(db, 'asBuiltRecord', 'partId', ['closedAt', 'id']),
  asBuiltLinesByRecord: many(db, 'asBuiltLine', 'asBuiltRecordId', ['position']),
  inspectionRecordById: one(db, 'inspectionRecord', 'id'),
  inspectionRecordsByPart: many(db, 'inspectionRecord', 'partId', ['inspectedAt', 'id']),
  importBatchById: one(db, 'importBatch', 'id'),
  externalIdsByEntity: many(db, 'externalId', 'entityId', ['system', 'type', 'value']),
});

export type Loaders = ReturnType<typeof loadersFor>;
