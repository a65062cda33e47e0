import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { startCompany, type Company } from '../../support/company.ts';
import { release, type Released } from '../../support/daily-work.ts';
import { expectTold } from './told.ts';

let company: Company;
let bracket: Released;

beforeAll(async () => {
  company = await startCompany();
  bracket = await release(company, { partNumber: 'BRKT-1' });
}, 60_000);

afterAll(() => company.close());

test('OWNERSHIP_VIOLATION: goods are received on the floor, not in the office', async () => {
  const input = { locationId: company.place('LAX/DOCK'), lines: [{ partId: bracket.partId, quantity: 1 }] };
  expectTold(await company.refused('ERP', 'createReceipt', input), 'OWNERSHIP_VIOLATION', {
    says: /you act for ERP\. .*floor/,
    rule: 'rule 4',
    owner: 'MES',
  });
});

test('REVISION_AUTHORITY: revisions are drawn up in PLM alone', async () => {
  const input = { revisedFromId: bracket.partId, revision: 'B' };
  expectTold(await company.refused('MES', 'createPartRevision', input), 'REVISION_AUTHORITY', {
    says: /you act for MES\. .*issue/,
    rule: 'rule 3',
    owner: 'PLM',
  });
});

test('ITEM_AUTHORITY: an item is changed by the system that it was born in', async () => {
  type Seen = { item: { _etag: string } };
  const { item } = await company.ask<Seen>('query ($id: ID!) { item(id: $id) { _etag } }', { id: bracket.itemId });
  const input = { id: bracket.itemId, etag: item._etag, description: 'Bracket, renamed' };
  expectTold(await company.refused('ERP', 'updateItem', input), 'ITEM_AUTHORITY', {
    says: /Ask PLM .*updateItemFinancials/,
    rule: 'rule 8',
    owner: 'PLM',
    details: { partNumber: 'BRKT-1', originSystem: 'PLM' },
  });
});

test('ERP_POSTING_AUTHORITY: a receipt enters the books by what the floor signed', async () => {
  expectTold(
    await company.refused('ERP', 'postItemReceipt', { signedEvent: 'typed.in.here' }),
    'ERP_POSTING_AUTHORITY',
    {
      says: /integration brings/,
      rule: 'rule 4',
      owner: 'ERP',
    },
  );
});

test('INVENTORY_MIRROR_FORBIDDEN: the floor’s stock is not set from the books', async () => {
  const id = toWire(ids.PartInventory, newId());
  const input = { id, etag: 'read before', adjustmentType: 'RECOUNT', quantity: 12, reason: 'the books say 12' };
  expectTold(await company.refused('ERP', 'adjustInventory', input), 'INVENTORY_MIRROR_FORBIDDEN', {
    says: /reconciliation/,
    rule: 'rule 5',
    owner: 'MES',
  });
});

test('SCHEDULING_AUTHORITY: ERP says by when, MES says who builds it', async () => {
  const input = { partId: bracket.partId, siteId: company.site('LAX'), plannedQuantity: 5 };
  expectTold(await company.refused('ERP', 'createRun', input), 'SCHEDULING_AUTHORITY', {
    says: /[Rr]elease a demand/,
    rule: 'rule 7',
    owner: 'MES',
  });
});

test('EVENT_UNVERIFIED: what the floor is said to have recorded carries its signature', async () => {
  const refusal = await company.integration.hand('postItemReceipt', 'made.up.event');
  expectTold(refusal, 'EVENT_UNVERIFIED', {
    says: /Carry over the event as MES signed it/,
    rule: 'rule 1',
    owner: 'MES',
    details: { types: expect.arrayContaining(['mes.receipt.posted']) },
  });
});
