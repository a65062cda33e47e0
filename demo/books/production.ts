import { add, divide, multiply, round } from '../../kernel/decimal.ts';
import type { Increment, Run, Used, Worked } from '../floor/runs.ts';
import { workCenterId } from '../floor/setup.ts';
import { demoId } from '../ids.ts';
import type { Plant } from '../plant.ts';
import { dayAt, must } from '../world.ts';
import { rateOf, type Elements } from './costs.ts';
import { cents, negate, periodId, post, roleAccount, type Element, type JournalLine } from './ledger.ts';
import { bookStock, changeStock, costOf, stockAccount, valueOut } from './stock.ts';

const elements: readonly (readonly [Element, keyof Elements])[] = [
  ['MATERIAL', 'material'],
  ['LABOR', 'labor'],
  ['MACHINE', 'machine'],
  ['OVERHEAD', 'overhead'],
];

type Costed = { used: Used; unitCost: string; amount: string };
type Charged = { worked: Worked; kind: 'LABOR' | 'MACHINE' | 'OVERHEAD'; hours: string; rate: string; amount: string };

const wip = (run: Run, element: Element, amount: string): JournalLine => ({
  account: roleAccount('WIP'),
  amount,
  element,
  runId: run.id,
  tags: run.tags,
  itemId: run.part.itemId,
});

/** What each piece of material cost; negative for what came back. */
const costMaterial = (plant: Plant, { run, used }: Increment): Costed[] =>
  used.map((one) => {
    const stock = bookStock(plant.books, run.site, one.stock.part, 'UNRESTRICTED');
    const size = one.quantity.replace(/^-/u, '');
    const value = valueOut(plant.books, stock, size);
    const amount = one.quantity.startsWith('-') ? negate(value) : value;
    return { used: one, unitCost: divide(value, size), amount };
  });

const charge = ({ worked }: Increment): Charged[] =>
  worked.flatMap((one) => {
    const rates = rateOf(one.step.workCenter);
    const hours = round(one.hours);
    const at = (kind: Charged['kind'], rate: string): Charged => ({
      worked: one,
      kind,
      hours,
      rate,
      amount: cents(multiply(hours, rate)),
    });
    if (one.kind === 'MACHINE') return [at('MACHINE', rates.machine)];
    return [at('LABOR', rates.labor), at('OVERHEAD', rates.overhead)].filter(({ amount }) => amount !== '0');
  });

const writeMaterialLines = (
  plant: Plant,
  { run, at }: Increment,
  completionId: string,
  materials: readonly Costed[],
): void => {
  materials.forEach(({ used, unitCost, amount }, index) => {
    plant.world.erp.add('completionMaterialLine', {
      id: demoId('completionMaterialLine', `${completionId}/${String(index + 1)}`, at),
      siteId: run.site.id,
      workOrderCompletionId: completionId,
      currency: 'USD',
      lineNumber: index + 1,
      kind: used.kind,
      itemId: used.stock.part.itemId,
      partId: used.stock.part.id,
      locationId: used.place.id,
      lotNumber: used.stock.lot,
      serialNumber: used.stock.serial,
      quantity: used.quantity,
      unitOfMeasure: used.stock.unit,
      unitCost,
      amount,
    });
  });
};

const writeWorkLines = (plant: Plant, { run, at }: Increment, completionId: string, work: readonly Charged[]): void => {
  work.forEach(({ worked, kind, hours, rate, amount }, index) => {
    const shared = {
      id: demoId('completionWorkLine', `${completionId}/${kind}/${String(index + 1)}`, at),
      siteId: run.site.id,
      workOrderCompletionId: completionId,
      currency: 'USD',
      lineNumber: index + 1,
      operation: worked.step.title,
      runStepId: worked.step.id,
      workCenterId: workCenterId(worked.step.workCenter),
      rate,
      amount,
    };
    if (kind === 'LABOR') plant.world.erp.add('completionLaborLine', { ...shared, hours, laborType: worked.type });
    else if (kind === 'MACHINE')
      plant.world.erp.add('completionMachineLine', {
        ...shared,
        hours,
        kind: worked.type === 'SETUP' ? 'SETUP' : 'RUN',
      });
    else plant.world.erp.add('completionOverheadLine', { ...shared, basisHours: hours });
  });
};

const journalLines = (
  plant: Plant,
  { run, good }: Increment,
  materials: readonly Costed[],
  work: readonly Charged[],
): JournalLine[] => {
  const { own } = costOf(plant.books, run.part.partNumber);
  const issued = materials.flatMap(({ used, amount }): JournalLine[] => {
    const { itemId, partNumber } = used.stock.part;
    const account = stockAccount(plant.books, partNumber);
    return [
      { ...wip(run, 'MATERIAL', amount), itemId, quantity: used.quantity },
      { account, amount: negate(amount), itemId, quantity: used.quantity, tags: run.tags },
    ];
  });
  const charged = work.flatMap(({ kind, amount }): JournalLine[] => [
    wip(run, kind, amount),
    { account: roleAccount(`${kind}_ABSORBED`), amount: negate(amount), tags: run.tags },
  ]);
  if (run.reworkOf !== null || good === '0') return [...issued, ...charged];
  const out = elements.map(([element, name]) => wip(run, element, negate(cents(multiply(own[name], good)))));
  const value = add('0', ...out.map(({ amount }) => amount));
  const goods: JournalLine = {
    account: stockAccount(plant.books, run.part.partNumber),
    amount: negate(value),
    itemId: run.part.itemId,
    quantity: good,
    tags: run.tags,
  };
  return [...issued, ...charged, goods, ...out];
};

