import { checkAttributes, keptAttributes } from '../../../kernel/attributes.rules.ts';
import { runCommand } from '../../../kernel/command.ts';
import { allow, refuse, unlessTaken } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { changed } from '../record.rules.ts';
import type { Row, UpdateItemInput } from '../schema.generated.ts';
import { checkAuthority } from './authority.rules.ts';
import { checkAliases, checkTexts } from './item.rules.ts';
import { changeItem, insertPacks, itemByIdForUpdate } from './item.write.queries.ts';
import { addAliases } from './new-item.ts';
import { checkPacks } from './pack.rules.ts';

const checkInput = (input: UpdateItemInput): void => {
  allow(checkTexts(input), checkAttributes(input.attributes ?? []), checkAliases(input.aliases ?? []));
};

const change = async (tx: Tx, was: Row<'item'>, input: UpdateItemInput) => {
  const { description, itemType, sourcingStrategy, classification, attributes } = input;
  return changeItem(tx, was.id, {
    description: description ?? was.description,
    itemType: itemType ?? was.itemType,
    sourcingStrategy: sourcingStrategy ?? was.sourcingStrategy,
    classification: classification === undefined ? was.classification : classification,
    ...(attributes == null ? {} : { attributes: JSON.stringify(keptAttributes(attributes)) }),
  });
};

// A unit that floor and books count by already does not change its size.
const addPacks = (tx: Tx, itemId: string, input: UpdateItemInput) =>
  unlessTaken(insertPacks(tx, itemId, input.uomConversions ?? []), () =>
    refuse(
      'ALREADY_EXISTS',
      'The item has one of these units already, and units keep their size. Give the new one another code.',
    ),
  );

/**
 * Changes an item, for a principal of the system it was born in. Refuses ITEM_AUTHORITY, VALUE_INVALID, ALREADY_EXISTS (alias, unit), etags.
 * Answers its uuid.
 */
export const updateItem = async (context: Context, input: UpdateItemInput): Promise<string> => {
  const id = fromWire(ids.Item, input.id);
  const { viewer, loaders } = context;
  const known = found(await loaders.itemById.load(id), 'item', input.id);
  loaders.itemById.clear(id);
  allow(checkAuthority(known, viewer.system));
  checkInput(input);
  allow(checkPacks(input.uomConversions ?? [], known.baseUom, viewer.system));
  const answer = await runCommand(
    context,
    {
      name: 'updateItem',
      owner: 'PLM',
      also: ['ERP', 'INTEGRATION'],
      locks: [`item:${known.partNumber}`],
      idempotencyKey: input.idempotencyKey,
      input,
    },
    async (tx) => {
      const was = found(await itemByIdForUpdate(tx, id), 'item', input.id);
      allow(checkAuthority(was, viewer.system));
      checkEtag(was, input.etag);
      const is = await change(tx, was, input);
      const aliases = await addAliases(tx, id, input.aliases);
      const packs = await addPacks(tx, id, input);
      const { before, after } = changed(was, is);
      const { partNumber, description, itemType, baseUom, sourcingStrategy, originSystem } = is;
      await tell(tx, context, {
        type: 'plm.item.changed',
        subject: id,
        subjectVersion: is.version,
        key: id,
        data: { partNumber, description, itemType, baseUom, sourcingStrategy, originSystem },
        before,
        after: {
          ...after,
          ...(aliases.length === 0 ? {} : { aliases }),
          ...(packs.length === 0 ? {} : { uomConversions: packs }),
        },
      });
      return { id };
    },
  );
  return answer.id;
};
