import { beforeAll, expect, test } from '@jest/globals';
import { crediting } from './crediting.ts';
import { openDesks } from './desks.ts';
import { rows } from './world.ts';

const desks = openDesks({ floorAccounts: true });
const { world, erp, bills } = desks;
const { booked } = crediting(desks);
beforeAll(() => rows(world.database, 'glAccount', [{ number: '2000', name: 'Cash', type: 'ASSET', role: 'CASH' }]));

test('while the rules of an event do not balance it is not posted; without the wrong one it is', async () => {
  const { bill } = await booked('PO-RULE', 'RES', 10, '2');
  await bills.step('releasePayment', 'VendorBillTransitionInput', bill.id);
  const pay = () => bills.step('payBill', 'PayBillInput', bill.id, { paymentReference: 'TRX-1', paidOn: '2026-01-28' });
  const upsert = (more: Record<string, unknown> = {}) =>
    erp.run(
      'upsertPostingRule',
      'UpsertPostingRuleInput',
      {
        ...{ event: 'PAYMENT', sequence: 77, side: 'DEBIT', accountRole: 'EXPENSE', amountBasis: 'BILL_AMOUNT' },
        ...{ description: 'Keyed wrongly.', ...more },
      },
      'postingRule { id _etag }',
    );
  const wrong = await erp.done<{ id: string; _etag: string }>(upsert(), 'upsertPostingRule', 'postingRule');
  expect((await pay()).refusal).toMatchObject({
    code: 'STATE_INVALID',
    message: expect.stringContaining('upsertPostingRule, deletePostingRule'),
    details: { off: 20, currency: 'USD' },
  });
  expect(await bills.now(bill.id)).toMatchObject({ paymentStatus: 'RELEASED' });

  const drop = (input: Record<string, unknown>) =>
    erp.run('deletePostingRule', 'DeletePostingRuleInput', { id: wrong.id, ...input }, 'deletedId');
  expect((await drop({})).refusal).toMatchObject({ code: 'ETAG_REQUIRED' });
  expect((await drop({ etag: 'old' })).refusal).toMatchObject({ code: 'ETAG_MISMATCH' });
  const twice = { etag: wrong._etag, idempotencyKey: 'drop-1' };
  const gone = { deletePostingRule: { deletedId: wrong.id } };
  expect((await drop(twice)).data).toEqual(gone);
  expect((await drop(twice)).data).toEqual(gone);
  expect((await drop({ etag: wrong._etag })).refusal).toMatchObject({ code: 'NOT_FOUND' });
  expect((await pay()).data).toMatchObject({ payBill: { vendorBill: { paymentStatus: 'PAID' } } });
});
