import { compare, round } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { erpCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { itemWithFinancials } from '../purchase-order/purchase-order.write.queries.ts';
import { changed, recorded } from '../record.rules.ts';
import type { SetMatchToleranceInput } from '../schema.generated.ts';
import { supplierById } from '../supplier/supplier.write.queries.ts';
import { changeTolerance, insertTolerance, subsidiaryById, toleranceForUpdate } from './tolerance.queries.ts';

const percent = (value: string, what: string): string => {
  if (compare(value, '0') < 0 || compare(value, '1000') > 0) throw refuse('VALUE_INVALID', `${what} is 0 to 1000.`);
  if (compare(round(value, 4), value) !== 0)
    throw refuse('PRECISION_EXCEEDED', `${what} is ${value}: at most 4 decimals are kept.`);
  return value;
};

const amount = (value: string | null | undefined, what: string): string | null => {
  if (value == null) return null;
  if (compare(value, '0') < 0) throw refuse('VALUE_INVALID', `${what} is not negative.`);
  if (compare(round(value), value) !== 0)
    throw refuse('PRECISION_EXCEEDED', `${what} is ${value}: at most 6 decimals are kept.`);
  return value;
};

const keyOf = async (tx: Tx, input: SetMatchToleranceInput) => {
  const { subsidiaryId, supplierId, itemId, validFrom } = input;
  const entity = found(await subsidiaryById(tx, fromWire(ids.Subsidiary, subsidiaryId)), 'legal entity', subsidiaryId);
  const supplier =
    supplierId == null
      ? null
      : found(await supplierById(tx, fromWire(ids.Supplier, supplierId)), 'supplier', supplierId).id;
  const item =
    itemId == null ? null : found(await itemWithFinancials(tx, fromWire(ids.Item, itemId)), 'item', itemId).id;
  return { currency: entity.currency, key: { subsidiaryId: entity.id, supplierId: supplier, itemId: item, validFrom } };
};

/** Makes or changes how far bills may differ. Refuses NOT_FOUND, VALUE_INVALID, etags. Answers its uuid. */
export const setMatchTolerance = (context: Context, input: SetMatchToleranceInput): Promise<string> => {
  const { validFrom, validTo = null } = input;
  if (validTo !== null && validTo <= validFrom) throw refuse('VALUE_INVALID', 'validTo is after validFrom.');
  const columns = {
    validTo,
    quantityPercent: percent(input.quantityPercent ?? '0', 'quantityPercent'),
    pricePercent: percent(input.pricePercent ?? '0', 'pricePercent'),
    priceAmount: amount(input.priceAmount, 'priceAmount'),
    totalAmount: amount(input.totalAmount, 'totalAmount'),
  };
  return erpCommand(context, 'setMatchTolerance', [`match-tolerance:${input.subsidiaryId}`], input, async (tx) => {
    const { key, currency } = await keyOf(tx, input);
    const was = await toleranceForUpdate(tx, key);
    if (was !== undefined) checkEtag(was, input.etag);
    const is =
      was === undefined
        ? await insertTolerance(tx, { id: newId(), ...key, ...columns, currency })
        : await changeTolerance(tx, was.id, columns);
    await tell(tx, context, {
      type: 'erp.match-tolerance.changed',
      subject: is.id,
      subjectVersion: is.version,
      key: is.id,
      data: { ...key, ...columns, level: is.level },
      ...(was === undefined ? { after: recorded(is) } : changed(was, is)),
    });
    return is.id;
  });
};
