import { z } from 'zod';
import { allow } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import { dataOf, type CloudEvent } from '../../../kernel/signed-event.ts';
import { kept } from '../../../kernel/references.ts';
import { plmIntake, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { recorded } from '../record.rules.ts';
import type { ApplyItemInput } from '../schema.generated.ts';
import { insertItem, itemForUpdate } from './item.write.queries.ts';
import { addAliases, checkNewItem } from './new-item.ts';

const introducedShape = z.object({
  partNumber: z.string().max(200),
  description: z.string().max(500),
  itemType: z.enum(['PART', 'TOOL', 'CONSUMABLE', 'SERVICE']),
  baseUom: z.string().max(12),
});
type Introduced = z.infer<typeof introducedShape>;

// PLM's item stays as it is; the ERP's claim on its number is kept beside it (rule 8).
const reject = async (tx: Tx, context: Context, event: CloudEvent, { partNumber }: Introduced): Promise<string> => {
  const item = kept((await itemForUpdate(tx, partNumber)) ?? null, 'item');
  if (item.id === event.subject) return item.id;
  const aliases = await addAliases(tx, item.id, [{ system: 'ERP', number: partNumber, kind: 'EXACT' }]);
  if (aliases.length === 0) return item.id;
  await tell(tx, context, {
    type: 'plm.item.claim-rejected',
    ...{ subject: item.id, subjectVersion: item.version, key: item.id },
    data: { partNumber, originSystem: item.originSystem, claimedBy: 'ERP', claimedItemId: event.subject },
    after: { aliases },
  });
  return item.id;
};

/**
 * Takes in an item that was born in the ERP, by its event (R26, rule 8); a part number that PLM has stays PLM's. Refuses EVENT_UNVERIFIED,
 * PART_NUMBER_FORMAT, UOM_CONVERSION_MISSING, ALREADY_EXISTS. Answers the uuid of the item with that number, and whether it is another.
 */
export const applyItem = async (context: Context, input: ApplyItemInput) => {
  const event = await context.events.verify(input.signedEvent, { system: 'erp', types: ['erp.item.introduced'] });
  const told = dataOf(event, introducedShape);
  allow(checkNewItem(told));
  const id = await plmIntake(context, 'applyItem', event, input, async (tx) => {
    const row = { id: event.subject, ...told, originSystem: 'ERP' as const, sourcingStrategy: 'BUY' as const };
    const item = await insertItem(tx, row);
    if (item === undefined) return reject(tx, context, event, told);
    await tell(tx, context, {
      type: 'plm.item.created',
      ...{ subject: item.id, subjectVersion: 1, key: item.id },
      data: { ...told, sourcingStrategy: item.sourcingStrategy, originSystem: item.originSystem },
      after: recorded(item),
    });
    return item.id;
  });
  return { id, claimRejected: id !== event.subject };
};
