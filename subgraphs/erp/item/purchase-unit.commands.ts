import { refuse } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { unitOf } from '../../../kernel/units.ts';
import type { Context } from '../context.ts';
import type { SetItemPurchaseUnitInput } from '../schema.generated.ts';
import { ofItem } from './item-financials.commands.ts';
import { keepPurchaseUnit, openLineInUnit, purchaseUnitForUpdate } from './item.write.queries.ts';

const checkUnit = (unit: string, baseUom: string): void => {
  if (!/^[A-Z0-9]{1,10}$/.test(unit)) throw refuse('VALUE_INVALID', 'unitOfMeasure is 1 to 10 capitals and digits.');
  const [given, base] = [unitOf(unit), unitOf(baseUom)];
  if (unit === baseUom || (given?.numerator != null && given.dimension === base?.dimension))
    throw refuse('VALUE_INVALID', `${unit} converts to ${baseUom} by itself. Only packs and other dimensions are set.`);
};

/** Says how many base units a unit of an item holds. Refuses VALUE_INVALID, STATE_INVALID (open order lines), etags. */
export const setItemPurchaseUnit = (context: Context, input: SetItemPurchaseUnitInput): Promise<string> => {
  const { unitOfMeasure, factorNumerator, factorDenominator = 1, isPackaging = true } = input;
  if (factorNumerator < 1 || factorDenominator < 1)
    throw refuse('VALUE_INVALID', 'factorNumerator and factorDenominator are above 0.');
  return ofItem(context, 'setItemPurchaseUnit', input, async (tx, { itemId, baseUom, partNumber }) => {
    checkUnit(unitOfMeasure, baseUom);
    const was = await purchaseUnitForUpdate(tx, itemId, unitOfMeasure);
    const factor = { factorNumerator: String(factorNumerator), factorDenominator: String(factorDenominator) };
    const same = was?.factorNumerator === factor.factorNumerator && was.factorDenominator === factor.factorDenominator;
    const open = same ? undefined : await openLineInUnit(tx, itemId, unitOfMeasure);
    if (open !== undefined)
      throw refuse(
        'STATE_INVALID',
        `${open.poNumber} line ${String(open.lineNumber)} orders ${partNumber} in ${unitOfMeasure} at the factor as it is. Set another unit, or close the line first.`,
        { owner: 'ERP', details: { number: open.poNumber, lineNumber: open.lineNumber } },
      );
    await keepPurchaseUnit(tx, { id: newId(), itemId, unitOfMeasure, ...factor, isPackaging });
    return { columns: {}, noted: { purchaseUnit: { unitOfMeasure, ...factor } } };
  });
};
