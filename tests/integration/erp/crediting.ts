import { expect } from '@jest/globals';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import type { Bill } from './billing.ts';
import type { openDesks } from './desks.ts';

export type Credit = { id: string; _etag: string; status: string };
export const creditFields = 'id _etag status total { amount } lines { quantity amount { amount } } glPosting { id }';

/** ERP's mutations of credits, and bills to credit. */
export const crediting = ({ master, erp, mes, bills }: ReturnType<typeof openDesks>) => {
  const credit = (number: string, more: Record<string, unknown>) =>
    erp.run(
      'createVendorCredit',
      'CreateVendorCreditInput',
      {
        ...{ number, supplierId: toWire(ids.Supplier, master.acme), siteId: toWire(ids.Site, master.lax) },
        ...{ creditDate: '2026-01-25', reason: 'as agreed', ...more },
      },
      `vendorCredit { ${creditFields} }`,
    );
  const credited = (number: string, more: Record<string, unknown>) =>
    erp.done<Credit>(credit(number, more), 'createVendorCredit', 'vendorCredit');
  const postCredit = ({ id, _etag: etag }: Credit, more: Record<string, unknown> = {}) =>
    erp.run('postVendorCredit', 'PostVendorCreditInput', { id, etag, ...more }, `vendorCredit { ${creditFields} }`);
  /** Ordered, received by the floor's event, billed, matched and posted. */
  const booked = async (
    number: string,
    item: 'RES' | 'CAP' | 'WIRE',
    quantity: number,
    price: string,
    billPrice = price,
  ) => {
    const unit = item === 'WIRE' ? { unitOfMeasure: 'FOT' } : {};
    const order = await erp.ordered(number, [
      { itemId: erp.item(item), quantityOrdered: quantity, unitPrice: price, ...unit },
    ]);
    const line = order.lines[0]?.id ?? '';
    const received = mes.received(line, master.items[item], String(quantity), item === 'WIRE' ? { uom: 'FOT' } : {});
    expect((await mes.receive(mes.receiptEvent([received]))).refusal).toBeUndefined();
    const total = String(Number((quantity * Number(billPrice)).toFixed(2)));
    const made = await bills.created(
      `B-${number}`,
      [{ purchaseOrderLineId: line, quantity, unitPrice: billPrice }],
      total,
    );
    await bills.evaluated(made.id);
    const posted = await erp.done<Bill>(bills.step('postBill', 'PostBillInput', made.id), 'postBill', 'vendorBill');
    return { line, received, bill: posted, billLine: posted.lines[0]?.id ?? '' };
  };
  return { credit, credited, postCredit, booked };
};
