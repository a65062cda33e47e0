export const subsidiaries = [{ code: 'KPS-US', name: 'Kestrel Propulsion Systems, Inc.', currency: 'USD' }] as const;

/** The chart of accounts. A role is what posting rules call an account; one account has each. */
export const accounts = [
  { number: '1000', name: 'Cash', type: 'ASSET', role: 'CASH' },
  { number: '1200', name: 'Inventory, materials', type: 'ASSET', role: 'INVENTORY' },
  { number: '1220', name: 'Inventory, blocked and in quality', type: 'ASSET', role: 'BLOCKED_INVENTORY' },
  { number: '1230', name: 'Inventory in transit', type: 'ASSET', role: 'IN_TRANSIT' },
  { number: '1300', name: 'Finished and semi-finished goods', type: 'ASSET', role: 'FINISHED_GOODS' },
  { number: '1400', name: 'Work in process', type: 'ASSET', role: 'WIP' },
  { number: '1500', name: 'Input tax', type: 'ASSET', role: 'TAX' },
  { number: '2000', name: 'Accounts payable', type: 'LIABILITY', role: 'AP' },
  { number: '2100', name: 'Goods received, not billed', type: 'LIABILITY', role: 'GR_IR' },
  { number: '2200', name: 'Accruals', type: 'LIABILITY', role: 'ACCRUAL' },
  { number: '3000', name: 'Equity', type: 'EQUITY', role: null },
  { number: '4000', name: 'Sales', type: 'INCOME', role: null },
  { number: '5000', name: 'Cost of goods sold', type: 'EXPENSE', role: 'COGS' },
  { number: '5100', name: 'Purchase price variance', type: 'EXPENSE', role: 'PPV' },
  { number: '5110', name: 'Exchange differences', type: 'EXPENSE', role: 'FX_DIFFERENCE' },
  { number: '5200', name: 'Usage variance', type: 'EXPENSE', role: 'USAGE_VARIANCE' },
  { number: '5210', name: 'Rate variance', type: 'EXPENSE', role: 'RATE_VARIANCE' },
  { number: '5300', name: 'Scrap', type: 'EXPENSE', role: 'SCRAP' },
  { number: '5310', name: 'Shrinkage', type: 'EXPENSE', role: 'SHRINK' },
  { number: '5320', name: 'Stock revalued', type: 'EXPENSE', role: 'REVALUATION' },
  { number: '5400', name: 'Labor absorbed', type: 'EXPENSE', role: 'LABOR_ABSORBED' },
  { number: '5410', name: 'Machine time absorbed', type: 'EXPENSE', role: 'MACHINE_ABSORBED' },
  { number: '5420', name: 'Overhead absorbed', type: 'EXPENSE', role: 'OVERHEAD_ABSORBED' },
  { number: '6000', name: 'Purchased services and supplies', type: 'EXPENSE', role: 'EXPENSE' },
  { number: '6100', name: 'Equipment calibration', type: 'EXPENSE', role: null },
] as const;

export type AccountRole = Exclude<(typeof accounts)[number]['role'], null>;

// Whoever works on in the demo plant works today: months are open from May 2026 until the end of the year after this one.
const laterMonths = () =>
  Array.from({ length: Math.max(0, (new Date().getUTCFullYear() - 2024) * 12 - 4) }, (_, index) => {
    const day = (month: number, date: number): string =>
      new Date(Date.UTC(2026, month, date)).toISOString().slice(0, 10);
    const start = day(4 + index, 1);
    return { code: start.slice(0, 7), start, end: day(5 + index, 0) };
  });

/** The months of the books as they were opened. January and February are closed in the story. */
export const periods: readonly { code: string; start: string; end: string; closed?: true }[] = [
  { code: '2025-12', start: '2025-12-01', end: '2025-12-31', closed: true },
  { code: '2026-01', start: '2026-01-01', end: '2026-01-31' },
  { code: '2026-02', start: '2026-02-01', end: '2026-02-28' },
  { code: '2026-03', start: '2026-03-01', end: '2026-03-31' },
  { code: '2026-04', start: '2026-04-01', end: '2026-04-30' },
  ...laterMonths(),
];

export const paymentTerms = [
  { code: 'NET 30', description: 'Due in 30 days', netDays: 30, discountPercent: null, discountDays: null },
  {
    code: '2/10 NET 30',
    description: 'Due in 30 days; 2 % off when paid in 10',
    netDays: 30,
    discountPercent: '2',
    discountDays: 10,
  },
  { code: 'NET 60', description: 'Due in 60 days', netDays: 60, discountPercent: null, discountDays: null },
  { code: 'PREPAID', description: 'Before delivery', netDays: 0, discountPercent: null, discountDays: null },
] as const;

