import { compare } from '../../../kernel/decimal.ts';
import { finding } from '../findings.ts';
import type { Finding } from '../findings.ts';
import { at, doneOf, listAt, refusalsOf } from './desk.ts';
import type { Desk } from './desk.ts';
import type { PlanArrival } from './floor-plan.ts';
import type { SentOrder } from './send-orders.ts';
import type { Places } from './send-places.ts';
import { carry } from './send-parts.ts';

const seen = 'receipt { id items { position partInventories { id _etag quantityOnHand } } }';

interface Arrived extends PlanArrival {
  readonly lineId: string;
  readonly baseUnit: string;
}

const arrivalsOf = ({ plan, lines }: SentOrder): readonly Arrived[] =>
  plan.lines.flatMap(({ row, baseUnit, arrivals }) =>
    arrivals.map((arrival) => ({ ...arrival, baseUnit, lineId: lines.get(row) ?? '' })),
  );

const inputOf = (desk: Desk, { plan }: SentOrder, arrived: readonly Arrived[], places: Places) => ({
  locationId: places.get(arrived[0]?.place ?? ''),
  packingSlipNumber: `IMPORT ${plan.number}`,
  notes: `Received before the import, against ${plan.number}.`,
  // The file counts in base units, whatever the line is ordered in: MES converts.
  lines: arrived.map(({ lineId, came, lot, place, baseUnit }) => ({
    purchaseOrderLineId: lineId,
    quantity: Number(came),
    unitOfMeasure: baseUnit,
    lotNumber: lot,
    locationId: places.get(place),
  })),
  idempotencyKey: desk.key(`${plan.row} receipt`),
});

/** What is on hand now, where some of what came was used since: a count, done once by its key. */
const counts = async (desk: Desk, receipt: unknown, arrived: readonly Arrived[]): Promise<readonly Finding[]> => {
  const items = listAt(receipt, 'items');
  const calls = arrived.flatMap(({ row, counted }, place) => {
    const item = items.find((one) => at(one, 'position') === String(place + 1));
    const [stock] = listAt(item, 'partInventories');
    const onHand = at(stock, 'quantityOnHand');
    if (onHand === '' || compare(onHand, counted) === 0) return [];
    const reason = `Counted at the import: the source has ${counted} of ${row}.`;
    const about = { id: at(stock, 'id'), etag: at(stock, '_etag'), adjustmentType: 'RECOUNT', reason };
    return [{ row, input: { ...about, quantity: Number(counted), idempotencyKey: desk.key(`${row} count`) } }];
  });
  const outcomes = await desk.call('MES', 'adjustInventory', calls, '__typename');
  // The key was used with another etag: it was counted by an earlier run, and the floor has worked on since.
  return refusalsOf(outcomes).filter(({ code }) => code !== 'IDEMPOTENCY_CONFLICT');
};

/** Ids of the stock that came, by rows. */
const stockOf = (receipt: unknown, arrived: readonly Arrived[]): readonly (readonly [string, string])[] =>
  arrived.map(({ row }, place) => {
    const item = listAt(receipt, 'items').find((one) => at(one, 'position') === String(place + 1));
    return [row, at(listAt(item, 'partInventories')[0], 'id')] as const;
  });

/**
 * One receipt for each order of which anything came, as of today: the file does not say when it came. Then a count where the file has
 * another quantity now. ERP posts the item receipts by what MES signed.
 */
export const sendReceipts = async (
  desk: Desk,
  orders: readonly SentOrder[],
  places: Places,
): Promise<{ stock: ReadonlyMap<string, string>; made: number; findings: readonly Finding[] }> => {
  const stock = new Map<string, string>();
  const findings: Finding[] = [];
  const records: { row: string; id: string }[] = [];
  for (const order of orders) {
    const { row } = order.plan;
    const arrived = arrivalsOf(order);
    if (arrived.length === 0) continue;
    if (arrived.some(({ place }) => !places.has(place))) {
      findings.push(finding('REFUSED', 'NOT_FOUND', row, 'A place where goods of the order lie is not there.', ''));
      continue;
    }
    const outcomes = await desk.call(
      'MES',
      'createReceipt',
      [{ row, input: inputOf(desk, order, arrived, places) }],
      seen,
    );
    findings.push(...refusalsOf(outcomes));
    const receipt = doneOf(outcomes).get(row)?.['receipt'];
    if (receipt === undefined) continue;
    records.push({ row, id: at(receipt, 'id') });
    for (const [came, id] of stockOf(receipt, arrived)) stock.set(came, id);
    findings.push(...(await counts(desk, receipt, arrived)));
  }
  findings.push(...(await carry(desk, { type: 'mes.receipt.posted', mutation: 'postItemReceipt', records })));
  return { stock, made: records.length, findings };
};
