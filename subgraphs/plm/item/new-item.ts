import { checkAttributes, keptAttributes } from '../../../kernel/attributes.rules.ts';
import { refuse, type Refusal, unlessTaken } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import { newId } from '../../../kernel/id.ts';
import { unitOf } from '../../../kernel/units.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { checkUnit } from '../ebom/line.rules.ts';
import { recorded } from '../record.rules.ts';
import type { CreateItemInput, PartAliasInput } from '../schema.generated.ts';
import { checkAliases, checkPartNumber, checkTexts } from './item.rules.ts';
import { insertAliases, insertItem } from './item.write.queries.ts';

/** What a new item is said to be; what is left out is as the schema has it. */
type NewItem = Omit<CreateItemInput, 'idempotencyKey'>;

/** What must hold of a new item by itself: PART_NUMBER_FORMAT, VALUE_INVALID, UOM_CONVERSION_MISSING. */
export const checkNewItem = (input: NewItem): Refusal | undefined => {
  const { partNumber, baseUom = 'EA', attributes, aliases } = input;
  return (
    checkPartNumber(partNumber) ??
    checkTexts(input) ??
    checkAttributes(attributes ?? []) ??
    checkAliases(aliases ?? []) ??
    checkUnit(baseUom, unitOf(baseUom) !== undefined)
  );
};

/** Adds aliases to an item; answers those that it had not yet. Refuses ALREADY_EXISTS where an EXACT one names another item. */
export const addAliases = (tx: Tx, itemId: string, aliases: readonly PartAliasInput[] | null | undefined) =>
  unlessTaken(insertAliases(tx, itemId, aliases ?? []), () =>
    refuse(
      'ALREADY_EXISTS',
      'One of the EXACT aliases names another item in that system already. Look it up before giving it again.',
    ),
  );

/** Makes an item of PLM's own with its aliases, and tells of it. Answers its uuid; undefined where the part number is taken. */
export const makeItem = async (tx: Tx, context: Context, input: NewItem): Promise<string | undefined> => {
  const { partNumber, description = '', itemType = 'PART', baseUom = 'EA', sourcingStrategy = 'BUY' } = input;
  const item = await insertItem(tx, {
    id: newId(),
    partNumber,
    description,
    itemType,
    baseUom,
    sourcingStrategy,
    classification: input.classification ?? null,
    attributes: JSON.stringify(keptAttributes(input.attributes ?? [])),
  });
  if (item === undefined) return undefined;
  const aliases = await addAliases(tx, item.id, input.aliases);
  await tell(tx, context, {
    type: 'plm.item.created',
    subject: item.id,
    subjectVersion: 1,
    key: item.id,
    data: { partNumber, itemType, baseUom, sourcingStrategy },
    after: { ...recorded(item), ...(aliases.length === 0 ? {} : { aliases }) },
  });
  return item.id;
};
