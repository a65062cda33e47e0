import { newId } from '../../kernel/id.ts';
import type { TestDatabase } from './database.ts';

/** Uuids of what a company has before its first day: sites, places, the books. */
export type Founded = {
  sites: Record<'LAX' | 'AUS', string>;
  /** By site and name, as `LAX/DOCK`. */
  locations: Record<string, string>;
  subsidiary: string;
  /** By role. */
  accounts: Record<string, string>;
};

const accounts: readonly [number: string, type: string, role: string][] = [
  ['1000', 'ASSET', 'CASH'],
  ['1200', 'ASSET', 'INVENTORY'],
  ['1220', 'ASSET', 'BLOCKED_INVENTORY'],
  ['1230', 'ASSET', 'IN_TRANSIT'],
  ['1300', 'ASSET', 'FINISHED_GOODS'],
  ['1400', 'ASSET', 'WIP'],
  ['1500', 'ASSET', 'TAX'],
  ['2000', 'LIABILITY', 'AP'],
  ['2100', 'LIABILITY', 'GR_IR'],
  ['2200', 'LIABILITY', 'ACCRUAL'],
  ['5000', 'EXPENSE', 'COGS'],
  ['5100', 'EXPENSE', 'EXPENSE'],
  ['5200', 'EXPENSE', 'PPV'],
  ['5210', 'EXPENSE', 'USAGE_VARIANCE'],
  ['5220', 'EXPENSE', 'RATE_VARIANCE'],
  ['5300', 'EXPENSE', 'SCRAP'],
  ['5310', 'EXPENSE', 'SHRINK'],
  ['5320', 'EXPENSE', 'REVALUATION'],
  ['5400', 'EXPENSE', 'FX_DIFFERENCE'],
  ['5500', 'EXPENSE', 'LABOR_ABSORBED'],
  ['5510', 'EXPENSE', 'MACHINE_ABSORBED'],
  ['5520', 'EXPENSE', 'OVERHEAD_ABSORBED'],
];

const places: readonly [name: string, type: string][] = [
  ['DOCK', 'BIN'],
  ['A', 'BIN'],
  ['B', 'BIN'],
  ['C', 'BIN'],
  ['FG', 'BIN'],
  ['ROAD', 'IN_TRANSIT'],
  ['CAGE', 'QUARANTINE'],
];

// The months that stories and today's clock fall into.
const months = (): string[] => {
  const all: string[] = [];
  for (let year = 2025; year <= new Date().getUTCFullYear() + 1; year += 1)
    for (let month = 1; month <= 12; month += 1) all.push(`${String(year)}-${String(month).padStart(2, '0')}`);
  return all;
};

const lastDay = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

/**
 * What no command makes, since a company has it before it begins: two sites in one legal entity with their places, an account for each
 * role, and open months. Everything else of a story comes from commands.
 */
export const found = async ({ sql }: Pick<TestDatabase, 'sql'>): Promise<Founded> => {
  const sites = { LAX: newId(), AUS: newId() };
  const zones = { LAX: ['Los Angeles', 'America/Los_Angeles'], AUS: ['Austin', 'America/Chicago'] } as const;
  const locations: Record<string, string> = {};
  for (const code of ['LAX', 'AUS'] as const) {
    for (const system of ['mes', 'erp'])
      await sql(`insert into ${system}.site (id, code, name, time_zone) values ($1, $2, $3, $4)`, [
        sites[code],
        code,
        ...zones[code],
      ]);
    for (const [name, type] of places) {
      const id = newId();
      locations[`${code}/${name}`] = id;
      await sql(
        'insert into mes.location (id, site_id, name, type, availability_for_use) values ($1, $2, $3, $4, $5)',
        [id, sites[code], name, type, type === 'BIN'],
      );
    }
  }
  const byRole: Record<string, string> = {};
  for (const [number, type, role] of accounts) {
    const id = newId();
    byRole[role] = id;
    await sql('insert into erp.gl_account (id, number, name, type, role) values ($1, $2, $3, $4, $5)', [
      id,
      number,
      role,
      type,
      role,
    ]);
  }
  const subsidiary = newId();
  await sql("insert into erp.subsidiary (id, code, name, currency) values ($1, 'US01', 'Example Inc', 'USD')", [
    subsidiary,
  ]);
  for (const site of Object.values(sites))
    await sql('insert into erp.site_financials (site_id, subsidiary_id, inventory_account_id) values ($1, $2, $3)', [
      site,
      subsidiary,
      byRole['INVENTORY'],
    ]);
  for (const code of months())
    await sql(
      'insert into erp.accounting_period (id, subsidiary_id, code, start_date, end_date) values ($1, $2, $3, $4, $5)',
      [newId(), subsidiary, code, `${code}-01`, lastDay(code)],
    );
  return { sites, locations, subsidiary, accounts: byRole };
};
