import { isPositive, quantity } from '../../../kernel/decimal.ts';
import { allow, refuse } from '../../../kernel/errors.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { text, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { recorded } from '../record.rules.ts';
import type { UpsertVendorPartNumberInput, VendorPriceBreakInput } from '../schema.generated.ts';
import { supplierById } from '../supplier/supplier.write.queries.ts';
import { checkCost } from './financials.rules.ts';
import { ofItem } from './item-financials.commands.ts';
import {
  changeVendorNumber,
  insertVendorNumber,
  preferOnly,
  replaceBreaks,
  vendorNumberForUpdate,
} from './item.write.queries.ts';
import { toBase, unitsOf } from './unit.ts';

const above = (value: number, what: string): string => {
  const amount = quantity(value, what);
  if (isPositive(amount)) return amount;
  throw refuse('VALUE_INVALID', `${what} is above 0.`);
};

const optionalText = (value: string | null | undefined, what: string): string | null | undefined =>
  value == null ? value : text(value, what, 200);

const breaksOf = (list: readonly VendorPriceBreakInput[], vendorPartNumberId: string, currency: string) => {
  const keys = new Set<string>();
  return list.map(({ minimumQuantity, unitPrice, validFrom = null, validTo = null }) => {
    allow(checkCost('priceBreaks.unitPrice', unitPrice));
    const from = above(minimumQuantity, 'priceBreaks.minimumQuantity');
    const key = `${from} ${validFrom ?? ''}`;
    if (keys.has(key))
      throw refuse('VALUE_INVALID', `priceBreaks has two prices from ${from} on, of the same first day.`);
    if (validFrom !== null && validTo !== null && validTo <= validFrom)
      throw refuse('VALUE_INVALID', 'priceBreaks.validTo is after validFrom.');
    keys.add(key);
    return { id: newId(), vendorPartNumberId, minimumQuantity: from, unitPrice, currency, validFrom, validTo };
  });
};

// What the input says of the row; what it leaves out is not among it.
const columnsOf = async (tx: Tx, item: { id: string; baseUom: string }, input: UpsertVendorPartNumberInput) => {
  const { purchaseUnitOfMeasure: unit, minimumOrderQuantity: least, leadTimeDays, preferred, currency } = input;
  if (leadTimeDays != null && (leadTimeDays < 0 || leadTimeDays > 1000))
    throw refuse('VALUE_INVALID', 'leadTimeDays is 0 to 1000.');
  const manufacturer = optionalText(input.manufacturer, 'manufacturer');
  const makersNumber = optionalText(input.manufacturerPartNumber, 'manufacturerPartNumber');
  return {
    ...(unit == null ? {} : { purchaseUom: unit, packQuantity: toBase(await unitsOf(tx, item, unit), '1', unit) }),
    ...(least === undefined
      ? {}
      : { minimumOrderQuantity: least === null ? null : above(least, 'minimumOrderQuantity') }),
    ...(leadTimeDays === undefined ? {} : { leadTimeDays }),
    ...(preferred == null ? {} : { preferred }),
    ...(currency == null ? {} : { currency }),
    ...(manufacturer === undefined ? {} : { manufacturer }),
    ...(makersNumber === undefined ? {} : { manufacturerPartNumber: makersNumber }),
  };
};

/** Makes or changes what a supplier calls an item. Refuses NOT_FOUND, VALUE_INVALID, units, etags. */
export const upsertVendorPartNumber = (context: Context, input: UpsertVendorPartNumberInput): Promise<string> => {
  const number = text(input.number, 'number', 60);
  return ofItem(context, 'upsertVendorPartNumber', input, async (tx, { itemId, baseUom }) => {
    const supplier = found(
      await supplierById(tx, fromWire(ids.Supplier, input.supplierId)),
      'supplier',
      input.supplierId,
    );
    const columns = await columnsOf(tx, { id: itemId, baseUom }, input);
    const was = await vendorNumberForUpdate(tx, itemId, supplier.id, number);
    const fresh = {
      id: newId(),
      itemId,
      supplierId: supplier.id,
      number,
      purchaseUom: baseUom,
      currency: supplier.currency,
    };
    const is =
      was === undefined
        ? await insertVendorNumber(tx, { ...fresh, ...columns })
        : Object.keys(columns).length === 0
          ? was
          : await changeVendorNumber(tx, was.id, columns);
    if (is.preferred) await preferOnly(tx, itemId, is.id);
    const { priceBreaks } = input;
    if (priceBreaks != null) await replaceBreaks(tx, is.id, breaksOf(priceBreaks, is.id, is.currency));
    return { columns: {}, noted: { vendorPartNumber: { ...recorded(is), priceBreaks: priceBreaks ?? undefined } } };
  });
};
