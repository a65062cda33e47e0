import type { TestDatabase } from '../../support/database.ts';

/** The schemas of the plant, each with a login role of its own: triad_<schema>. */
export const systems = ['plm', 'mes', 'erp', 'integration', 'gateway'] as const;
export type SystemSchema = (typeof systems)[number];

/** A column as the walls see it; `computed` columns get their value from the database alone. */
export type Column = {
  name: string;
  type: string;
  nullable: boolean;
  hasDefault: boolean;
  computed: boolean;
  /** The labels of its enum type; empty for other types. */
  labels: string[];
  insert: boolean;
  update: boolean;
};

export type Table = {
  schema: SystemSchema;
  name: string;
  columns: Column[];
  primaryKey: string[];
  /** Says whose object it copies; null where it is the system's own. */
  copyOf: string | null;
  appendOnly: boolean;
  select: boolean;
  delete: boolean;
};

const tablesSql = `
  select n.nspname as schema, c.relname as name, substring(obj_description(c.oid, 'pg_class') from '^copy of (.*)$') as "copyOf",
    exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'append_only') as "appendOnly",
    has_table_privilege('triad_' || n.nspname, c.oid, 'select') as select,
    has_table_privilege('triad_' || n.nspname, c.oid, 'delete') as delete,
    coalesce((select array_agg(a.attname::text order by k.place) from pg_constraint p, unnest(p.conkey) with ordinality as k(attnum, place)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum where p.conrelid = c.oid and p.contype = 'p'), '{}') as "primaryKey",
    (select json_agg(json_build_object(
      'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'nullable', not a.attnotnull, 'hasDefault', a.atthasdef,
      'computed', a.attgenerated <> '' or a.attidentity <> '',
      'labels', coalesce((select json_agg(e.enumlabel order by e.enumsortorder) from pg_enum e where e.enumtypid = a.atttypid), '[]'),
      'insert', has_column_privilege('triad_' || n.nspname, c.oid, a.attnum, 'insert'),
      'update', has_column_privilege('triad_' || n.nspname, c.oid, a.attnum, 'update')) order by a.attnum)
      from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = any ($1) and c.relkind in ('r', 'p')
  order by n.nspname, c.relname`;

/** Every table of the plant with the rights of its own login. */
export const tablesOf = (database: TestDatabase): Promise<Table[]> => database.sql<Table>(tablesSql, [systems]);

const rightsSql = `
  with relation as (
    select c.oid, n.nspname || '.' || c.relname as name, c.relowner as owner, c.relacl as acl, c.relkind as kind
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = any ($1) and c.relkind in ('r', 'p', 'v', 'm', 'S')
  ),
  right_on as (
    select r.name, x.grantee, x.privilege_type as privilege, null::text as column, x.is_grantable
    from relation r, aclexplode(coalesce(r.acl, acldefault(case r.kind when 'S' then 's' else 'r' end::"char", r.owner))) x where x.grantee <> r.owner
    union all
    select r.name, x.grantee, x.privilege_type, a.attname, x.is_grantable
    from relation r join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped, aclexplode(a.attacl) x where x.grantee <> r.owner
    union all
    select 'function ' || p.oid::regprocedure, x.grantee, x.privilege_type, null, x.is_grantable
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) x
    where n.nspname = any ($1) and x.grantee <> p.proowner
    union all
    select 'schema ' || n.nspname, x.grantee, x.privilege_type, null, x.is_grantable
    from pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) x where n.nspname = any ($1 || '{public}'::text[]) and x.grantee <> n.nspowner
    union all
    select r.name, null, 'NOTHING', null, false from relation r where r.kind in ('r', 'p', 'v', 'm')
  )
  select name, coalesce(case when grantee = 0 then 'PUBLIC' else pg_get_userbyid(grantee) end, '') as grantee, privilege, is_grantable as grantable,
    array_remove(array_agg("column" order by "column"), null) as columns
  from right_on group by 1, 2, 3, 4 order by 1, 2, 3`;

type Right = { name: string; grantee: string; privilege: string; grantable: boolean; columns: string[] };

// Whichever is shorter: the columns that are granted, or those that are not.
const columnsIn = (granted: readonly string[], table: Table | undefined): string => {
  const plain = table?.columns.filter(({ computed }) => !computed).map(({ name }) => name) ?? [];
  const missing = plain.filter((name) => !granted.includes(name)).sort();
  if (granted.some((name) => !plain.includes(name)) || missing.length >= granted.length)
    return `(${granted.join(', ')})`;
  return missing.length === 0 ? '(all)' : `(all but ${missing.join(', ')})`;
};

/**
 * Who holds which right on what, one line for each relation, function and schema and holder, the owner apart:
 * `mes.receipt · triad_mes · insert (all but created_at) · select · update (notes, …)`. A relation nobody else has a right on has a line too.
 */
export const grantsOf = async (database: TestDatabase): Promise<string[]> => {
  const tables = new Map((await tablesOf(database)).map((table) => [`${table.schema}.${table.name}`, table]));
  const rights = await database.sql<Right>(rightsSql, [systems]);
  const held = new Map<string, string[]>();
  const granted = new Set(rights.filter(({ grantee }) => grantee !== '').map(({ name }) => name));
  for (const { name, grantee, privilege, grantable, columns } of rights) {
    if (grantee === '' && granted.has(name)) continue;
    const line = grantee === '' ? name : `${name} · ${grantee}`;
    const what = columns.length === 0 ? '' : ` ${columnsIn(columns, tables.get(name))}`;
    const words = held.get(line) ?? [];
    held.set(line, [...words, `${privilege.toLowerCase()}${what}${grantable ? ' WITH GRANT OPTION' : ''}`]);
  }
  return [...held].map(([line, words]) => `${line} · ${words.join(' · ')}`).sort();
};
