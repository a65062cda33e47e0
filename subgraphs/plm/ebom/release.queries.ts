import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.generated.ts';
import type { Row } from '../schema.generated.ts';

type Db = Kysely<Database>;

/** A line with what is known of its component at this moment. */
export type FactRow = Row<'ebomLine'> & {
  partNumber: string;
  revision: string | null;
  state: string | null;
  isActiveErpItem: boolean;
  hasReleasedRevision: boolean;
  baseUom: string;
  isPack: boolean;
};

export type SubstituteFactRow = Row<'ebomSubstitute'> & {
  partNumber: string;
  revision: string | null;
  state: string | null;
  isActiveErpItem: boolean;
  hasReleasedRevision: boolean;
};

const facts = sql`i.part_number, p.revision, p.lifecycle_state as state, i.status = 'ACTIVE' and i.origin_system = 'ERP' as is_active_erp_item,
  exists (select from part r where r.item_id = i.id and r.lifecycle_state = 'RELEASED') as has_released_revision`;

/** The lines of a part's engineering BOM by find number, with the facts that its release rests on. */
export const releaseFacts = async (db: Db, partId: string): Promise<FactRow[]> => {
  const { rows } = await sql<FactRow>`select l.*, ${facts}, i.base_uom,
      exists (select from item_uom_conversion c where c.item_id = i.id and c.code = l.uom) as is_pack
    from ebom b join ebom_line l on l.ebom_id = b.id join item i on i.id = l.item_id left join part p on p.id = l.part_id
    where b.part_id = ${partId} order by l.find_order, l.find_number`.execute(db);
  return rows;
};

/** The same of the substitutes on its lines. */
export const substituteFacts = async (db: Db, partId: string): Promise<SubstituteFactRow[]> => {
  const { rows } = await sql<SubstituteFactRow>`select s.*, ${facts}
    from ebom b join ebom_line l on l.ebom_id = b.id join ebom_substitute s on s.ebom_line_id = l.id join item i on i.id = s.item_id left join part p on p.id = s.part_id
    where b.part_id = ${partId}`.execute(db);
  return rows;
};
