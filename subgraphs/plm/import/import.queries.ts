import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.generated.ts';
import { resolvedRevision } from '../ebom/revision.queries.ts';
import type { KnownItem, KnownLine, KnownPart, StagedRow } from './plan/contents.ts';

type Db = Kysely<Database>;

/** The rows of an import in the order they were received. */
export const stagedRows = async (db: Db, batchId: string): Promise<StagedRow[]> =>
  // What was written was checked for its form by the graph's own types.
  (await db
    .selectFrom('importRow')
    .select(['id', 'rowId', 'kind', 'content'])
    .where('importBatchId', '=', batchId)
    .orderBy('position')
    .execute()) as unknown as StagedRow[];

/** Items with these part numbers, with their packs and revisions. */
export const knownItems = async (db: Db, numbers: readonly string[]): Promise<KnownItem[]> => {
  const { rows } =
    await sql<KnownItem>`select i.id, i.part_number, i.origin_system, i.status = 'ACTIVE' as is_active, i.base_uom,
      array(select c.code from item_uom_conversion c where c.item_id = i.id) as packs,
      array(select p.revision from part p where p.item_id = i.id order by p.revision) as revisions,
      exists (select from part p where p.item_id = i.id and p.lifecycle_state = 'RELEASED') as has_released_revision
    from item i where i.part_number = any (${numbers}::text[])`.execute(db);
  return rows;
};

/** All revisions of these items. */
export const knownParts = async (
  db: Db,
  itemIds: readonly string[],
): Promise<(KnownPart & { partNumber: string; revision: string })[]> =>
  db
    .selectFrom('part')
    .select(['id', 'itemId', 'partNumber', 'revision', 'lifecycleState as state', 'description', 'trackingType'])
    .where('itemId', '=', sql<string>`any(${itemIds}::uuid[])`)
    .execute();

/** The lines of these parts' engineering BOMs, with the numbers of their components and substitutes. */
export const knownLines = async (db: Db, partIds: readonly string[]): Promise<(KnownLine & { partId: string })[]> => {
  const { rows } = await sql<
    KnownLine & { partId: string }
  >`select b.part_id, l.id, l.find_number, i.part_number, p.revision, l.quantity, l.uom, l.quantity_type,
      l.reference_designators, l.is_optional, l.is_phantom, l.notes,
      array(select si.part_number || chr(1) || coalesce(sp.revision, '') from ebom_substitute s join item si on si.id = s.item_id left join part sp on sp.id = s.part_id
        where s.ebom_line_id = l.id) as substitutes
    from ebom b join ebom_line l on l.ebom_id = b.id join item i on i.id = l.item_id left join part p on p.id = l.part_id
    where b.part_id = any (${partIds}::uuid[])`.execute(db);
  return rows.map((row) => ({ ...row, substitutes: row.substitutes.map((name) => name.replace('\u0001', '\u0000')) }));
};

/** The items that these EXACT aliases name. */
export const exactAliasHolders = async (
  db: Db,
  systems: readonly string[],
  numbers: readonly string[],
): Promise<{ system: string; number: string; itemId: string }[]> =>
  db
    .selectFrom('partAlias')
    .select(['system', 'number', 'itemId'])
    .where('kind', '=', 'EXACT')
    .where(sql<boolean>`(system, number) in (select * from unnest(${systems}::text[], ${numbers}::text[]))`)
    .execute();

/** Part numbers that differ from these spellings by case alone. */
export const numbersSpelled = async (db: Db, spellings: readonly string[]): Promise<string[]> => {
  const { rows } = await sql<{
    partNumber: string;
  }>`select part_number from item where upper(part_number) = any (${spellings}::text[]) limit 1000`.execute(db);
  return rows.map(({ partNumber }) => partNumber);
};

/** Pairs of a part and each of the targets that its structure leads to already. */
export const reachablePairs = async (
  db: Db,
  starts: readonly string[],
  targets: readonly string[],
): Promise<{ start: string; target: string }[]> => {
  if (starts.length === 0 || targets.length === 0) return [];
  const { rows } = await sql<{ start: string; target: string }>`with recursive reach as (
      select s as start, s as part_id from unnest(${starts}::uuid[]) s
      union
      select r.start, v.part_id
      from reach r join ebom b on b.part_id = r.part_id join ebom_line l on l.ebom_id = b.id
        cross join lateral (select case when l.part_id is not null then l.part_id when l.revision_rule <> 'UNREVISIONED' then ${resolvedRevision(sql`(now() at time zone 'utc')::date`)} end as part_id) v
      where v.part_id is not null
    ) select start, part_id as target from reach where part_id = any (${targets}::uuid[]) and part_id <> start`.execute(
    db,
  );
  return rows;
};

/** The engineering BOMs that these parts have already. */
export const ebomsOfParts = async (db: Db, partIds: readonly string[]): Promise<Map<string, string>> => {
  const rows = await db
    .selectFrom('ebom')
    .select(['id', 'partId'])
    .where('partId', '=', sql<string>`any(${partIds}::uuid[])`)
    .execute();
  return new Map(rows.map(({ id, partId }) => [partId, id]));
};
