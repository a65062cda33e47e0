import { sql, type Kysely } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';
import type { Pack } from '../item/pack.rules.ts';
import type { Row } from '../schema.generated.ts';

/** How a line of a receipt names its order line: by uuid, or by the order's number and the line's; or not at all. */
type Named = { id: string | null; poNumber: string | null; lineNumber: number | null };

/** The order lines that are named, each with its place among them (from 1), and the run whose step it is for. */
export const linesNamed = async (
  db: Kysely<Database>,
  wanted: readonly Named[],
): Promise<{ place: number; id: string; runId: string | null }[]> => {
  const { rows } = await sql<{ place: number; id: string; runId: string | null }>`
    select wanted.place::integer as place, line.id, step.run_id
    from unnest(${wanted.map(({ id }) => id)}::uuid[], ${wanted.map(({ poNumber }) => poNumber)}::text[],
      ${wanted.map(({ lineNumber }) => lineNumber)}::integer[]) with ordinality as wanted(id, po_number, line_number, place)
    cross join lateral (
      select id, run_step_id from purchase_order_line where id = wanted.id
      union all
      select id, run_step_id from purchase_order_line
      where wanted.id is null and po_number = wanted.po_number collate "C" and line_number = wanted.line_number
    ) as line
    -- Of a run that was merged away, the one that took its step over.
    left join lateral (
      with recursive work as (
        select first.run_id, first.merged_into_id from run_step as first where first.id = line.run_step_id
        union all
        select next.run_id, next.merged_into_id from work join run_step as next on next.id = work.merged_into_id
      )
      select run_id from work where merged_into_id is null
    ) as step on true`.execute(db);
  return rows;
};

/** Order lines with what of their orders a receipt takes over, and what they have received so far, in their unit. */
export const linesToReceive = (tx: Tx, lineIds: readonly string[]) =>
  tx
    .selectFrom('purchaseOrderLine as line')
    .innerJoin('purchaseOrder as po', 'po.id', 'line.purchaseOrderId')
    .selectAll('line')
    .select(['po.supplierId', 'po.department as orderDepartment', 'po.locationCode as orderLocationCode'])
    .select(['po.costCenter as orderCostCenter', 'po.project as orderProject'])
    .select(['po.glAccount as orderGlAccount', 'po.taxCode as orderTaxCode'])
    .select(
      sql<string>`coalesce((
        select sum(received.order_quantity) from receipt_item as received
        join receipt on receipt.id = received.receipt_id and receipt.status <> 'OPEN'
        where received.purchase_order_line_id = line.id), 0)`.as('receivedSoFar'),
    )
    .where('line.id', '=', sql<string>`any(${lineIds}::uuid[])`)
    .execute();

/** An order line as a receipt reads it. */
export type OrderLine = Awaited<ReturnType<typeof linesToReceive>>[number];

/**
 * What a line of a receipt names: its part by uuid, else by number (and revision, else the latest released), else as the latest released
 * of an item; where it goes, or the site whose settings say where; who delivered it.
 */
export type Asked = {
  partId: string | null;
  partNumber: string | null;
  revision: string | null;
  itemId: string | null;
  locationId: string | null;
  siteId: string | null;
  supplierId: string | null;
};

/** Where goods go, with its site's time zone. */
export type Place = { id: string; siteId: string; timeZone: string };

/** What there is of what a line asked for. */
export type Arriving = {
  part: Row<'part'> | undefined;
  packs: Pack[];
  /** The place that was named, else where the site keeps what is received of the item. */
  place: Place | undefined;
  /** What the site has set for the item. */
  inspectionRequired: boolean;
  inspectionProcedureId: string | null;
  shelfLifeDays: number | null;
  hasSupplier: boolean;
};

type ArrivingRow = Row<'part'> & {
  partFound: boolean;
  packs: Pack[] | null;
  placeId: string | null;
  placeSiteId: string;
  timeZone: string;
  inspectionRequired: boolean | null;
  inspectionProcedureId: string | null;
  shelfLifeDays: number | null;
  hasSupplier: boolean;
};

