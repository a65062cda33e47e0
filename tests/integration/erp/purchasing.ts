import { newId } from '../../../kernel/id.ts';
import type { TestDatabase } from '../../support/database.ts';
import { bill, order, receive } from './documents.ts';
import { journal } from './journal.ts';
import type { MasterData } from './master-data.ts';
import { row } from './world.ts';

/** Orders in several states: prices, tolerances and figures are those of the domain model's edge cases. */
export const purchasing = async (database: TestDatabase, master: MasterData) => {
  const { lax, aus, acme, terms, items, parts } = master;
  const engineering = { department: 'ENG', project: 'P1', taxCode: 'T1' };
  const first = await order(
    database,
    {
      siteId: lax,
      number: 'PO-1001',
      supplierId: acme,
      paymentTermId: terms,
      glAccountId: master.accounts['PPV'],
      ...engineering,
    },
    [
      {
        itemId: items.CAP,
        quantityOrdered: '1000',
        unitPrice: '1',
        amount: '1000',
        quantityReceived: '1000',
        quantityBilled: '1000',
        needDate: '2026-01-15',
      },
      {
        itemId: items.CAP,
        quantityOrdered: '100',
        unitPrice: '2',
        amount: '200',
        quantityReceived: '60',
        project: 'P2',
        costCenter: 'CC9',
        needDate: '2026-03-01',
      },
      {
        itemId: items.RES,
        partId: parts['RES@A'],
        quantityOrdered: '40',
        unitPrice: '0.333333',
        amount: '13.33',
        quantityBilled: '40',
        needDate: '2026-02-01',
      },
    ],
  );
  await row(database, 'purchaseOrderFee', {
    siteId: lax,
    purchaseOrderId: first.id,
    position: 1,
    kind: 'FREIGHT',
    description: 'Carriage',
    amount: '12.5',
    glAccountId: master.accounts['PPV'],
  });
  const wire = await order(database, { siteId: aus, number: 'PO-1002', supplierId: acme }, [
    {
      itemId: items.WIRE,
      quantityOrdered: '3',
      unitOfMeasure: 'ROLL',
      baseQuantityOrdered: '300',
      unitPrice: '45',
      amount: '135',
      quantityReceived: '3',
    },
    { quantityOrdered: '1', unitPrice: '100', amount: '100', lineType: 'SERVICE', matchPolicy: 'TWO_WAY' },
  ]);
  const draft = await order(database, { siteId: lax, number: 'PO-1003', supplierId: master.bolt, status: 'DRAFT' }, [
    {
      itemId: items.BRKT,
      partId: parts['BRKT@B'],
      quantityOrdered: '5',
      unitPrice: '10',
      amount: '50',
      needDate: '2026-04-01',
    },
  ]);
  const short = await order(database, { siteId: lax, number: 'PO-1004', supplierId: acme, status: 'CLOSED' }, [
    {
      itemId: items.RES,
      quantityOrdered: '100',
      unitPrice: '1',
      amount: '100',
      quantityReceived: '97',
      receivingComplete: true,
      status: 'CLOSED',
      shortCloseReason: 'three missing',
    },
    { itemId: items.RES, quantityOrdered: '5', unitPrice: '1', amount: '5', status: 'CANCELED' },
  ]);
  const outside = await order(database, { siteId: lax, number: 'PO-1005', supplierId: acme }, [
    {
      itemId: items.BRKT,
      quantityOrdered: '50',
      unitPrice: '3',
      amount: '150',
      lineType: 'OUTSIDE_PROCESSING',
      runStepId: newId(),
      quantityReceived: '30',
      quantityBilled: '32',
    },
  ]);
  const [capacitors = '', more = '', resistors = ''] = first.lines;
  const receipt = await receive(database, master, {
    line: capacitors,
    site: lax,
    quantity: '1000',
    cost: '1',
    amount: '1000',
    dimensions: engineering,
  });
  await receive(database, master, {
    line: more,
    site: lax,
    quantity: '60',
    cost: '2',
    amount: '120',
    dimensions: { ...engineering, project: 'P2', costCenter: 'CC9' },
  });
  await receive(database, master, {
    line: wire.lines[0] ?? '',
    site: aus,
    quantity: '3',
    cost: '45',
    amount: '135',
    uom: 'ROLL',
    base: '300',
  });
  await receive(database, master, { line: short.lines[0] ?? '', site: lax, quantity: '97', cost: '1', amount: '97' });
  const plated = outside.lines[0] ?? '';
  const back = await receive(database, master, { line: plated, site: lax, quantity: '30', cost: '3', amount: '90' });
  const [source] = await database.sql<{ id: string }>(
    'select source_receipt_item_id as id from erp.item_receipt where id = $1',
    [back],
  );
  await row(database, 'receiptWithholding', {
    siteId: lax,
    sourceReceiptItemId: source?.id,
    purchaseOrderLineId: plated,
    quantity: '2',
    unitOfMeasure: 'EA',
    reason: 'OUTSIDE_PROCESSING_REJECT',
    issueId: newId(),
  });
  const matched = await bill(database, master, {
    number: 'B-1',
    site: lax,
    line: capacitors,
    quantity: '1000',
    price: '1.04',
    amount: '1040',
    poPrice: '1',
    status: 'MATCHED_WITHIN_TOLERANCE',
    received: '1000',
    ordered: '1000',
    receipt,
  });
  const booked = { purchaseOrderLineId: capacitors };
  await journal(database, master, { site: lax, date: '2026-01-20', source: ['VENDOR_BILL', matched] }, [
    ['GR_IR', '1000', booked],
    ['PPV', '40', booked],
    ['AP', '-1040', { supplierId: acme }],
  ]);
  const over = await bill(database, master, {
    number: 'B-2',
    site: lax,
    line: plated,
    quantity: '32',
    price: '3',
    amount: '96',
    poPrice: '3',
    status: 'EXCEPTION',
    reasons: ['QTY_OVER_RECEIVED'],
    blocked: '6',
    received: '30',
    ordered: '50',
  });
  await journal(database, master, { site: lax, date: '2026-01-20', source: ['VENDOR_BILL', over] }, [
    ['GR_IR', '96', { purchaseOrderLineId: plated }],
    ['AP', '-96'],
  ]);
  const early = await bill(database, master, {
    number: 'B-3',
    site: lax,
    line: resistors,
    quantity: '40',
    price: '0.333333',
    amount: '13.33',
    poPrice: '0.333333',
    status: 'WAITING_FOR_RECEIPT',
    blocked: '13.33',
    received: '0',
    ordered: '40',
  });
  await journal(database, master, { site: lax, date: '2026-01-20', source: ['VENDOR_BILL', early] }, [
    ['GR_IR', '13.33', { purchaseOrderLineId: resistors }],
    ['AP', '-13.33'],
  ]);
  const credit = await row(database, 'vendorCredit', {
    siteId: lax,
    number: 'C-1',
    supplierId: acme,
    vendorBillId: over,
    creditDate: '2026-01-25',
    currency: 'USD',
    reason: 'two rejected',
    totalAmount: '6',
  });
  await row(database, 'vendorCreditLine', {
    siteId: lax,
    vendorCreditId: credit,
    currency: 'USD',
    lineNumber: 1,
    purchaseOrderLineId: plated,
    description: 'rejected',
    quantity: '2',
    unitOfMeasure: 'EA',
    baseQuantity: '2',
    amount: '6',
  });
  await row(database, 'purchaseOrderApproval', {
    siteId: lax,
    purchaseOrderId: first.id,
    sequence: 1,
    approver: 'cfo',
    decision: 'APPROVED',
    decidedAt: '2026-01-05T12:00:00Z',
  });
  await row(database, 'matchTolerance', { subsidiaryId: master.books, pricePercent: '5', currency: 'USD' });
  await row(database, 'matchTolerance', {
    subsidiaryId: master.books,
    supplierId: acme,
    itemId: items.CAP,
    pricePercent: '10',
    currency: 'USD',
  });
  return { first, wire, draft, short, outside, matched, over };
};
