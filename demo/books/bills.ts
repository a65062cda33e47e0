import { add, multiply, round } from '../../kernel/decimal.ts';
import { toWire } from '../../kernel/id.ts';
import { ids } from '../../schema/ids.ts';
import { payBill, postBill, releasePayment } from '../../subgraphs/erp/bill/payment.commands.ts';
import { postVendorCredit } from '../../subgraphs/erp/bill/post-credit.commands.ts';
import { createVendorBill } from '../../subgraphs/erp/bill/vendor-bill.commands.ts';
import { createVendorCredit } from '../../subgraphs/erp/bill/vendor-credit.commands.ts';
import { evaluateMatch, overrideMatch } from '../../subgraphs/erp/match/match.commands.ts';
import type { Plant } from '../plant.ts';
import { must, siteOf, type Site } from '../world.ts';
import { inErp, given } from './act.ts';
import type { Bill, BillGiven, BillLine } from './bill.ts';
import { supplierId } from './parties.ts';

const clerk = 'Iris Vogel';

const amountOf = ({ quantity, price }: BillLine): string => round(multiply(quantity, price), 2);

const linesOf = async ({ erp }: Plant, id: string): Promise<string[]> => {
  const rows = await erp.db
    .selectFrom('vendorBillLine')
    .select('id')
    .where('vendorBillId', '=', id)
    .orderBy('lineNumber')
    .execute();
  return rows.map(({ id: lineId }) => lineId);
};

const siteOfBill = (plant: Plant, { lines }: BillGiven): Site =>
  siteOf(plant.world, must(lines[0], 'line of a bill').line.order.data.site);

const keep = async (plant: Plant, bill: BillGiven, site: Site): Promise<string> => {
  const { currency = 'USD', rate = '1' } = must(bill.lines[0], 'line of a bill').line.order.data;
  const taxAmount = add('0', ...bill.lines.map((line) => line.tax ?? '0'));
  return inErp(plant, { site, day: bill.day, by: clerk }, createVendorBill, {
    number: bill.number,
    supplierId: toWire(ids.Supplier, supplierId(plant, bill.supplier)),
    siteId: toWire(ids.Site, site.id),
    billDate: bill.day,
    currency,
    exchangeRate: add(bill.rate ?? rate),
    chargesAmount: '0',
    taxAmount,
    totalAmount: add(taxAmount, ...bill.lines.map(amountOf)),
    lines: bill.lines.map(({ line, quantity, unit, price, tax = '0' }) => ({
      purchaseOrderLineId: toWire(ids.PurchaseOrderLine, line.id),
      quantity: Number(quantity),
      unitOfMeasure: unit ?? line.unit,
      unitPrice: add(price),
      taxAmount: add(tax),
    })),
  });
};

const release = async (plant: Plant, { id, given: bill }: Bill, day: string): Promise<void> => {
  const site = siteOfBill(plant, bill);
  await inErp(plant, { site, day, by: clerk }, releasePayment, await given(plant, 'vendorBill', id));
};

/** Posts a bill, releases it, and pays it, on the days that the story says. */
const settle = async (plant: Plant, bill: Bill): Promise<void> => {
  const { posted, paid, number } = bill.given;
  if (posted === undefined) return;
  const site = siteOfBill(plant, bill.given);
  const now = () => given(plant, 'vendorBill', bill.id);
  await inErp(plant, { site, day: posted, by: clerk }, postBill, { ...(await now()), postingDate: posted });
  await release(plant, bill, posted);
  if (paid === undefined) return;
  const input = { ...(await now()), paidOn: paid, paymentReference: `ACH-${number}` };
  await inErp(plant, { site, day: paid, by: clerk }, payBill, input);
};

/** Enters a supplier's bill, matches each line against its order and what was received by now, and posts, releases and pays it where it may be. */
export const enterBill = async (plant: Plant, entered: BillGiven): Promise<Bill> => {
  const site = siteOfBill(plant, entered);
  const id = await keep(plant, entered, site);
  const bill: Bill = { id, lineIds: await linesOf(plant, id), given: entered };
  await inErp(plant, { site, day: entered.day, by: clerk }, evaluateMatch, {
    vendorBillId: toWire(ids.VendorBill, id),
  });
  const { override } = entered;
  if (override !== undefined) {
    const { by, day, reason } = override;
    const { etag } = await given(plant, 'vendorBill', bill.id);
    const input = {
      vendorBillLineId: toWire(ids.VendorBillLine, must(bill.lineIds[0], 'line of a bill')),
      etag,
      reason,
    };
    await inErp(plant, { site, day, by }, overrideMatch, input);
  }
  await settle(plant, bill);
  return bill;
};

/** A credit for goods that went back: frees the bill that was billed for too much. */
export const enterCredit = async (
  plant: Plant,
  bill: Bill,
  credit: { number: string; day: string; quantity: string; reason: string },
): Promise<void> => {
  const { line, price } = must(bill.given.lines[0], 'line of a bill');
  const site = siteOfBill(plant, bill.given);
  const amount = round(multiply(credit.quantity, price), 2);
  const when = { site, day: credit.day, by: clerk };
  const id = await inErp(plant, when, createVendorCredit, {
    number: credit.number,
    supplierId: toWire(ids.Supplier, supplierId(plant, bill.given.supplier)),
    siteId: toWire(ids.Site, site.id),
    vendorBillId: toWire(ids.VendorBill, bill.id),
    creditDate: credit.day,
    reason: credit.reason,
    taxAmount: '0',
    totalAmount: amount,
    lines: [
      {
        vendorBillLineId: toWire(ids.VendorBillLine, must(bill.lineIds[0], 'line of a bill')),
        purchaseOrderLineId: toWire(ids.PurchaseOrderLine, line.id),
        description: `Credit for ${line.data.item}`,
        quantity: Number(credit.quantity),
        amount,
      },
    ],
  });
  const posted = { ...(await given(plant, 'vendorCredit', id)), postingDate: credit.day };
  await inErp(plant, when, postVendorCredit, posted);
  await release(plant, bill, credit.day);
};
