import { allow, refuse, unlessTaken } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import { newId } from '../../../kernel/id.ts';
import { dataOf, isLater, type CloudEvent } from '../../../kernel/signed-event.ts';
import { erpIntake, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { recorded } from '../record.rules.ts';
import type { ApplyItemReleaseInput } from '../schema.generated.ts';
import { checkRelease, firstCostMethod } from './item-release.rules.ts';
import { releaseShape, type ReleaseFacts } from './item-release.shape.ts';
import {
  financialsOf,
  firstCurrency,
  insertFinancials,
  insertItemCopy,
  insertPartCopy,
  itemCopy,
  partCopy,
  updateItemCopy,
  updatePartCopy,
} from './item-release.write.queries.ts';

const keepItem = async (tx: Tx, { item }: ReleaseFacts): Promise<void> => {
  const { id, partNumber, description, baseUom, originSystem, version } = item;
  const known = await itemCopy(tx, id);
  if (known === undefined) {
    const row = { id, partNumber, description, baseUom, originSystem, sourceVersion: version };
    const taken = () => refuse('ALREADY_EXISTS', `ERP knows ${partNumber} as another item.`, { owner: 'PLM' });
    await unlessTaken(insertItemCopy(tx, row), taken);
    return;
  }
  if (known.baseUom !== baseUom)
    throw refuse(
      'STATE_INVALID',
      `${partNumber} is kept in ${known.baseUom} in the books; a base unit never changes. PLM makes a new item for another one.`,
      { owner: 'PLM', details: { books: known.baseUom, released: baseUom } },
    );
  if (version > Number(known.sourceVersion)) await updateItemCopy(tx, id, { description, sourceVersion: version });
};

const keepPart = async (tx: Tx, event: CloudEvent, told: ReleaseFacts): Promise<void> => {
  const known = await partCopy(tx, event.subject);
  if (!isLater(event, known)) return;
  const { lifecycleState, trackingType, partNumber, revision, item } = told;
  const state = { lifecycleState, trackingType, sourceVersion: event.subjectversion };
  if (known !== undefined) await updatePartCopy(tx, known.id, state);
  else await insertPartCopy(tx, { id: event.subject, itemId: item.id, partNumber, revision, ...state });
};

const setUp = async (tx: Tx, context: Context, { item }: ReleaseFacts): Promise<string> => {
  const known = await financialsOf(tx, item.id);
  if (known !== undefined) return known.id;
  const currency = await firstCurrency(tx);
  if (currency === undefined)
    throw refuse('STATE_INVALID', 'There is no legal entity yet. Finance sets one up before items are released to it.');
  const costMethod = firstCostMethod(item.sourcingStrategy);
  const row = await insertFinancials(tx, { id: newId(), itemId: item.id, status: 'SETUP', costMethod, currency });
  await tell(tx, context, {
    type: 'erp.item-financials.created',
    ...{ subject: row.id, subjectVersion: row.version, key: item.id },
    data: { itemId: item.id, partNumber: item.partNumber, status: row.status, costMethod, currency },
    after: recorded(row),
  });
  return row.id;
};

/**
 * Takes in a release of PLM (R24, R25): copies of item and revision, and the item's financial record in SETUP where it is new. Answers
 * that record's uuid. Refuses EVENT_UNVERIFIED, UOM_CONVERSION_MISSING, STATE_INVALID, ALREADY_EXISTS.
 */
export const applyItemRelease = async (context: Context, input: ApplyItemReleaseInput): Promise<string> => {
  const types = ['plm.part.released', 'plm.part.obsoleted'];
  const event = await context.events.verify(input.signedEvent, { system: 'plm', types });
  const told = dataOf(event, releaseShape);
  allow(checkRelease(told, event.type));
  return erpIntake(context, 'applyItemRelease', event, input, [`item:${told.item.id}`], async (tx) => {
    await keepItem(tx, told);
    await keepPart(tx, event, told);
    return setUp(tx, context, told);
  });
};
