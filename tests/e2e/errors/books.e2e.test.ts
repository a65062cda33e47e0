import { afterAll, beforeAll, test } from '@jest/globals';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { startCompany, type Company } from '../../support/company.ts';
import { order, receive, release, supplier, valued, type Released } from '../../support/daily-work.ts';
import { expectTold } from './told.ts';

type State = { id: string; _etag: string };

let company: Company;
let acme: string;
let bracket: Released;

const refused = (mutation: string, input: Record<string, unknown>) => company.refused('ERP', mutation, input);
const line = (quantityOrdered: number, more: Record<string, unknown> = {}) => ({
  ...{ itemId: bracket.itemId, quantityOrdered, unitPrice: '1' },
  ...more,
});
const now = async (field: string, id: string | undefined): Promise<State> =>
  (await company.ask<{ found: State }>(`query ($id: ID!) { found: ${field}(id: $id) { id _etag } }`, { id })).found;
const step = ({ id, _etag }: State) => ({ id, etag: _etag });
/** An order of one line, and so much of it received and in the books. */
const delivered = async (number: string, quantity: number, received: number): Promise<string | undefined> => {
  const { lines } = await order(company, number, acme, [line(quantity)]);
  await receive(company, { poNumber: number, lineNumber: 1, quantity: received });
  await company.carry();
  return lines[0]?.id;
};
const billOf = (number: string, purchaseOrderLineId: string | undefined, quantity: number, unitPrice: string) => ({
  ...{ number, supplierId: acme, siteId: company.site('LAX'), billDate: '2026-01-20' },
  ...{ totalAmount: String(quantity * Number(unitPrice)) },
  lines: [{ purchaseOrderLineId, quantity, unitPrice }],
});
const billed = async (bill: Record<string, unknown>): Promise<string> => {
  type Made = { vendorBill: { id: string } };
  const { vendorBill } = await company.act<Made>('ERP', 'createVendorBill', bill, 'vendorBill { id }');
  await company.act('ERP', 'evaluateMatch', { vendorBillId: vendorBill.id });
  return vendorBill.id;
};
const books = (more: Record<string, unknown>) =>
  company.act('ERP', 'setSiteFinancials', {
    ...{ siteId: company.site('LAX'), subsidiaryId: toWire(ids.Subsidiary, company.founded.subsidiary) },
    ...more,
  });

beforeAll(async () => {
  company = await startCompany();
  acme = await supplier(company, 'ACME');
  bracket = await release(company, { partNumber: 'BRKT-1' });
  await valued(company, bracket);
}, 60_000);

afterAll(() => company.close());

test('PO_LINE_BELOW_RECEIVED: an order is not lowered below what came', async () => {
  const id = await delivered('PO-LOW', 100, 60);
  const input = { ...step(await now('purchaseOrderLine', id)), quantityOrdered: 50 };
  expectTold(await refused('updatePurchaseOrderLine', input), 'PO_LINE_BELOW_RECEIVED', {
    says: /PO-LOW line 1 cannot go down to 50 EA: 60 EA .*Lower it to 60/,
    owner: 'ERP',
    details: { minimum: 60, received: 60 },
  });
});

test('APPROVAL_REQUIRED: what goes beyond the approved total is approved first', async () => {
  const { lines } = await order(company, 'PO-MORE', acme, [line(100)]);
  const input = { ...step(await now('purchaseOrderLine', lines[0]?.id)), quantityOrdered: 200 };
  expectTold(await refused('updatePurchaseOrderLine', input), 'APPROVAL_REQUIRED', {
    says: /would come to 200.*submitPurchaseOrder with upTo/,
    owner: 'ERP',
    details: { currency: 'USD' },
  });
});

test('DUPLICATE_BILL: a supplier’s bill is entered once', async () => {
  const id = await delivered('PO-BILL', 10, 10);
  await company.act('ERP', 'createVendorBill', billOf('B-1', id, 10, '1'));
  expectTold(await refused('createVendorBill', billOf('B-1', id, 10, '1')), 'DUPLICATE_BILL', {
    says: /B-1 already.*void it first/,
    owner: 'ERP',
    details: { number: 'B-1' },
  });
});

test('MATCH_EXCEPTION: goods that did not come are not paid', async () => {
  const bill = await billed(billOf('B-2', await delivered('PO-MATCH', 10, 4), 10, '1'));
  await company.act('ERP', 'postBill', step(await now('vendorBill', bill)));
  expectTold(await refused('releasePayment', step(await now('vendorBill', bill))), 'MATCH_EXCEPTION', {
    says: /B-2 is EXCEPTION\. Receive the goods, correct the bill .*override it/,
    owner: 'ERP',
    details: { matchStatus: 'EXCEPTION' },
  });
});

test('PERIOD_CLOSED: nothing is booked into a closed month', async () => {
  const bill = await billed(billOf('B-3', await delivered('PO-MONTH', 10, 10), 10, '1'));
  type Periods = { accountingPeriods: { edges: { node: State }[] } };
  const { accountingPeriods } = await company.ask<Periods>(
    '{ accountingPeriods(filters: { code: { eq: "2026-01" } }) { edges { node { id _etag } } } }',
  );
  const [{ node } = { node: { id: '', _etag: '' } }] = accountingPeriods.edges;
  await company.act('ERP', 'closePeriod', { ...step(node), modules: ['AP', 'INVENTORY', 'GL'] });
  const input = { ...step(await now('vendorBill', bill)), postingDate: '2026-01-31' };
  expectTold(await refused('postBill', input), 'PERIOD_CLOSED', {
    says: /2026-01 .*closed.*Post into an open period/,
    owner: 'ERP',
    details: { postingDate: '2026-01-31', period: '2026-01' },
  });
});

test('FLOW_OUT_OF_SCOPE: an order without what its site requires does not go out', async () => {
  await books({ requiredAttributes: ['PROJECT'] });
  const input = {
    ...{ number: 'PO-BARE', supplierId: acme, siteId: company.site('LAX'), orderDate: '2026-02-05' },
    lines: [line(1)],
  };
  type Made = { purchaseOrder: State };
  const { purchaseOrder } = await company.act<Made>('ERP', 'createPurchaseOrder', input, 'purchaseOrder { id _etag }');
  const submit = { ...step(purchaseOrder), approver: 'erp-user' };
  expectTold(await refused('submitPurchaseOrder', submit), 'FLOW_OUT_OF_SCOPE', {
    says: /PO-BARE cannot go on: its site requires .*Set them on the order or its lines first/,
    owner: 'ERP',
    details: { missingAttributes: ['PROJECT'] },
  });
  await books({});
});

test('POSTING_RULE_MISSING: where no rule says which accounts move, nothing is guessed', async () => {
  const { lines } = await order(company, 'PO-RULE', acme, [line(5)]);
  // No command takes a rule away: a company that never had it.
  await company.database.sql(
    "delete from erp.posting_rule where event = 'RECEIPT' and line_type = 'GOODS' and cost_method = 'STANDARD'",
  );
  await receive(company, { purchaseOrderLineId: lines[0]?.id, quantity: 5 });
  const [carried] = await company.integration.all(/^mes\.receipt/);
  expectTold(carried?.refusal, 'POSTING_RULE_MISSING', {
    says: /RECEIPT of GOODS, STANDARD.*upsertPostingRule/,
    owner: 'ERP',
    details: { event: 'RECEIPT', costMethod: 'STANDARD', lineType: 'GOODS' },
  });
});
