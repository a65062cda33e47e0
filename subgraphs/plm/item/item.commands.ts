import { refuse, allow } from '../../../kernel/errors.ts';
import { plmCommand } from '../command.ts';
import type { Context } from '../context.ts';
import type { CreateItemInput } from '../schema.generated.ts';
import { checkNewItem, makeItem } from './new-item.ts';

/** Creates an item of PLM's own. Refuses ALREADY_EXISTS, PART_NUMBER_FORMAT, VALUE_INVALID. Answers its uuid. */
export const createItem = (context: Context, input: CreateItemInput): Promise<string> => {
  allow(checkNewItem(input));
  const { partNumber } = input;
  return plmCommand(context, 'createItem', [`item:${partNumber}`], input, async (tx) => {
    const id = await makeItem(tx, context, input);
    if (id !== undefined) return id;
    throw refuse(
      'ALREADY_EXISTS',
      `The part number ${partNumber} is taken. Read it with itemByNumber; one that is not there is being imported right now.`,
    );
  });
};