/** All that the lines of a receipt are about, in their order: one statement, however many lines. */
export const arrivingOf = async (tx: Tx, asked: readonly Asked[]): Promise<Arriving[]> => {
  const all = (name: keyof Asked) => asked.map((one) => one[name]);
  const { rows } = await sql<ArrivingRow>`
    select part.*, part.id is not null as part_found, place.id as place_id, place.site_id as place_site_id, site.time_zone,
      kept.inspection_required, kept.inspection_procedure_id, kept.shelf_life_days, supplier.id is not null as has_supplier,
      (select jsonb_agg(jsonb_build_object('supplierId', pack.supplier_id, 'fromUom', pack.from_uom, 'toUom', pack.to_uom,
          'numerator', pack.numerator::text, 'denominator', pack.denominator::text))
        from item_uom_conversion as pack where pack.item_id = part.item_id) as packs
    from unnest(${all('partId')}::uuid[], ${all('partNumber')}::text[], ${all('revision')}::text[], ${all('itemId')}::uuid[],
        ${all('locationId')}::uuid[], ${all('siteId')}::uuid[], ${all('supplierId')}::uuid[])
      with ordinality as asked(part_id, part_number, revision, item_id, location_id, site_id, supplier_id, position)
    left join lateral (
      select * from part where part.id = asked.part_id
      union all (
        select * from part
        where asked.part_id is null and part.part_number = asked.part_number collate "C"
          and case when asked.revision is null then part.lifecycle_state = 'RELEASED' else part.revision = asked.revision collate "C" end
        order by part.released_at desc nulls last, part.id desc limit 1
      )
      union all (
        select * from part
        where asked.part_id is null and asked.part_number is null and part.item_id = asked.item_id and part.lifecycle_state = 'RELEASED'
        order by part.released_at desc nulls last, part.id desc limit 1
      )
    ) as part on true
    left join location as named on named.id = asked.location_id
    left join item_site as kept on kept.item_id = part.item_id and kept.site_id = coalesce(named.site_id, asked.site_id)
    left join location as place
      on place.id = case when asked.location_id is null then kept.receiving_location_id else named.id end
    left join site on site.id = place.site_id
    left join supplier on supplier.id = asked.supplier_id
    order by asked.position`.execute(tx);
  return rows.map(
    ({
      partFound,
      packs,
      placeId,
      placeSiteId,
      timeZone,
      inspectionRequired,
      inspectionProcedureId,
      shelfLifeDays,
      hasSupplier,
      ...part
    }) => ({
      part: partFound ? part : undefined,
      packs: packs ?? [],
      place: placeId === null ? undefined : { id: placeId, siteId: placeSiteId, timeZone },
      inspectionRequired: inspectionRequired ?? false,
      inspectionProcedureId,
      shelfLifeDays,
      hasSupplier,
    }),
  );
};

/** What of a line might be received already: its order line or part, and how much in the order line's unit, else in the part's. */
export type Likely = { lineId: string | null; partId: string; quantity: string };

/** A posted receipt with the same packing slip and the same quantity of one of these lines, or parts; of the first of them. */
export const likeReceipt = async (tx: Tx, supplierId: string, packingSlipNumber: string, lines: readonly Likely[]) => {
  const { rows } = await sql<{ id: string; number: string }>`
    select twin.id, twin.number
    from unnest(${lines.map(({ lineId }) => lineId)}::uuid[], ${lines.map(({ partId }) => partId)}::uuid[],
      ${lines.map(({ quantity }) => quantity)}::numeric[]) with ordinality as asked(line_id, part_id, quantity, position)
    cross join lateral (
      select receipt.id, receipt.number
      from receipt
      join receipt_item as item on item.receipt_id = receipt.id
      where receipt.supplier_id = ${supplierId} and receipt.packing_slip_number = ${packingSlipNumber}
        and receipt.kind = 'RECEIPT' and receipt.status = 'POSTED'
        and item.part_id = asked.part_id and item.purchase_order_line_id is not distinct from asked.line_id
      group by receipt.id, receipt.number
      having sum(coalesce(item.order_quantity, item.base_quantity)) = asked.quantity
      order by receipt.id limit 1
    ) as twin
    order by asked.position limit 1`.execute(tx);
  return rows[0];
};

/** Of serial numbers of items: the records that they began as, and whether one of them is on hand or installed. */
export const beginningsOf = async (tx: Tx, itemIds: readonly string[], serials: readonly string[]) => {
  const { rows } = await sql<{ itemId: string; serialNumber: string; firstId: string | null; isHere: boolean }>`
    select asked.item_id, asked.serial_number, first.id as first_id,
      exists (
        select from part_inventory as stock
        where stock.item_id = asked.item_id and stock.serial_number = asked.serial_number collate "C"
          and (stock.quantity_on_hand > 0 or stock.quantity_installed > 0 or stock.quantity_pending > 0)
      ) as is_here
    from unnest(${itemIds}::uuid[], ${serials}::text[]) with ordinality as asked(item_id, serial_number, position)
    left join part_inventory as first
      on first.item_id = asked.item_id and first.serial_number = asked.serial_number collate "C" and first.split_from_id is null
    order by asked.position`.execute(tx);
  return rows;
};
