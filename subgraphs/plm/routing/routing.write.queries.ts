import { sql, type Insertable } from 'kysely';
import { nowIn } from '../../../kernel/clock.ts';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

/** Makes a link; undefined where the part has one to this document. */
export const insertDrawing = (tx: Tx, row: Insertable<Database['drawingLink']>) =>
  tx
    .insertInto('drawingLink')
    .values(row)
    .onConflict((conflict) => conflict.columns(['partId', 'documentNumber', 'documentRevision']).doNothing())
    .returningAll()
    .executeTakeFirst();

export const drawingForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('drawingLink').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

export const deleteDrawing = (tx: Tx, id: string) => tx.deleteFrom('drawingLink').where('id', '=', id).execute();

/** Released routings with an operation that refers to a drawing. */
export const releasedRoutingsWith = (tx: Tx, drawingLinkId: string) =>
  tx
    .selectFrom('routingOperationDrawing as link')
    .innerJoin('routingOperation', 'routingOperation.id', 'link.routingOperationId')
    .innerJoin('routing', 'routing.id', 'routingOperation.routingId')
    .select(['routing.title', 'routing.lifecycleState'])
    .where('link.drawingLinkId', '=', drawingLinkId)
    .where('routing.lifecycleState', '=', 'RELEASED')
    .execute();

/** Which of these drawing links exist. */
export const existingDrawings = async (tx: Tx, ids: readonly string[]): Promise<string[]> =>
  (
    await tx
      .selectFrom('drawingLink')
      .select('id')
      .where('id', '=', sql<string>`any(${ids}::uuid[])`)
      .execute()
  ).map(({ id }) => id);

/** Makes the next routing of a part; under the part's lock. */
export const insertRouting = (tx: Tx, row: { id: string; partId: string; title: string }) =>
  tx
    .insertInto('routing')
    .values({
      ...row,
      routingVersion: sql<number>`(select coalesce(max(routing_version), 0) + 1 from routing where part_id = ${row.partId})`,
    })
    .returningAll()
    .executeTakeFirstOrThrow();

export const addOperations = (tx: Tx, rows: readonly Insertable<Database['routingOperation']>[]) =>
  tx.insertInto('routingOperation').values(rows).returningAll().execute();

export const linkOperationDrawings = async (
  tx: Tx,
  rows: readonly Insertable<Database['routingOperationDrawing']>[],
): Promise<void> => {
  if (rows.length > 0) await tx.insertInto('routingOperationDrawing').values(rows).execute();
};

export const routingForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('routing').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

/** The operations of a routing with the drawings they need, by sequence: what production is told. */
export const operationsOf = (tx: Tx, routingId: string) =>
  tx
    .selectFrom('routingOperation')
    .select([
      'id',
      'sequence',
      'workCenterType',
      'description',
      'setupTime',
      'runTimePerUnit',
      'isOutsideProcess',
      sql<
        string[]
      >`array(select drawing_link_id::text from routing_operation_drawing d where d.routing_operation_id = routing_operation.id order by 1)`.as(
        'drawingLinkIds',
      ),
    ])
    .where('routingId', '=', routingId)
    .orderBy('sequence')
    .execute();

/** Withdraws the routings of a part that are released. */
export const obsoleteRoutings = (tx: Tx, partId: string) =>
  tx
    .updateTable('routing')
    .set({ lifecycleState: 'OBSOLETE', version: sql`version + 1`, updatedAt: sql`now()` })
    .where('partId', '=', partId)
    .where('lifecycleState', '=', 'RELEASED')
    .returningAll()
    .execute();

export const releaseRoutingRow = (tx: Tx, id: string) =>
  tx
    .updateTable('routing')
    .set({ lifecycleState: 'RELEASED', releasedAt: nowIn(tx), version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
