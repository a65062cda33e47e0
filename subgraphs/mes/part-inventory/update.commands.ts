import { checkAttributes, keptAttributes } from '../../../kernel/attributes.rules.ts';
import { allow, refuse, unlessTaken } from '../../../kernel/errors.ts';
import { found } from '../../../kernel/id.ts';
import type { Context } from '../context.ts';
import { keptNumber } from '../receipt/receipt.rules.ts';
import { partOf } from '../run/run.write.queries.ts';
import type { UpdatePartInventoryInput } from '../schema.generated.ts';
import { changeStock } from './stock-command.ts';
import { updateStock } from './stock.write.queries.ts';
import { checkNumbers } from './update.rules.ts';

/**
 * Changes what describes a record of stock, never how much there is or where: its numbers once, its maintenance, its attributes. Answers its
 * uuid. Refuses STATE_INVALID (has a number, or has come), ALREADY_EXISTS (serial number), VALUE_INVALID, ETAG_*.
 */
export const updatePartInventory = (context: Context, input: UpdatePartInventoryInput): Promise<string> => {
  const serial = input.serialNumber == null ? undefined : keptNumber(input.serialNumber, 'serial');
  const lot = input.lotNumber == null ? undefined : keptNumber(input.lotNumber, 'lot');
  const { attributes, lastMaintainedDate } = input;
  allow(checkAttributes(attributes ?? []));
  return changeStock(context, 'updatePartInventory', input, async (tx, _, stock) => {
    const part = found(await partOf(tx, stock.partId), 'part', stock.partId);
    allow(checkNumbers(stock, part, { serial, lot }));
    const changes = {
      ...(serial === undefined ? {} : { serialNumber: serial }),
      ...(lot === undefined ? {} : { lotNumber: lot }),
      ...(lastMaintainedDate === undefined ? {} : { lastMaintainedDate }),
      ...(attributes == null ? {} : { attributes: JSON.stringify(keptAttributes(attributes)) }),
    };
    const now = await unlessTaken(updateStock(tx, stock.id, changes), () =>
      refuse('ALREADY_EXISTS', `${part.partNumber} ${serial ?? ''} exists: a serial number is given once.`, {
        details: { partNumber: part.partNumber, serialNumber: serial },
      }),
    );
    return { type: 'mes.part-inventory.updated', now, facts: {} };
  });
};
