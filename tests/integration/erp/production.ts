import { newId } from '../../../kernel/id.ts';
import type { TestDatabase } from '../../support/database.ts';
import { journal, type Booking } from './journal.ts';
import type { MasterData } from './master-data.ts';
import { row, rows } from './world.ts';

type Increment = { sequence: number; good: number; scrapped: number; final?: boolean };

/** One increment of a run: 2 capacitors at 4.00 and half an hour at 60.00 for each piece, and its journal. */
const complete = async (
  database: TestDatabase,
  master: MasterData,
  run: string,
  center: string,
  { sequence, good, scrapped, final = false }: Increment,
) => {
  const pieces = good + scrapped;
  const [material, labor] = [pieces * 8, pieces * 30];
  const common = { siteId: master.lax, currency: 'USD' };
  const id = await row(database, 'workOrderCompletion', {
    ...common,
    runId: run,
    sequence,
    final,
    itemId: master.items.BRKT,
    partId: master.parts['BRKT@A'],
    quantityCompleted: good,
    quantityScrapped: scrapped,
    unitOfMeasure: 'EA',
    unitCostRolledUp: good > 0 ? '38' : null,
    project: 'P1',
    transactionDate: '2026-01-25',
    postingDate: '2026-01-25',
    accountingPeriodId: master.january,
    sourceEventId: newId(),
  });
  const line = { ...common, workOrderCompletionId: id, lineNumber: 1 };
  await row(database, 'completionMaterialLine', {
    ...line,
    itemId: master.items.CAP,
    locationId: newId(),
    lotNumber: 'L1',
    quantity: pieces * 2,
    unitOfMeasure: 'EA',
    unitCost: '4',
    amount: material,
  });
  await row(database, 'completionLaborLine', {
    ...line,
    operation: '20',
    runStepId: newId(),
    workCenterId: center,
    hours: pieces * 0.5,
    rate: '60',
    amount: labor,
  });
  const charged = { runId: run, project: 'P1' };
  const out: Booking[] =
    good > 0
      ? [
          ['FINISHED_GOODS', String(good * 38)],
          ['WIP', `-${String(good * 38)}`, charged],
        ]
      : [
          ['SCRAP', String(scrapped * 38)],
          ['WIP', `-${String(scrapped * 38)}`, charged],
        ];
  await journal(database, master, { site: master.lax, date: '2026-01-25', source: ['WORK_ORDER_COMPLETION', id] }, [
    ['WIP', String(material), { ...charged, costElement: 'MATERIAL', itemId: master.items.CAP }],
    ['INVENTORY', `-${String(material)}`],
    ['WIP', String(labor), { ...charged, costElement: 'LABOR' }],
    ['LABOR_ABSORBED', `-${String(labor)}`],
    ...out,
  ]);
  return id;
};

const ship = async (database: TestDatabase, master: MasterData, demand: string, run: string) => {
  const id = await row(database, 'shipmentPosting', {
    siteId: master.lax,
    shipmentId: newId(),
    shipmentLineNumber: 1,
    sourceEventId: newId(),
    itemId: master.items.BRKT,
    demandId: demand,
    runId: run,
    quantity: '2',
    unitOfMeasure: 'EA',
    currency: 'USD',
    materialCost: '16',
    laborCost: '60',
    project: 'P1',
    transactionDate: '2026-02-03',
    postingDate: '2026-02-03',
    accountingPeriodId: master.february,
  });
  await journal(database, master, { site: master.lax, date: '2026-02-03', source: ['SHIPMENT', id] }, [
    ['COGS', '16', { costElement: 'MATERIAL', project: 'P1' }],
    ['COGS', '60', { costElement: 'LABOR', project: 'P1' }],
    ['FINISHED_GOODS', '-76', { project: 'P1' }],
  ]);
};

/** Capacitors in stock: 1,000 in on January 12 for 1,000.00, 20 out on January 25, 5 more counted in February for 0.123457 each. */
const stock = async (database: TestDatabase, master: MasterData) => {
  const common = { siteId: master.lax, currency: 'USD' };
  const id = await row(database, 'financialInventory', {
    ...common,
    itemId: master.items.CAP,
    quantity: '985',
    unitOfMeasure: 'EA',
    value: '920.617285',
    asOf: '2026-02-05T08:00:00Z',
  });
  await row(database, 'financialInventory', {
    siteId: master.aus,
    currency: 'USD',
    itemId: master.items.WIRE,
    unitOfMeasure: 'FOT',
  });
  const change = async (postingDate: string, quantity: string, value: string) => {
    const credit = value.startsWith('-') ? value.slice(1) : `-${value}`;
    const glPostingId = await journal(
      database,
      master,
      { site: master.lax, date: postingDate, source: ['MANUAL', newId()] },
      [
        ['INVENTORY', value],
        ['ACCRUAL', credit],
      ],
    );
    await row(database, 'financialInventoryMovement', {
      ...common,
      financialInventoryId: id,
      glPostingId,
      postingDate,
      quantity,
      value,
    });
  };
  await change('2026-01-12', '1000', '1000');
  await change('2026-01-25', '-20', '-80');
  await change('2026-02-05', '5', '0.617285');
  await rows(database, 'costLayer', [
    {
      ...common,
      financialInventoryId: id,
      layerDate: '2026-01-12',
      quantityReceived: '1000',
      quantityRemaining: '980',
      unitCost: '1',
    },
    {
      ...common,
      financialInventoryId: id,
      layerDate: '2026-02-05',
      quantityReceived: '5',
      quantityRemaining: '5',
      unitCost: '0.123457',
    },
    {
      ...common,
      financialInventoryId: id,
      layerDate: '2025-12-01',
      quantityReceived: '7',
      quantityRemaining: '0',
      unitCost: '1',
    },
  ]);
};

