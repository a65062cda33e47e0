import { describe, expect, test } from '@jest/globals';
import { openDesks } from './desks.ts';

const { world, erp } = openDesks();

describe('suppliers and terms', () => {
  const term = (input: Record<string, unknown>) =>
    erp.run(
      'upsertPaymentTerm',
      'UpsertPaymentTermInput',
      input,
      'paymentTerm { id _etag code netDays discountPercent }',
    );
  const supplier = (input: Record<string, unknown>) =>
    erp.run(
      'upsertSupplier',
      'UpsertSupplierInput',
      input,
      'supplier { id _etag name status addresses { city } contacts { name } paymentTerm { code } }',
    );

  test('are made, then changed with their etag', async () => {
    const made = (await term({ code: '1/7 NET 14', netDays: 14, discountPercent: '1', discountDays: 7 })).data[
      'upsertPaymentTerm'
    ] as { paymentTerm: { id: string; _etag: string } };
    expect((await term({ code: '1/7 NET 14', netDays: 15 })).refusal).toMatchObject({ code: 'ETAG_REQUIRED' });
    const { data } = await supplier({
      code: 'S-100',
      name: 'Copper Ltd',
      currency: 'USD',
      paymentTermId: made.paymentTerm.id,
      addresses: [{ kind: 'MAIN', line1: '1 Way', city: 'Leeds', country: 'GB' }],
      contacts: [{ name: 'Bo' }],
    });
    expect(data).toMatchObject({
      upsertSupplier: {
        supplier: {
          status: 'ACTIVE',
          addresses: [{ city: 'Leeds' }],
          contacts: [{ name: 'Bo' }],
          paymentTerm: { code: '1/7 NET 14' },
        },
      },
    });
    const { _etag } = (data['upsertSupplier'] as { supplier: { _etag: string } }).supplier;
    expect((await supplier({ code: 'S-100', etag: 'old', status: 'HOLD' })).refusal).toMatchObject({
      code: 'ETAG_MISMATCH',
    });
    expect((await supplier({ code: 'S-100', etag: _etag, status: 'HOLD', addresses: [] })).data).toMatchObject({
      upsertSupplier: { supplier: { name: 'Copper Ltd', status: 'HOLD', addresses: [], contacts: [{ name: 'Bo' }] } },
    });
    expect(await world.database.sql(`select id from erp.event where type = 'erp.supplier.changed'`)).toHaveLength(1);
  });

  test.each([
    [{ code: 'X', netDays: 400 }],
    [{ code: 'X', netDays: 10, discountPercent: '1' }],
    [{ code: 'X', netDays: 10, discountPercent: '0', discountDays: 1 }],
    [{ code: 'X', netDays: 10, discountPercent: '1', discountDays: 11 }],
    [{ code: ' ', netDays: 10 }],
  ])('a term is refused: %j', async (input) => {
    expect((await term(input)).refusal).toMatchObject({ code: 'VALUE_INVALID' });
  });

  test('a new supplier needs a name and a currency', async () => {
    expect((await supplier({ code: 'S-101', name: 'No currency' })).refusal).toMatchObject({ code: 'VALUE_INVALID' });
  });
});
