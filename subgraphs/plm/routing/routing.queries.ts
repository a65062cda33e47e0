import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.generated.ts';

/** The drawings that each routing operation needs, by document number. */
export const drawingsOfOperations = (db: Kysely<Database>, operationIds: readonly string[]) =>
  db
    .selectFrom('routingOperationDrawing as link')
    .innerJoin('drawingLink', 'drawingLink.id', 'link.drawingLinkId')
    .selectAll('drawingLink')
    .select('link.routingOperationId as keyedBy')
    .where('link.routingOperationId', '=', sql<string>`any(${operationIds}::uuid[])`)
    .orderBy('drawingLink.documentNumber')
    .orderBy('drawingLink.id')
    .execute();