const reconcile = async (database: TestDatabase, master: MasterData) => {
  const common = { siteId: master.lax, currency: 'USD' };
  const run = await row(database, 'reconciliationRun', {
    ...common,
    number: 'RC-1',
    asOf: '2026-02-01T07:59:59Z',
    status: 'DIFFERENCES',
    startedBy: 'integration',
  });
  const line = await row(database, 'reconciliationRow', {
    ...common,
    reconciliationRunId: run,
    itemId: master.items.RES,
    unitOfMeasure: 'EA',
    shopFloorQuantity: '100',
    financialQuantity: '0',
    valueDifference: '1250',
    category: 'TIMING',
    evidenceEventIds: [newId()],
  });
  await row(database, 'reconciliationRow', {
    ...common,
    reconciliationRunId: run,
    itemId: master.items.CAP,
    unitOfMeasure: 'EA',
    shopFloorQuantity: '980',
    inTransitQuantity: '0.5',
    financialQuantity: '980.5',
    category: 'MATCHED',
  });
  const entry = await row(database, 'adjustingEntry', {
    ...common,
    number: 'ADJ-1',
    itemId: master.items.RES,
    reconciliationRowId: line,
    kind: 'ACCRUAL',
    quantity: '100',
    value: '1250',
    reason: 'cut-off',
    approvedBy: 'controller',
    postingDate: '2026-01-31',
    accountingPeriodId: master.january,
    autoReverseOn: '2026-02-01',
  });
  const source: [string, string] = ['ADJUSTING_ENTRY', entry];
  const reverses = await journal(database, master, { site: master.lax, date: '2026-01-31', source }, [
    ['INVENTORY', '1250'],
    ['ACCRUAL', '-1250'],
  ]);
  await journal(database, master, { site: master.lax, date: '2026-02-01', source, reverses }, [
    ['ACCRUAL', '1250'],
    ['INVENTORY', '-1250'],
  ]);
};

/** A run of ten brackets: six good, one scrapped, three good; two of them shipped. Source: domain model 4.1. */
export const production = async (database: TestDatabase, master: MasterData) => {
  const { lax, items, parts } = master;
  const center = await row(database, 'workCenter', {
    siteId: lax,
    code: 'ASSY-1',
    name: 'Assembly',
    capacityHoursPerDay: '16',
  });
  await rows(database, 'workCenterRate', [
    {
      siteId: lax,
      workCenterId: center,
      validFrom: '2025-01-01',
      validTo: '2026-01-01',
      currency: 'USD',
      laborRate: '55',
    },
    { siteId: lax, workCenterId: center, validFrom: '2026-01-01', currency: 'USD', laborRate: '60' },
  ]);
  const demand = await row(database, 'demand', {
    siteId: lax,
    number: 'D-88',
    kind: 'SALES_ORDER',
    itemId: items.BRKT,
    quantity: '10',
    unitOfMeasure: 'EA',
    needDate: '2026-02-10',
    project: 'P1',
    status: 'IN_PROGRESS',
  });
  const run = await row(database, 'run', {
    siteId: lax,
    number: 'R-1',
    itemId: items.BRKT,
    partId: parts['BRKT@A'],
    plannedQuantity: '10',
    demandId: demand,
    project: 'P1',
    closedAt: '2026-01-25T20:00:00Z',
  });
  const idle = await row(database, 'run', { siteId: lax, number: 'R-2', itemId: items.BRKT, plannedQuantity: '4' });
  const completions = [
    await complete(database, master, run, center, { sequence: 1, good: 6, scrapped: 0 }),
    await complete(database, master, run, center, { sequence: 2, good: 0, scrapped: 1 }),
    await complete(database, master, run, center, { sequence: 3, good: 3, scrapped: 0, final: true }),
  ];
  await row(database, 'completionException', {
    siteId: lax,
    completionId: completions[0],
    itemId: items.RES,
    kind: 'INSUFFICIENT_STOCK',
    quantity: '15',
    unitOfMeasure: 'EA',
  });
  await ship(database, master, demand, run);
  await stock(database, master);
  await reconcile(database, master);
  return { run, idle, center, demand, completions };
};
