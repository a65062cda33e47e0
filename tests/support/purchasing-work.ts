import type { Company } from './company.ts';
import { drafted, release, valued, type Released } from './daily-work.ts';

type Given = Record<string, unknown>;

/** The `_etag` of a record as it is now: `etagOf(company, 'vendorBill', id)`. */
export const etagOf = async (company: Company, field: string, id: string): Promise<string> => {
  const seen = await company.ask<Record<string, { _etag: string }>>(
    `query ($id: ID!) { ${field}(id: $id) { _etag } }`,
    {
      id,
    },
  );
  return seen[field]?._etag ?? '';
};

/** PLM releases a part, finance sets its item up, at actual cost unless told; orders may name it then. */
export const buyable = async (
  company: Company,
  design: Parameters<typeof release>[1],
  more: Given = {},
): Promise<Released> => {
  const part = await release(company, design);
  await valued(company, part, { costMethod: 'AVERAGE', standardMaterialCost: null, ...more });
  return part;
};

/** The floor plans how a part is built, as PLM drew it. Answers the wire id of the manufacturing BOM, released. */
export const releasedMbom = async (company: Company, part: Released): Promise<string> => {
  const { id, _etag: etag } = await drafted(company, part);
  await company.act('MES', 'releaseMbom', { id, etag });
  return id;
};

export type Stock = { id: string; _etag: string; quantityOnHand: number; location: { name: string } | null };
export type Receipt = {
  id: string;
  _etag: string;
  receivedDate: string;
  items: {
    id: string;
    quantity: number;
    baseQuantity: number;
    overReceiptQuantity: number;
    partInventories: Stock[];
  }[];
};
const receiptFields = `receipt { id _etag receivedDate items { id quantity baseQuantity overReceiptQuantity
  partInventories { id _etag quantityOnHand location { name } } } }`;

/** What the dock books in, in the middle of January unless told. */
export const delivery = (company: Company, lines: readonly Given[], more: Given = {}): Given => ({
  ...{ locationId: company.place('LAX/DOCK'), receivedAt: '2026-01-12T18:00:00Z', lines },
  ...more,
});

/** The floor receives; the books hear of it by `carry`. */
export const receive = async (company: Company, lines: readonly Given[], more: Given = {}): Promise<Receipt> =>
  (await company.act<{ receipt: Receipt }>('MES', 'createReceipt', delivery(company, lines, more), receiptFields))
    .receipt;

export type Bill = { id: string; lines: { id: string }[] };
const billFields = `vendorBill { id matchStatus paymentStatus exceptions { status kind reasons blockedAmount { amount } }
  lines { id matchStatus quantity baseQuantity matchResult { reasons warnings received billed quantityVariance } } }`;

/** Matches a bill, once more where it was matched before. */
export const matched = async (company: Company, vendorBillId: string): Promise<Bill> =>
  (await company.act<{ vendorBill: Bill }>('ERP', 'evaluateMatch', { vendorBillId }, billFields)).vendorBill;

/** A supplier's bill as it comes in January. */
export const billOf = (
  company: Company,
  number: string,
  supplierId: string,
  totalAmount: string,
  lines: readonly Given[],
) => ({ number, supplierId, siteId: company.site('LAX'), billDate: '2026-01-20', totalAmount, lines });

/** A supplier bills, and ERP matches it. */
export const billed = async (...given: Parameters<typeof billOf>): Promise<Bill> => {
  const [company] = given;
  const made = await company.act<{ vendorBill: Bill }>(
    'ERP',
    'createVendorBill',
    billOf(...given),
    'vendorBill { id }',
  );
  return matched(company, made.vendorBill.id);
};

/** What the books hold of an item, as `LAX UNRESTRICTED 100 1250.00`; nothing of what is at zero. */
export const inBooks = async (company: Company, { itemId }: Pick<Released, 'itemId'>): Promise<string[]> => {
  type Held = { site: { code: string }; stockStatus: string; quantity: number; value: { amount: string } };
  const { financialInventories } = await company.ask<{ financialInventories: { edges: { node: Held }[] } }>(
    `query ($item: ID!) { financialInventories(filters: { itemId: { eq: $item } }) {
       edges { node { site { code } stockStatus quantity value { amount } } } } }`,
    { item: itemId },
  );
  return financialInventories.edges
    .filter(({ node }) => node.quantity !== 0)
    .map(({ node }) => `${node.site.code} ${node.stockStatus} ${String(node.quantity)} ${node.value.amount}`)
    .sort();
};

/** What the floor holds of a part, as `LAX/DOCK 60`; nothing of what is at zero. */
export const onFloor = async (company: Company, { partId }: Pick<Released, 'partId'>): Promise<string[]> => {
  type Held = { site: { code: string }; location: { name: string } | null; quantityOnHand: number };
  const { part } = await company.ask<{ part: { partsInventory: Held[] } }>(
    `query ($id: ID!) { part(id: $id) { partsInventory { site { code } location { name } quantityOnHand } } }`,
    { id: partId },
  );
  return part.partsInventory
    .filter(({ quantityOnHand }) => quantityOnHand !== 0)
    .map(
      ({ site, location, quantityOnHand }) => `${site.code}/${location?.name ?? 'nowhere'} ${String(quantityOnHand)}`,
    )
    .sort();
};

/** An order line as the books see it. */
export const lineInBooks = async (company: Company, id: string): Promise<Given> =>
  (
    await company.ask<{ purchaseOrderLine: Given }>(
      `query ($id: ID!) { purchaseOrderLine(id: $id) { status quantityOrdered baseQuantityOrdered amount { amount } quantityReceived
         quantityBilled receiptStatus receivingComplete grIrBalance { amount }
         itemReceipts { kind quantity baseQuantity transactionDate postingDate lateForPeriod replayed period { code } }
         withholdings { quantity reason status } } }`,
      { id },
    )
  ).purchaseOrderLine;

type Floor = { item: { partNumber: string }; unitOfMeasure: { code: string } };
type Compared = {
  status: string;
  rows: { id: string; item: { partNumber: string }; category: string; note: string | null }[];
};

/** Integration asks the floor what LAX has at an instant, and the books to compare. */
export const reconciled = async (company: Company, asOf: string): Promise<Compared> => {
  const { reconciliationFeed } = await company.ask<{ reconciliationFeed: Floor[] }>(
    `query ($asOf: DateTime!, $site: ID!) { reconciliationFeed(asOf: $asOf, site: $site, since: "2026-01-01T00:00:00Z") {
       item { partNumber } unitOfMeasure { code } shopFloorQuantity inTransitQuantity unpostedQuantity evidenceEventIds } }`,
    { asOf, site: company.site('LAX') },
    'INTEGRATION',
  );
  const shopFloorRows = reconciliationFeed.map(({ item, unitOfMeasure, ...row }) => ({
    ...row,
    partNumber: item.partNumber,
    unitOfMeasure: unitOfMeasure.code,
  }));
  const { reconciliationRun } = await company.act<{ reconciliationRun: Compared }>(
    'INTEGRATION',
    'runReconciliation',
    { siteId: company.site('LAX'), asOf, shopFloorRows },
    `reconciliationRun { status rows { id item { partNumber } shopFloorQuantity financialQuantity difference
       valueDifference { amount } category evidenceEventIds note } }`,
  );
  return reconciliationRun;
};
