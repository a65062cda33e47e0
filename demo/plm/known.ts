import pg from 'pg';
import type { KnownPart } from '../world.ts';

const revisions = `
  select part.id, part.item_id as "itemId", part.part_number as "partNumber", part.revision, item.base_uom as uom,
    part.tracking_type as tracking
  from plm.part
  join plm.item on item.id = part.item_id
  order by part.part_number, part.revision`;

/** Reads the part revisions back from PLM: what the stories name. */
export const readDesign = async (adminUrl: string): Promise<{ parts: KnownPart[] }> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return { parts: (await client.query<KnownPart>(revisions)).rows };
  } finally {
    await client.end();
  }
};
