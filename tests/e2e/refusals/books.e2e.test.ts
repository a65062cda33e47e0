import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import type { Refused } from '../../support/carry.ts';
import { startCompany, type Company } from '../../support/company.ts';
import { order, supplier, type Released } from '../../support/daily-work.ts';
import { buyable, etagOf, lineInBooks, receive } from '../../support/purchasing-work.ts';

let company: Company;
let acme: string;
let bracket: Released;
let line: string;
/** A receipt of 60 as the floor signed it, not yet carried. */
let signed: string;

beforeAll(async () => {
  company = await startCompany();
  acme = await supplier(company, 'ACME');
  bracket = await buyable(company, { partNumber: 'BRKT-001' });
  const wanted = { itemId: bracket.itemId, quantityOrdered: 100, unitPrice: '2.00' };
  line = (await order(company, 'PO-1', acme, [wanted])).lines[0]?.id ?? '';
  await receive(company, [{ purchaseOrderLineId: line, quantity: 60 }]);
  const [event] = await company.integration.waiting(/^mes\.receipt\.posted$/);
  signed = await company.integration.signed('mes', event?.id ?? '');
}, 60_000);

afterAll(async () => {
  // Nothing that was refused has left anything in the books.
  expect(await company.balance('INVENTORY')).toBe('0');
  expect(await company.amiss()).toEqual({});
  await company.close();
});

const rule4 = { code: 'ERP_POSTING_AUTHORITY', rule: 'rule 4', owner: 'ERP', status: 403 };

test.each(['ERP', 'MES', 'PLM', 'VIEWER'] as const)(
  'rule 4: %s posts an item receipt itself, even by what the floor signed',
  async (system) => {
    expect(await company.refused(system, 'postItemReceipt', { signedEvent: signed })).toMatchObject({
      ...rule4,
      message: expect.stringContaining('An item receipt needs a floor receipt'),
    });
  },
);

/** A signed event whose content says something else. */
const forged = (jws: string): string => {
  const [head = '', body = '', signature = ''] = jws.split('.');
  const said = Buffer.from(body, 'base64url').toString();
  const lie = said.replaceAll('"60"', '"61"');
  expect(lie).not.toBe(said);
  return [head, Buffer.from(lie).toString('base64url'), signature].join('.');
};

test('rule 4: INTEGRATION says 61 where the floor signed 60, or brings what another system signed', async () => {
  expect(await company.integration.hand('postItemReceipt', forged(signed))).toMatchObject({ code: 'EVENT_UNVERIFIED' });
  const [released] = await company.database.sql<{ id: string }>(
    "select id::text from plm.event where type = 'plm.part.released' limit 1",
  );
  const other = await company.integration.signed('plm', released?.id ?? '');
  expect(await company.integration.hand('postItemReceipt', other)).toMatchObject({
    code: 'EVENT_UNVERIFIED',
    owner: 'MES',
  });
  expect(await lineInBooks(company, line)).toMatchObject({ quantityReceived: 0, itemReceipts: [] });
});

const some = (type: keyof typeof ids): string => toWire(ids[type], newId());
const entry = () => ({
  ...{ siteId: company.site('LAX'), itemId: bracket.itemId, quantity: 3, reason: 'Counted', approvedBy: 'the floor' },
  postingDate: '2026-02-01',
});
const rule = {
  ...{ event: 'RECEIPT', sequence: 1, side: 'DEBIT', accountRole: 'INVENTORY', amountBasis: 'AT_PO_PRICE' },
  description: 'x',
};
const account = { number: '9999', name: 'The floor', type: 'ASSET' };
const step = () => ({ id: some('VendorBill'), etag: 'x' });
const ledger = 'OWNERSHIP_VIOLATION';
test.each([
  ['postAdjustingEntry', entry, 'INVENTORY_MIRROR_FORBIDDEN', 'rule 5', 'corrected by finance alone'],
  ['createGlAccount', () => account, ledger, 'rule 1', 'ask finance'],
  ['upsertPostingRule', () => rule, ledger, 'rule 1', 'ask finance'],
  ['postBill', step, ledger, 'rule 1', "Bills, matching and payment are ERP's alone"],
  ['releasePayment', step, ledger, 'rule 1', "Bills, matching and payment are ERP's alone"],
] as const)('the books: MES writes a journal by %s', async (mutation, input, code, rule_, says) => {
  expect(await company.refused('MES', mutation, input())).toMatchObject({
    ...{ code, rule: rule_, owner: 'ERP', status: 403 },
    message: expect.stringContaining(says),
  });
});

test('the books: MES bills what it received', async () => {
  const bill = {
    ...{ number: 'B-1', supplierId: acme, siteId: company.site('LAX'), billDate: '2026-01-20', totalAmount: '120.00' },
    lines: [{ purchaseOrderLineId: line, quantity: 60, unitPrice: '2.00' }],
  };
  expect(await company.refused('MES', 'createVendorBill', bill)).toMatchObject({ code: ledger, owner: 'ERP' });
});

test.each(['ERP', 'MES', 'INTEGRATION'] as const)("rule 8: %s describes PLM's item anew", async (system) => {
  const etag = await etagOf(company, 'item', bracket.itemId);
  expect(
    await company.refused(system, 'updateItem', { id: bracket.itemId, etag, description: 'Bracket old' }),
  ).toMatchObject({ code: 'ITEM_AUTHORITY', rule: 'rule 8', owner: 'PLM', status: 403 });
});

test('a purchase order without what its site requires: FLOW_OUT_OF_SCOPE, with what is missing', async () => {
  const site = { siteId: company.site('AUS'), subsidiaryId: toWire(ids.Subsidiary, company.founded.subsidiary) };
  await company.act('ERP', 'setSiteFinancials', {
    ...site,
    requiredAttributes: ['DEPARTMENT', 'COST_CENTER', 'PROJECT'],
  });
  const wanted = [{ itemId: bracket.itemId, quantityOrdered: 1, unitPrice: '2.00' }];
  const more = { siteId: company.site('AUS'), attributes: { department: 'OPS' } };
  await expect(order(company, 'PO-AUS', acme, wanted, more)).rejects.toThrow(
    /FLOW_OUT_OF_SCOPE.*missingAttributes.*COST_CENTER.*PROJECT/,
  );
});

test('CAD stays in PLM, and there it is linked: a model is sent to a step of MES, and to a revision of PLM', async () => {
  const sent = 'data:model/step;base64,SVNPLTEwMzAzLTIx';
  type Kept = { id: string; _etag: string };
  const { procedure } = await company.act<{ procedure: Kept }>(
    'MES',
    'createProcedure',
    { title: 'Bend' },
    'procedure { id }',
  );
  const onStep = { procedureId: procedure.id, title: 'Bend', drawingLinks: [sent] };
  const onPart = { partId: bracket.partId, uri: sent, documentNumber: 'D-1' };
  const told: Refused[] = [
    await company.refused('MES', 'createStep', onStep),
    await company.refused('PLM', 'linkDrawing', onPart),
  ];
  for (const refusal of told) expect(refusal).toMatchObject({ code: 'CAD_CONTENT_FORBIDDEN', status: 422 });
});
