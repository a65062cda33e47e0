import { newId } from '../../../kernel/id.ts';
import type { TestDatabase } from '../../support/database.ts';
import { journal } from './journal.ts';
import type { MasterData } from './master-data.ts';
import { row } from './world.ts';

type Line = Record<string, unknown> & { quantityOrdered: string; unitPrice: string; amount: string };
type Order = { id: string; lines: string[] };

/** An order and its lines; answers their ids. */
export const order = async (
  database: TestDatabase,
  header: Record<string, unknown>,
  lines: readonly Line[],
): Promise<Order> => {
  const common = { currency: 'USD', orderDate: '2026-01-05', status: 'ORDERED', ...header };
  const id = await row(database, 'purchaseOrder', common);
  const ids: string[] = [];
  for (const [at, line] of lines.entries()) {
    ids.push(
      await row(database, 'purchaseOrderLine', {
        siteId: header['siteId'],
        purchaseOrderId: id,
        poNumber: header['number'],
        currency: 'USD',
        lineNumber: at + 1,
        unitOfMeasure: 'EA',
        baseQuantityOrdered: line.quantityOrdered,
        description: `line ${String(at + 1)}`,
        ...line,
      }),
    );
  }
  return { id, lines: ids };
};

type Receipt = {
  line: string;
  site: string;
  quantity: string;
  cost: string;
  amount: string;
  uom?: string;
  base?: string;
  dimensions?: Record<string, unknown>;
};

/** A floor receipt line, its item receipt and the journal: Dr inventory, Cr GR/IR. */
export const receive = async (database: TestDatabase, master: MasterData, receipt: Receipt): Promise<string> => {
  const { line, site, quantity, cost, amount, uom = 'EA', base = quantity, dimensions = {} } = receipt;
  const source = await row(database, 'receiptItem', {
    siteId: site,
    purchaseOrderLineId: line,
    quantity,
    unitOfMeasure: uom,
  });
  const id = await row(database, 'itemReceipt', {
    siteId: site,
    number: `IR-${source.slice(-6)}`,
    purchaseOrderLineId: line,
    sourceReceiptItemId: source,
    sourceEventId: newId(),
    quantity,
    unitOfMeasure: uom,
    baseQuantity: base,
    unitCost: cost,
    amount,
    currency: 'USD',
    transactionDate: '2026-01-12',
    postingDate: '2026-01-12',
    accountingPeriodId: master.january,
    ...dimensions,
  });
  const charged = { purchaseOrderLineId: line, ...dimensions };
  await journal(database, master, { site, date: '2026-01-12', source: ['ITEM_RECEIPT', id] }, [
    ['INVENTORY', amount, charged],
    ['GR_IR', `-${amount}`, charged],
  ]);
  return id;
};

type Bill = {
  number: string;
  site: string;
  line: string;
  quantity: string;
  price: string;
  amount: string;
  poPrice: string;
  status: string;
  reasons?: string[];
  blocked?: string;
  received: string;
  ordered: string;
  receipt?: string;
};

/** A bill of one line with its match result, and an exception where it is blocked. */
export const bill = async (database: TestDatabase, master: MasterData, given: Bill): Promise<string> => {
  const blocked = ['EXCEPTION', 'WAITING_FOR_RECEIPT'].includes(given.status);
  const common = { siteId: given.site, currency: 'USD' };
  const id = await row(database, 'vendorBill', {
    ...common,
    number: given.number,
    supplierId: master.acme,
    billDate: '2026-01-20',
    dueDate: '2026-02-19',
    totalAmount: given.amount,
    status: 'POSTED',
    matchStatus: given.status,
    paymentStatus: blocked ? 'BLOCKED' : 'RELEASED',
    postingDate: '2026-01-20',
    accountingPeriodId: master.january,
  });
  const line = await row(database, 'vendorBillLine', {
    ...common,
    vendorBillId: id,
    lineNumber: 1,
    purchaseOrderLineId: given.line,
    description: given.number,
    quantity: given.quantity,
    unitOfMeasure: 'EA',
    baseQuantity: given.quantity,
    unitPrice: given.price,
    amount: given.amount,
    matchStatus: given.status,
  });
  await row(database, 'vendorBillAllocation', {
    ...common,
    vendorBillLineId: line,
    purchaseOrderLineId: given.line,
    itemReceiptId: given.receipt ?? null,
    quantity: given.quantity,
    baseQuantity: given.quantity,
    amount: given.amount,
  });
  const result = await row(database, 'matchResult', {
    ...common,
    vendorBillId: id,
    vendorBillLineId: line,
    purchaseOrderLineId: given.line,
    evaluatedAt: '2026-01-20T12:00:00Z',
    unitOfMeasure: 'EA',
    ordered: given.ordered,
    received: given.received,
    billed: given.quantity,
    poUnitPrice: given.poPrice,
    billUnitPrice: given.price,
    status: given.status,
    reasons: given.reasons ?? [],
    blockedAmount: given.blocked ?? '0',
    inputHash: '0'.repeat(64),
  });
  if (blocked) {
    await row(database, 'matchException', {
      ...common,
      vendorBillId: id,
      vendorBillLineId: line,
      matchResultId: result,
      supplierId: master.acme,
      blockedAmount: given.blocked,
      kind: given.status === 'EXCEPTION' ? 'DISAGREEMENT' : 'WAITING_FOR_RECEIPT',
      openedAt: '2026-01-20T12:00:00Z',
      dueDate: '2026-02-19',
    });
  }
  return id;
};
