import type { SiteCode } from './shapes.ts';

export const sites = [
  {
    code: 'LAX',
    name: 'Los Angeles, motors and electronics',
    timeZone: 'America/Los_Angeles',
    subsidiary: 'KPS-US',
    inventoryAccount: '1200',
  },
  {
    code: 'AUS',
    name: 'Austin, spares and repair',
    timeZone: 'America/Chicago',
    subsidiary: 'KPS-US',
    inventoryAccount: '1200',
  },
] as const;

type LocationType = 'SITE' | 'AREA' | 'BIN' | 'CELL' | 'SUPPLIER' | 'IN_TRANSIT' | 'QUARANTINE' | 'SCRAP';
export type Place = {
  site: SiteCode;
  name: string;
  type: LocationType;
  parent?: string;
  /** For SUPPLIER: whose premises. */
  supplier?: string;
  usable?: boolean;
};

/** Places, parents before what is in them. A, B and C are the three places of the smallest example. */
export const places: readonly Place[] = [
  { site: 'LAX', name: 'LAX', type: 'SITE' },
  { site: 'LAX', name: 'STORES', type: 'AREA', parent: 'LAX' },
  ...['BIN-A1', 'BIN-A2', 'BIN-B1', 'BIN-B2', 'BIN-B3', 'BIN-C1', 'BIN-C2', 'BIN-D1', 'BIN-D2', 'A', 'B', 'C'].map(
    (name): Place => ({ site: 'LAX', name, type: 'BIN', parent: 'STORES' }),
  ),
  { site: 'LAX', name: 'FLOOR', type: 'AREA', parent: 'LAX' },
  { site: 'LAX', name: 'LINE-1', type: 'CELL', parent: 'FLOOR' },
  { site: 'LAX', name: 'KIT-RACK', type: 'BIN', parent: 'FLOOR' },
  { site: 'LAX', name: 'FINISHED', type: 'AREA', parent: 'LAX' },
  { site: 'LAX', name: 'LAX-QUARANTINE', type: 'QUARANTINE', parent: 'LAX', usable: false },
  { site: 'LAX', name: 'LAX-SCRAP', type: 'SCRAP', parent: 'LAX', usable: false },
  { site: 'LAX', name: 'LAX-IN-TRANSIT', type: 'IN_TRANSIT', parent: 'LAX', usable: false },
  { site: 'LAX', name: 'AT-ANOFIN', type: 'SUPPLIER', parent: 'LAX', supplier: 'ANOFIN', usable: false },
  { site: 'AUS', name: 'AUS', type: 'SITE' },
  { site: 'AUS', name: 'SPARES', type: 'AREA', parent: 'AUS' },
  { site: 'AUS', name: 'SPARES-1', type: 'BIN', parent: 'SPARES' },
  { site: 'AUS', name: 'SPARES-2', type: 'BIN', parent: 'SPARES' },
  { site: 'AUS', name: 'AUS-QUARANTINE', type: 'QUARANTINE', parent: 'AUS', usable: false },
  { site: 'AUS', name: 'AUS-SCRAP', type: 'SCRAP', parent: 'AUS', usable: false },
  { site: 'AUS', name: 'AUS-IN-TRANSIT', type: 'IN_TRANSIT', parent: 'AUS', usable: false },
];

/** Work centers with their rates in USD an hour. The hub cell carries labor alone. */
export const workCenters = [
  {
    code: 'LAX-PRESS',
    site: 'LAX',
    name: 'Stamping press',
    hoursPerDay: '8',
    labor: '48',
    machine: '36',
    overhead: '12',
  },
  {
    code: 'LAX-WIND',
    site: 'LAX',
    name: 'Winding machine',
    hoursPerDay: '8',
    labor: '54',
    machine: '30',
    overhead: '12',
  },
  { code: 'LAX-MOTOR', site: 'LAX', name: 'Motor bench', hoursPerDay: '16', labor: '54', machine: '0', overhead: '12' },
  {
    code: 'LAX-SMT',
    site: 'LAX',
    name: 'Surface mount line',
    hoursPerDay: '8',
    labor: '54',
    machine: '80',
    overhead: '20',
  },
  {
    code: 'LAX-ELEC',
    site: 'LAX',
    name: 'Electronics bench',
    hoursPerDay: '16',
    labor: '54',
    machine: '0',
    overhead: '12',
  },
  { code: 'LAX-HUB', site: 'LAX', name: 'Hub cell', hoursPerDay: '8', labor: '60', machine: '0', overhead: '0' },
  {
    code: 'LAX-ASSY',
    site: 'LAX',
    name: 'Final assembly',
    hoursPerDay: '16',
    labor: '60',
    machine: '0',
    overhead: '15',
  },
  {
    code: 'LAX-TEST',
    site: 'LAX',
    name: 'Test and balance',
    hoursPerDay: '8',
    labor: '66',
    machine: '24',
    overhead: '12',
  },
  {
    code: 'AUS-REPAIR',
    site: 'AUS',
    name: 'Repair bench',
    hoursPerDay: '8',
    labor: '58',
    machine: '0',
    overhead: '10',
  },
] as const;
