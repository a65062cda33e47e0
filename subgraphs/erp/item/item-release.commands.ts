import { allow, refuse, unlessUsed, type Refusal } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import { newId } from '../../../kernel/id.ts';
import { dataOf, isLater, type CloudEvent } from '../../../kernel/signed-event.ts';
import { erpIntake, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { recorded } from '../record.rules.ts';
import type { ApplyItemReleaseInput, Row } from '../schema.generated.ts';
import { checkRelease, firstCostMethod } from './item-release.rules.ts';
import { releaseShape, type ReleaseFacts } from './item-release.shape.ts';
import {
  financialsOf,
  firstCurrency,
  insertFinancials,
  insertItemCopy,
  insertPartCopy,
  itemCopy,
  itemNumbered,
  makePlms,
  partCopy,
  updateItemCopy,
  updatePartCopy,
} from './item-release.write.queries.ts';

const checkUnit = ({ baseUom }: ReleaseFacts['item'], known: Row<'item'>): Refusal | undefined =>
  known.baseUom === baseUom
    ? undefined
    : refuse(
        'STATE_INVALID',
        `${known.partNumber} is kept in ${known.baseUom} in the books; a base unit never changes. PLM makes a new item for another one.`,
        { owner: 'PLM', details: { books: known.baseUom, released: baseUom } },
      );

// PLM and ERP took the number before they heard of each other: PLM wins, and what finance set up is its item's from now on (rule 8).
const takeOver = async (tx: Tx, context: Context, own: Row<'item'>, { item }: ReleaseFacts): Promise<void> => {
  const { id, partNumber, description, version } = item;
  if (own.originSystem !== 'ERP')
    throw refuse('ALREADY_EXISTS', `ERP knows ${partNumber} as another item.`, { owner: 'PLM' });
  allow(checkUnit(item, own));
  const used = () =>
    refuse(
      'ALREADY_EXISTS',
      `ERP introduced ${partNumber} itself and has ordered or booked it since, so that it stays another item. Have PLM give its part another number.`,
      { rule: 'rule 8', owner: 'PLM' },
    );
  await unlessUsed(makePlms(tx, own.id, { id, description, sourceVersion: version }), used);
  await tell(tx, context, {
    type: 'erp.item.taken-over',
    ...{ subject: id, subjectVersion: version, key: id },
    data: { partNumber, formerItemId: own.id, originSystem: 'PLM' },
    before: { itemId: own.id, originSystem: own.originSystem, description: own.description },
    after: { itemId: id, originSystem: 'PLM', description },
  });
};

const keepItem = async (tx: Tx, context: Context, told: ReleaseFacts): Promise<void> => {
  const { id, partNumber, description, baseUom, originSystem, version } = told.item;
  const known = await itemCopy(tx, id);
  const own = known === undefined ? await itemNumbered(tx, partNumber) : undefined;
  if (own !== undefined) return takeOver(tx, context, own, told);
  if (known === undefined) {
    await insertItemCopy(tx, { id, partNumber, description, baseUom, originSystem, sourceVersion: version });
    return;
  }
  allow(checkUnit(told.item, known));
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
 * Takes in a release of PLM (R24, R25): copies of item and revision, and the item's financial record in SETUP where it is new; an item of
 * ERP's own with that number becomes PLM's, unless something was ordered or booked of it. Answers that record's uuid. Refuses EVENT_UNVERIFIED,
 * UOM_CONVERSION_MISSING, STATE_INVALID, ALREADY_EXISTS.
 */
export const applyItemRelease = async (context: Context, input: ApplyItemReleaseInput): Promise<string> => {
  const types = ['plm.part.released', 'plm.part.obsoleted'];
  const event = await context.events.verify(input.signedEvent, { system: 'plm', types });
  const told = dataOf(event, releaseShape);
  allow(checkRelease(told, event.type));
  const locks = [`item:${told.item.id}`, `part-number:${told.item.partNumber}`];
  return erpIntake(context, 'applyItemRelease', event, input, locks, async (tx) => {
    await keepItem(tx, context, told);
    await keepPart(tx, event, told);
    return setUp(tx, context, told);
  });
};
