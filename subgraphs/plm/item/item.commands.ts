import { refuse, sqlState } from '../../../kernel/errors.ts';
import { runCommand } from '../../../kernel/command.ts';
import { tell } from '../../../kernel/events.ts';
import { newId } from '../../../kernel/id.ts';
import { allow } from '../allow.ts';
import { onlyPlm } from '../authority.ts';
import type { Context } from '../context.ts';
import { checkUnit } from '../ebom/line.rules.ts';
import type { CreateItemInput } from '../schema.generated.ts';
import { checkAliases, checkAttributes, checkPartNumber, checkTexts, keptAttributes } from './item.rules.ts';
import { insertAliases, insertItem } from './item.write.queries.ts';
import { unitOf } from '../../../kernel/units.ts';

/** An alias that names another item already, said plainly. */
export const aliasTaken = async <Result>(work: Promise<Result>): Promise<Result> => {
  try {
    return await work;
  } catch (error) {
    if (sqlState(error) !== '23505') throw error;
    throw refuse(
      'ALREADY_EXISTS',
      'One of the EXACT aliases names another item in that system already. Look it up before giving it again.',
    );
  }
};

/** Creates an item of PLM's own. Refuses ITEM_AUTHORITY, ALREADY_EXISTS, PART_NUMBER_FORMAT, VALUE_INVALID. Answers its uuid. */
export const createItem = async (context: Context, input: CreateItemInput): Promise<string> => {
  onlyPlm(context.viewer, 'ITEM_AUTHORITY', 'createItem');
  const {
    partNumber,
    description = '',
    itemType = 'PART',
    baseUom = 'EA',
    sourcingStrategy = 'BUY',
    classification,
    attributes,
    aliases,
  } = input;
  allow(
    checkPartNumber(partNumber),
    checkTexts(input),
    checkAttributes(attributes ?? []),
    checkAliases(aliases ?? []),
    checkUnit(baseUom, unitOf(baseUom) !== undefined),
  );
  const command = {
    name: 'createItem',
    owner: 'PLM',
    locks: [`item:${partNumber}`],
    idempotencyKey: input.idempotencyKey,
    input,
  } as const;
  const { id } = await runCommand(context, command, async (tx) => {
    const id = newId();
    const kept = JSON.stringify(keptAttributes(attributes ?? []));
    const made = await insertItem(tx, {
      id,
      partNumber,
      description,
      itemType,
      baseUom,
      sourcingStrategy,
      classification: classification ?? null,
      attributes: kept,
    });
    if (!made)
      throw refuse(
        'ALREADY_EXISTS',
        `The part number ${partNumber} is taken. Read it with itemByNumber; one that is not there is being imported right now.`,
      );
    await aliasTaken(insertAliases(tx, id, aliases ?? []));
    await tell(tx, context, {
      type: 'plm.item.created',
      subject: id,
      subjectVersion: 1,
      key: id,
      data: { partNumber, itemType, baseUom, sourcingStrategy },
    });
    return { id };
  });
  return id;
};
