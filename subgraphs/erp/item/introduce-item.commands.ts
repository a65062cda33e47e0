import { refuse, unlessTaken } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { unitOf } from '../../../kernel/units.ts';
import { ids } from '../../../schema/ids.ts';
import { erpCommand, text, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { accountById } from '../purchase-order/purchase-order.write.queries.ts';
import { recorded } from '../record.rules.ts';
import type { IntroduceItemInput } from '../schema.generated.ts';
import { firstCurrency, insertFinancials, insertItemCopy } from './item-release.write.queries.ts';

// As PLM wants it, which keeps all items.
const form = /^[^\p{Cc}\s](?:[^\p{Cc}]{0,58}[^\p{Cc}\s])?$/u;

const check = ({ partNumber, baseUom = 'EA' }: IntroduceItemInput): void => {
  if (!form.test(partNumber))
    throw refuse(
      'PART_NUMBER_FORMAT',
      'A part number has 1 to 60 characters, no blanks at either end, no control characters.',
    );
  if (unitOf(baseUom) === undefined)
    throw refuse(
      'UOM_CONVERSION_MISSING',
      `${baseUom.slice(0, 20)} is no unit of the list. Take a Rec 20 code, as EA.`,
    );
};

const accountOf = async (tx: Tx, wire: string | null | undefined): Promise<string | null> =>
  wire == null ? null : found(await accountById(tx, fromWire(ids.GLAccount, wire)), 'account', wire).id;

const currencyOf = async (tx: Tx): Promise<string> => {
  const currency = await firstCurrency(tx);
  if (currency !== undefined) return currency;
  throw refuse('STATE_INVALID', 'There is no legal entity yet. Finance sets one up before items are introduced.');
};

/**
 * Makes an item that is born in the ERP, with its financial record in SETUP (R26, rule 8). Refuses PART_NUMBER_FORMAT, VALUE_INVALID,
 * UOM_CONVERSION_MISSING, ALREADY_EXISTS, NOT_FOUND, STATE_INVALID. Answers the record's uuid.
 */
export const introduceItem = (context: Context, input: IntroduceItemInput): Promise<string> => {
  check(input);
  const { partNumber, kind = 'PART', baseUom = 'EA', costMethod = 'AVERAGE' } = input;
  const description = text(input.description, 'description', 500);
  return erpCommand(context, 'introduceItem', [`part-number:${partNumber}`], input, async (tx) => {
    const id = newId();
    const taken = () =>
      refuse('ALREADY_EXISTS', `ERP knows ${partNumber} already. Read it with itemByNumber, or take another number.`);
    await unlessTaken(insertItemCopy(tx, { id, partNumber, description, baseUom, originSystem: 'ERP' }), taken);
    const row = await insertFinancials(tx, {
      ...{ id: newId(), itemId: id, status: 'SETUP', costMethod, currency: await currencyOf(tx) },
      inventoryAccountId: await accountOf(tx, input.inventoryAccountId),
      expenseAccountId: await accountOf(tx, input.expenseAccountId),
    });
    await tell(tx, context, {
      type: 'erp.item.introduced',
      ...{ subject: id, subjectVersion: 1, key: id },
      data: { partNumber, description, itemType: kind, baseUom },
      after: recorded(row),
    });
    return row.id;
  });
};