/** What a bill may differ by: the house's rule, and a wider one for one supplier. */
export const tolerances = [
  { supplier: null, quantityPercent: '0', pricePercent: '5', priceAmount: null, totalAmount: '0.01' },
  { supplier: 'NORDMAG', quantityPercent: '0', pricePercent: '2', priceAmount: '0.25', totalAmount: '0.01' },
] as const;

/** Euro into US dollar. */
export const exchangeRates = [
  { from: 'EUR', to: 'USD', validFrom: '2026-01-01', rate: '1.08' },
  { from: 'EUR', to: 'USD', validFrom: '2026-03-01', rate: '1.10' },
] as const;

export type SupplierEntry = {
  code: string;
  name: string;
  status: 'ACTIVE' | 'HOLD' | 'INACTIVE';
  currency: string;
  term: string;
  taxId: string;
  address: readonly [line: string, city: string, region: string | null, postalCode: string, country: string];
  contact: readonly [name: string, role: string, email: string];
};

export const suppliers: readonly SupplierEntry[] = [
  {
    code: 'BOLTWORX',
    name: 'Boltworx Fasteners',
    status: 'ACTIVE',
    currency: 'USD',
    term: '2/10 NET 30',
    taxId: '95-2140011',
    address: ['1810 Alameda Street', 'Compton', 'CA', '90220', 'US'],
    contact: ['Rosa Delgado', 'Inside sales', 'rosa@boltworx.example'],
  },
  {
    code: 'PRECIMEC',
    name: 'Precimec Machining',
    status: 'ACTIVE',
    currency: 'USD',
    term: 'NET 30',
    taxId: '84-1530027',
    address: ['44 Foundry Road', 'Tempe', 'AZ', '85281', 'US'],
    contact: ['Owen Hart', 'Account manager', 'owen@precimec.example'],
  },
  {
    code: 'MAGNATEK',
    name: 'Magnatek Materials',
    status: 'ACTIVE',
    currency: 'USD',
    term: 'NET 30',
    taxId: '36-4417720',
    address: ['900 Lake Street', 'Elgin', 'IL', '60120', 'US'],
    contact: ['Priya Nair', 'Sales', 'priya@magnatek.example'],
  },
  {
    code: 'VOLTAIC',
    name: 'Voltaic Components',
    status: 'ACTIVE',
    currency: 'USD',
    term: 'NET 60',
    taxId: '77-0209431',
    address: ['2600 Zanker Road', 'San Jose', 'CA', '95131', 'US'],
    contact: ['Ben Otieno', 'Field sales', 'ben@voltaic.example'],
  },
  {
    code: 'AEROBLADE',
    name: 'Aeroblade Propellers',
    status: 'ACTIVE',
    currency: 'USD',
    term: 'NET 30',
    taxId: '74-8812009',
    address: ['7 Hangar Lane', 'Waco', 'TX', '76705', 'US'],
    contact: ['Sam Whitfield', 'Owner', 'sam@aeroblade.example'],
  },
  {
    code: 'ANOFIN',
    name: 'Anofin Surface Treatment',
    status: 'ACTIVE',
    currency: 'USD',
    term: 'NET 30',
    taxId: '95-6630178',
    address: ['15 Tank House Way', 'Gardena', 'CA', '90248', 'US'],
    contact: ['Lena Fuchs', 'Planning', 'lena@anofin.example'],
  },
  {
    code: 'NORDMAG',
    name: 'Nordmag GmbH',
    status: 'ACTIVE',
    currency: 'EUR',
    term: 'NET 30',
    taxId: 'DE811907980',
    address: ['Werftstrasse 12', 'Kiel', null, '24143', 'DE'],
    contact: ['Jonas Petersen', 'Export', 'jonas@nordmag.example'],
  },
  {
    code: 'METROCAL',
    name: 'Metrocal Laboratories',
    status: 'ACTIVE',
    currency: 'USD',
    term: 'PREPAID',
    taxId: '20-7745120',
    address: ['5 Standard Court', 'Anaheim', 'CA', '92806', 'US'],
    contact: ['Amy Tran', 'Scheduling', 'amy@metrocal.example'],
  },
  {
    code: 'TITANEX',
    name: 'Titanex Castings',
    status: 'HOLD',
    currency: 'USD',
    term: 'NET 30',
    taxId: '31-5520764',
    address: ['300 Forge Drive', 'Dayton', 'OH', '45404', 'US'],
    contact: ['Carl Voss', 'Sales', 'carl@titanex.example'],
  },
  {
    code: 'OLDMAG',
    name: 'Old Mill Magnet Wire',
    status: 'INACTIVE',
    currency: 'USD',
    term: 'NET 30',
    taxId: '06-1180092',
    address: ['1 Mill Pond', 'Willimantic', 'CT', '06226', 'US'],
    contact: ['Edith Crane', 'Office', 'office@oldmill.example'],
  },
];