const writeCompletion = (plant: Plant, increment: Increment, id: string, cost: string): void => {
  const { run, at, good } = increment;
  const day = dayAt(run.site, at);
  plant.world.erp.add('workOrderCompletion', {
    id,
    siteId: run.site.id,
    runId: run.id,
    sequence: increment.sequence,
    final: increment.final,
    itemId: run.part.itemId,
    partId: run.part.id,
    quantityCompleted: good,
    quantityScrapped: increment.scrapped,
    quantityNonconforming: increment.nonconforming,
    unitOfMeasure: run.stock.unit,
    currency: 'USD',
    unitCostRolledUp: good === '0' ? null : divide(cost, good),
    department: run.tags.department ?? null,
    location: run.tags.location ?? null,
    costCenter: run.tags.costCenter ?? null,
    project: run.tags.project ?? null,
    transactionDate: day,
    postingDate: day,
    accountingPeriodId: periodId(day),
    sourceEventId: increment.event,
  });
};

/** ERP's side of an increment: its lines at cost, one journal, and what left and came into stock in the books. */
export const postCompletion = (plant: Plant, increment: Increment): void => {
  const { run, at, good } = increment;
  const { world, books } = plant;
  const id = demoId('workOrderCompletion', `${run.number}:${String(increment.sequence)}`, at);
  const day = dayAt(run.site, at);
  const materials = costMaterial(plant, increment);
  const work = charge(increment);
  writeCompletion(plant, increment, id, add('0', ...[...materials, ...work].map(({ amount }) => amount)));
  writeMaterialLines(plant, increment, id, materials);
  writeWorkLines(plant, increment, id, work);
  const posting = must(
    post(world, books, {
      site: run.site,
      day,
      source: { type: 'WORK_ORDER_COMPLETION', id },
      event: increment.event,
      description: `Increment ${String(increment.sequence)} of ${run.number}, ${run.part.partNumber}`,
      lines: journalLines(plant, increment, materials, work),
    }),
    `journal of ${run.number}`,
  );
  for (const { used, amount } of materials) {
    const stock = bookStock(books, run.site, used.stock.part, 'UNRESTRICTED');
    changeStock(world, books, stock, { quantity: negate(used.quantity), value: negate(amount), day, posting });
  }
  if (run.reworkOf !== null || good === '0') return;
  const { own } = costOf(books, run.part.partNumber);
  const value = add('0', ...elements.map(([, name]) => cents(multiply(own[name], good))));
  changeStock(world, books, bookStock(books, run.site, run.part, 'UNRESTRICTED'), {
    quantity: good,
    value,
    day,
    posting,
  });
};

/** Scrapped output leaves work in process at standard cost. */
export const postScrap = (plant: Plant, { run, at, scrapped, event }: Increment, scrapRecordId: string): void => {
  const { own } = costOf(plant.books, run.part.partNumber);
  const out = elements.map(([element, name]) => wip(run, element, negate(cents(multiply(own[name], scrapped)))));
  const value = negate(add('0', ...out.map(({ amount }) => amount)));
  post(plant.world, plant.books, {
    site: run.site,
    day: dayAt(run.site, at),
    source: { type: 'SCRAP', id: scrapRecordId },
    event,
    description: `Scrap of ${run.number}, ${run.part.partNumber}`,
    lines: [
      {
        account: roleAccount('SCRAP'),
        amount: value,
        tags: run.tags,
        itemId: run.part.itemId,
        quantity: scrapped,
        runId: run.id,
      },
      ...out,
    ],
  });
};

/** What is left on a run's work in process at its close: material to usage variance, the rest to rate variance. */
export const closeInBooks = (plant: Plant, run: Run, day: string): void => {
  const left = elements.map(([element]) => ({ element, amount: plant.books.wip.get(`${run.id}/${element}`) ?? '0' }));
  const lines = left.flatMap(({ element, amount }): JournalLine[] => [
    {
      account: roleAccount(element === 'MATERIAL' ? 'USAGE_VARIANCE' : 'RATE_VARIANCE'),
      amount,
      tags: run.tags,
      itemId: run.part.itemId,
      runId: run.id,
      element,
    },
    wip(run, element, negate(amount)),
  ]);
  post(plant.world, plant.books, {
    site: run.site,
    day,
    source: { type: 'RUN_CLOSE', id: run.id },
    description: `Close of ${run.number}`,
    lines,
  });
};

/** ERP's copies of the runs. */
export const copyRuns = (plant: Plant): void => {
  for (const run of plant.runs.values()) {
    plant.world.erp.add('run', {
      id: run.id,
      siteId: run.site.id,
      number: run.number,
      itemId: run.part.itemId,
      partId: run.part.id,
      plannedQuantity: run.planned,
      demandId: run.demandId,
      department: run.tags.department ?? null,
      costCenter: run.tags.costCenter ?? null,
      project: run.tags.project ?? null,
      closedAt: run.closedAt,
    });
  }
};
