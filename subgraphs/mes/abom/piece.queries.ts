import { sql, type Insertable } from 'kysely';
import { nowIn } from '../../../kernel/clock.ts';
import type { Tx } from '../command.ts';
import type { Pack } from '../item/pack.rules.ts';
import type { NewMovement, Stock } from '../part-inventory/stock.write.queries.ts';
import type { Database } from '../database.generated.ts';
import type { Row } from '../schema.generated.ts';
import type { Substitute } from './installation.rules.ts';

/** The need that an installation is against: the one that is named, or what it was carried to of the record that its run builds. */
export const needFor = async (
  tx: Tx,
  requirementId: string,
  recordId: string | null,
): Promise<Row<'buildRequirement'> | undefined> => {
  const { rows } = await sql<Row<'buildRequirement'>>`
    with recursive chain as (
      select id, carried_from_id from build_requirement where part_inventory_id = ${recordId} and carried_from_id is not null
      union all
      select chain.id, before.carried_from_id from chain join build_requirement as before on before.id = chain.carried_from_id
      where before.carried_from_id is not null
    )
    select need.* from build_requirement as need
    where need.id = coalesce((select id from chain where carried_from_id = ${requirementId} limit 1), ${requirementId}::uuid)
      and exists (select from build_requirement where id = ${requirementId})`.execute(tx);
  return rows[0];
};

/** What of a part an installation looks at. */
type PieceOf = Pick<Row<'part'>, 'id' | 'partNumber' | 'revision' | 'trackingType'>;

export type Piece = {
  stock: Stock;
  part: PieceOf;
  planned: Omit<PieceOf, 'trackingType'>;
  /** What may stand in for the planned part: the plan's substitutes, and what a released change put in its place. None where it is that part. */
  approved: Substitute[];
  packs: Pack[];
  timeZone: string;
  /** Whether the step that was named is one of the run's. */
  hasStep: boolean;
};

type PieceRow = Stock & {
  partNumber: string;
  revision: string;
  trackingType: PieceOf['trackingType'];
  plannedNumber: string;
  plannedRevision: string;
  approved: Substitute[] | null;
  packs: Pack[] | null;
  timeZone: string;
  hasStep: boolean;
};

/** A record of stock, locked, with all that decides whether it may be installed against a need; undefined where there is none. */
export const pieceForUpdate = async (
  tx: Tx,
  id: string,
  need: Pick<Row<'buildRequirement'>, 'partId' | 'originMbomItemId'>,
  { runId, stepId }: { runId: string; stepId: string | null },
): Promise<Piece | undefined> => {
  const { rows } = await sql<PieceRow>`
    select stock.*, part.part_number, part.revision, part.tracking_type, site.time_zone,
      planned.part_number as planned_number, planned.revision as planned_revision,
      case when part.id <> planned.id then (
        select jsonb_agg(jsonb_build_object('id', other.id, 'partNumber', other.part_number, 'revision', other.revision,
          'ratio', other.ratio) order by other.place, other.priority, other.id)
        from (
          select 1 as place, substitute.priority, part.id, part.part_number, part.revision, trim_scale(substitute.ratio)::text as ratio
          from mbom_item_substitute as substitute join part on part.id = substitute.part_id
          where substitute.mbom_item_id = ${need.originMbomItemId}
          union all
          select 2, 0, part.id, part.part_number, part.revision, '1'
          from ecn_notice as notice join part on part.id = notice.to_part_id
          where notice.run_id = ${runId} and notice.from_part_id = ${need.partId} and notice.is_component
            and part.lifecycle_state = 'RELEASED' and (notice.effective_from is null or notice.effective_from <= ${nowIn(tx)})
        ) as other
      ) end as approved,
      (select jsonb_agg(jsonb_build_object('supplierId', pack.supplier_id, 'fromUom', pack.from_uom, 'toUom', pack.to_uom,
          'numerator', pack.numerator::text, 'denominator', pack.denominator::text))
        from item_uom_conversion as pack where pack.item_id = stock.item_id) as packs,
      exists (select from run_step where run_step.id = ${stepId}::uuid and run_step.run_id = ${runId}) as has_step
    from part_inventory as stock
    join part on part.id = stock.part_id
    join part as planned on planned.id = ${need.partId}
    join site on site.id = stock.site_id
    where stock.id = ${id}
    for update of stock`.execute(tx);
  const [row] = rows;
  if (row === undefined) return undefined;
  const {
    partNumber,
    revision,
    trackingType,
    plannedNumber,
    plannedRevision,
    approved,
    packs,
    timeZone,
    hasStep,
    ...stock
  } = row;
  return {
    stock,
    part: { id: stock.partId, partNumber, revision, trackingType },
    planned: { id: need.partId, partNumber: plannedNumber, revision: plannedRevision },
    approved: approved ?? [],
    packs: packs ?? [],
    timeZone,
    hasStep,
  };
};

/** Writes an installation, what it takes of its stock, and the movement of it; answers the installation as it is. One statement. */
export const insertInstalled = (
  tx: Tx,
  row: Insertable<Database['abomInstallation']>,
  stock: Pick<Stock, 'id'>,
  movement: NewMovement,
) =>
  tx
    .with('gained', (db) =>
      db
        .updateTable('partInventory')
        .set((eb) => ({
          quantityInstalled: eb('quantityInstalled', '+', String(row.quantity)),
          version: sql<number>`version + 1`,
          updatedAt: sql<Date>`now()`,
        }))
        .where('id', '=', stock.id),
    )
    .with('moved', (db) => db.insertInto('inventoryMovement').values(movement))
    .insertInto('abomInstallation')
    .values(row)
    .returningAll()
    .executeTakeFirstOrThrow();
