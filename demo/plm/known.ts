import pg from 'pg';
import type { KnownPart } from '../world.ts';

/** A line of an engineering BOM as PLM holds it, with the revision that it means. */
export type KnownLine = {
  id: string;
  version: number;
  parentPartId: string;
  findNumber: string;
  componentPartNumber: string;
  componentPartId: string | null;
  quantity: string;
  uom: string;
  quantityType: 'PER_ASSEMBLY' | 'FIXED' | 'AS_REQUIRED';
  designators: string[];
  isPhantom: boolean;
  isOptional: boolean;
  scrapFactor: string;
  substitutes: { id: string; partNumber: string; partId: string | null; ratio: string; priority: number }[];
};

type KnownItem = {
  id: string;
  partNumber: string;
  description: string;
  itemType: string;
  originSystem: 'PLM' | 'ERP';
  baseUom: string;
  sourcingStrategy: string;
  version: number;
};
type KnownRevision = KnownPart & {
  version: number;
  releasedAt: Date | null;
  effectiveFrom: string | null;
  effectiveTo: string | null;
  supersededById: string | null;
};
type EcnDisposition = 'USE_AS_IS' | 'FINISH_OPEN_RUNS' | 'STOP_OPEN_RUNS' | 'REWORK' | 'SCRAP';
type KnownNotice = {
  id: string;
  number: string;
  status: 'RELEASED' | 'CLOSED';
  version: number;
  effectiveFrom: Date | null;
  changes: {
    id: string;
    action: 'ADD' | 'REMOVE' | 'REVISE' | 'OBSOLETE';
    fromPartId: string | null;
    toPartId: string | null;
    wipDisposition: EcnDisposition;
  }[];
};
export type KnownDesign = { items: KnownItem[]; parts: KnownRevision[]; lines: KnownLine[]; notices: KnownNotice[] };

const trimmed = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/u, '') : text);

const items = `
  select id, part_number as "partNumber", description, item_type as "itemType", origin_system as "originSystem",
    base_uom as "baseUom", sourcing_strategy as "sourcingStrategy", version
  from plm.item order by part_number`;

const parts = `
  select part.id, part.item_id as "itemId", part.part_number as "partNumber", part.revision, item.base_uom as uom,
    part.tracking_type as tracking, part.lifecycle_state as "lifecycleState", ebom.content_hash as "contentHash", part.version,
    part.released_at as "releasedAt", part.effective_from::text as "effectiveFrom", part.effective_to::text as "effectiveTo",
    (select next.id from plm.part as next where next.revised_from_id = part.id and next.released_at is not null limit 1) as "supersededById"
  from plm.part
  join plm.item on item.id = part.item_id
  left join plm.ebom on ebom.part_id = part.id
  order by part.part_number, part.revision`;

const lines = `
  select line.id, line.version, ebom.part_id as "parentPartId", line.find_number as "findNumber",
    item.part_number as "componentPartNumber",
    coalesce(line.part_id, (select latest.id from plm.part as latest
      where latest.item_id = line.item_id and latest.lifecycle_state = 'RELEASED' order by latest.released_at desc, latest.id desc limit 1)) as "componentPartId",
    line.quantity::text, line.uom, line.quantity_type as "quantityType", line.reference_designators as designators,
    line.is_phantom as "isPhantom", line.is_optional as "isOptional", line.scrap_factor::text as "scrapFactor",
    coalesce((select json_agg(json_build_object('id', sub.id, 'partNumber', stand_in.part_number, 'partId', sub.part_id,
      'ratio', sub.ratio::text, 'priority', sub.priority) order by sub.priority)
      from plm.ebom_substitute as sub join plm.item as stand_in on stand_in.id = sub.item_id where sub.ebom_line_id = line.id), '[]') as substitutes
  from plm.ebom_line as line
  join plm.ebom on ebom.id = line.ebom_id
  join plm.item on item.id = line.item_id
  join plm.part as parent on parent.id = ebom.part_id and parent.lifecycle_state in ('RELEASED', 'OBSOLETE')
  order by ebom.part_number, ebom.revision, line.find_order`;

const notices = `
  select id, number, status, version, effective_from as "effectiveFrom",
    coalesce((select json_agg(json_build_object('id', change.id, 'action', change.action, 'fromPartId', change.from_part_id,
      'toPartId', change.to_part_id, 'wipDisposition', change.wip_disposition) order by change.position)
      from plm.ecn_change as change where change.ecn_id = ecn.id), '[]') as changes
  from plm.ecn where status in ('RELEASED', 'CLOSED') order by number`;

/** Reads the design back from PLM: what the other systems' copies are made of. */
export const readDesign = async (adminUrl: string): Promise<KnownDesign> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const read = async <Row extends pg.QueryResultRow>(text: string): Promise<Row[]> =>
      (await client.query<Row>(text)).rows;
    const known = await read<KnownLine>(lines);
    return {
      items: await read<KnownItem>(items),
      parts: await read<KnownRevision>(parts),
      notices: await read<KnownNotice>(notices),
      lines: known.map((line) => ({
        ...line,
        quantity: trimmed(line.quantity),
        scrapFactor: trimmed(line.scrapFactor),
        substitutes: line.substitutes.map((one) => ({ ...one, ratio: trimmed(one.ratio) })),
      })),
    };
  } finally {
    await client.end();
  }
};
