import { keyText } from '../draft.ts';
import type { Finding } from '../findings.ts';
import { groupBy } from '../group-by.ts';
import { at, doneOf, inPortions, listAt, nodesAt, refusalsOf } from './desk.ts';
import type { Call, Desk } from './desk.ts';
import type { PlanSupplier, PlanVendorNumber } from './floor-plan.ts';
import type { KnownParts } from './send-parts.ts';

/** Ids of suppliers by their rows. */
export type Suppliers = ReadonlyMap<string, string>;

const suppliersQuery = `query ImportSuppliers($codes: [String!]) { suppliers(filters: { code: { in: $codes } }, first: 500) {
  edges { node { id code } } } }`;

/** Makes the suppliers that ERP does not have; one that it has by its number stays as it is. */
export const sendSuppliers = async (
  desk: Desk,
  plan: readonly PlanSupplier[],
): Promise<{ suppliers: Suppliers; made: number; findings: readonly Finding[] }> => {
  const there = nodesAt(await desk.ask('ERP', suppliersQuery, { codes: plan.map(({ code }) => code) }), 'suppliers');
  const idOf = new Map(there.map((node) => [at(node, 'code'), at(node, 'id')]));
  const missing = plan.filter(({ code }) => !idOf.has(code));
  const calls = missing.map(({ row, code, name, currency }) => ({
    row,
    input: { code, name, currency, idempotencyKey: desk.key(row) },
  }));
  const outcomes = await desk.call('ERP', 'upsertSupplier', calls, 'supplier { id code }');
  const done = doneOf(outcomes);
  for (const answer of done.values()) idOf.set(at(answer, 'supplier.code'), at(answer, 'supplier.id'));
  const known = plan.flatMap(({ row, code }) => {
    const id = idOf.get(code);
    return id === undefined ? [] : [[row, id] as const];
  });
  return { suppliers: new Map(known), made: done.size, findings: refusalsOf(outcomes) };
};

const itemsQuery = `query ImportVendorNumbers($numbers: [String!]) { parts(filters: { partNumber: { in: $numbers } }, first: 500) {
  edges { node { item { id financials { _etag purchaseUnits { unitOfMeasure { code } }
    vendorPartNumbers { number supplier { id } } } } } } } }`;

/** What finance knows of an item as it is now; each change of it needs the etag that the one before left. */
interface Standing {
  etag: string;
  readonly units: Set<string>;
  readonly numbers: ReadonlySet<string>;
}

const standings = async (desk: Desk, partNumbers: readonly string[]): Promise<ReadonlyMap<string, Standing>> => {
  const found = new Map<string, Standing>();
  for (const numbers of inPortions(partNumbers, 200)) {
    for (const node of nodesAt(await desk.ask('ERP', itemsQuery, { numbers }), 'parts')) {
      const own = listAt(node, 'item.financials.vendorPartNumbers');
      found.set(at(node, 'item.id'), {
        etag: at(node, 'item.financials._etag'),
        units: new Set(listAt(node, 'item.financials.purchaseUnits').map((unit) => at(unit, 'unitOfMeasure.code'))),
        numbers: new Set(own.map((one) => `${at(one, 'supplier.id')} ${at(one, 'number')}`)),
      });
    }
  }
  return found;
};

type Step = { row: string; mutation: 'setItemPurchaseUnit' | 'upsertVendorPartNumber'; input: Record<string, unknown> };

const isNumber = ({ mutation }: Step): boolean => mutation === 'upsertVendorPartNumber';

/** What is missing of an item: packs, then numbers, in the order of the file. */
const stepsOf = (itemId: string, own: readonly PlanVendorNumber[], standing: Standing, suppliers: Suppliers): Step[] =>
  own.flatMap((one): Step[] => {
    const supplierId = suppliers.get(one.supplier);
    if (supplierId === undefined || standing.numbers.has(`${supplierId} ${one.number}`)) return [];
    const { pack } = one;
    const isNew = pack !== undefined && !standing.units.has(pack.unit);
    if (pack !== undefined) standing.units.add(pack.unit);
    const unit = {
      itemId,
      unitOfMeasure: pack?.unit,
      factorNumerator: pack?.numerator,
      factorDenominator: pack?.denominator,
    };
    const number = {
      ...{ itemId, supplierId, number: one.number, purchaseUnitOfMeasure: pack?.unit, currency: one.currency },
      ...{ manufacturer: one.manufacturer, manufacturerPartNumber: one.manufacturerPartNumber },
      priceBreaks: one.breaks.map(({ minimumQuantity, unitPrice }) => ({
        minimumQuantity: Number(minimumQuantity),
        unitPrice,
      })),
    };
    return [
      ...(isNew ? [{ row: one.row, mutation: 'setItemPurchaseUnit' as const, input: unit }] : []),
      { row: one.row, mutation: 'upsertVendorPartNumber' as const, input: number },
    ];
  });

/** Keeps what suppliers call the items. One command of each item in a round, since each needs the etag of the one before. */
export const sendVendorNumbers = async (
  desk: Desk,
  plan: readonly PlanVendorNumber[],
  known: KnownParts,
  suppliers: Suppliers,
): Promise<{ there: number; findings: readonly Finding[] }> => {
  const there = await standings(desk, [...new Set(plan.map(({ part }) => part.partNumber))]);
  const byItem = groupBy(plan, ({ part }) => known.get(keyText(part))?.itemId ?? '');
  const queues = [...byItem].flatMap(([itemId, own]) => {
    const standing = there.get(itemId);
    return standing === undefined
      ? []
      : [{ own: own.length, standing, steps: stepsOf(itemId, own, standing, suppliers) }];
  });
  const findings: Finding[] = [];
  let made = 0;
  const before = queues.reduce((sum, { own, steps }) => sum + own - steps.filter(isNumber).length, 0);
  for (let round = 0; queues.some(({ steps }) => steps.length > round); round += 1) {
    for (const mutation of ['setItemPurchaseUnit', 'upsertVendorPartNumber'] as const) {
      const now = queues.filter(({ steps }) => steps[round]?.mutation === mutation);
      const calls = now.map(({ standing, steps }): Call => {
        const { row = '', input = {} } = steps[round] ?? {};
        return { row, input: { ...input, etag: standing.etag, idempotencyKey: desk.key(row) } };
      });
      const outcomes = await desk.call('ERP', mutation, calls, 'itemFinancials { _etag }');
      findings.push(...refusalsOf(outcomes));
      const done = doneOf(outcomes);
      for (const { standing, steps } of now)
        standing.etag = at(done.get(steps[round]?.row ?? ''), 'itemFinancials._etag') || standing.etag;
      if (mutation === 'upsertVendorPartNumber') made += done.size;
    }
  }
  return { there: before + made, findings };
};
