import type { Insertable } from 'kysely';
import type { Database as ErpDatabase } from '../subgraphs/erp/database.generated.ts';
import type { Database as IntegrationDatabase } from '../subgraphs/integration/database.generated.ts';
import type { Database as MesDatabase } from '../subgraphs/mes/database.generated.ts';
import type { Database as PlmDatabase } from '../subgraphs/plm/database.generated.ts';
import { instantIn } from './calendar.ts';
import type { SiteCode, Tracking } from './data/shapes.ts';
import { sites } from './data/sites.ts';
import { demoId } from './ids.ts';

/** Rows of one system, gathered by table. */
export type Gathered<DB> = {
  tables: Map<string, object[]>;
  add: <Table extends keyof DB & string>(table: Table, row: Insertable<DB[Table]>) => void;
};

const gather = <DB>(): Gathered<DB> => {
  const tables = new Map<string, object[]>();
  return {
    tables,
    add: (table, row) => {
      const rows = tables.get(table);
      if (rows === undefined) tables.set(table, [row]);
      else rows.push(row);
    },
  };
};

export type Site = { id: string; code: SiteCode; zone: string };
export type Place = { id: string; site: Site; name: string; type: string };

/** A part revision as PLM holds it. */
export type KnownPart = {
  id: string;
  itemId: string;
  partNumber: string;
  revision: string;
  uom: string;
  tracking: Tracking;
};

/** Everything the stories write to, and what they look things up in. */
export type World = {
  plm: Gathered<PlmDatabase>;
  mes: Gathered<MesDatabase>;
  erp: Gathered<ErpDatabase>;
  integration: Gathered<IntegrationDatabase>;
  sites: ReadonlyMap<SiteCode, Site>;
  places: Map<string, Place>;
  /** By part number and revision: `PU-400 A`. */
  parts: ReadonlyMap<string, KnownPart>;
};

/** When the plant was set up: the instant in the ids of its master data. */
export const founded = new Date('2026-01-02T17:00:00Z');

export const worldOf = (parts: readonly KnownPart[]): World => ({
  plm: gather<PlmDatabase>(),
  mes: gather<MesDatabase>(),
  erp: gather<ErpDatabase>(),
  integration: gather<IntegrationDatabase>(),
  sites: new Map(
    sites.map(({ code, timeZone }) => [code, { id: demoId('site', code, founded), code, zone: timeZone }]),
  ),
  places: new Map(),
  parts: new Map(parts.map((part) => [`${part.partNumber} ${part.revision}`, part])),
});

/** What must be there, or an error that names it: the demo's own data is wrong. */
export const must = <Value>(value: Value | null | undefined, what: string): Value => {
  if (value === null || value === undefined) throw new Error(`The demo plant has no ${what}`);
  return value;
};

export const siteOf = ({ sites: known }: World, code: SiteCode): Site => must(known.get(code), `site ${code}`);
export const placeOf = ({ places }: World, site: Site, name: string): Place =>
  must(places.get(`${site.code}/${name}`), `place ${name} at ${site.code}`);
export const partOf = ({ parts }: World, partNumber: string, revision = 'A'): KnownPart =>
  must(parts.get(`${partNumber} ${revision}`), `part ${partNumber} ${revision}`);

/** The instant of a site's clock: `2026-02-03 09:30`. */
export const at = (site: Site, reading: string): Date => instantIn(site.zone, reading);
