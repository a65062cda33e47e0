import { add } from '../../../kernel/decimal.ts';
import { allow } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { erpCommand, text, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { activeAccounts } from '../ledger/posting.write.queries.ts';
import { accountById } from '../purchase-order/purchase-order.write.queries.ts';
import { changed } from '../record.rules.ts';
import type { Row, UpdateItemFinancialsInput } from '../schema.generated.ts';
import { changesStandard, checkCost, checkRevaluation, checkStatus, missingFor } from './financials.rules.ts';
import { changeFinancials, financialsForUpdate, hasReleasedPart, heldOf } from './item.write.queries.ts';
import { checkSites, revalueStock } from './revaluation.ts';
import { toBase, unitsOf } from './unit.ts';

type Financials = NonNullable<Awaited<ReturnType<typeof financialsForUpdate>>>;
/** What follows from a change in the same transaction, once it is kept; answers what the event notes of it. */
type After = (tx: Tx, is: Row<'itemFinancials'>) => Promise<Record<string, unknown>>;
const nothingMore: After = () => Promise.resolve({});

type Asked = { itemId: string; etag?: string | null | undefined; idempotencyKey?: string | null | undefined };

/**
 * What all changes of an item's financials have in common: lock, etag, a new version, the event. `work` answers the columns that change and
 * what else the event notes. Answers the uuid of the financials.
 */
export const ofItem = <Input extends Asked>(
  context: Context,
  name: string,
  input: Input,
  work: (
    tx: Tx,
    was: Financials,
  ) => Promise<{ columns: Partial<Row<'itemFinancials'>>; noted?: Record<string, unknown>; after?: After }>,
): Promise<string> => {
  const itemId = fromWire(ids.Item, input.itemId);
  return erpCommand(context, name, [`item:${itemId}`, `stock:${itemId}`], input, async (tx) => {
    const was = found(await financialsForUpdate(tx, itemId), 'financials of the item', input.itemId);
    checkEtag(was, input.etag);
    const { columns, noted: known = {}, after = nothingMore } = await work(tx, was);
    const is = await changeFinancials(tx, was.id, columns);
    const more = await after(tx, is);
    const { partNumber } = was;
    const noted = { ...known, ...more };
    const change = changed(was, { ...was, ...is });
    await tell(tx, context, {
      type: 'erp.item-financials.changed',
      subject: was.id,
      subjectVersion: is.version,
      key: itemId,
      data: { itemId, partNumber, status: is.status, costMethod: is.costMethod, ...noted },
      before: change.before,
      after: { ...change.after, ...noted },
    });
    return was.id;
  });
};

const accountOf = async (tx: Tx, wire: string | null | undefined, otherwise: string | null): Promise<string | null> => {
  if (wire === undefined) return otherwise;
  if (wire === null) return null;
  return found(await accountById(tx, fromWire(ids.GLAccount, wire)), 'account', wire).id;
};

const parts = ['standardMaterialCost', 'standardLaborCost', 'standardMachineCost', 'standardOverheadCost'] as const;

const costsOf = (input: UpdateItemFinancialsInput, was: Financials) => {
  allow(...parts.map((name) => checkCost(name, input[name])));
  const [material, labor, machine, overhead] = parts.map((name) =>
    input[name] === undefined ? was[name] : input[name],
  );
  const set = [material, labor, machine, overhead].filter((cost) => cost != null);
  return {
    columns: {
      standardMaterialCost: material ?? null,
      standardLaborCost: labor ?? null,
      standardMachineCost: machine ?? null,
      standardOverheadCost: overhead ?? null,
    },
    standardCost: set.length === 0 ? null : add('0', ...set),
  };
};

const purchaseUnitOf = async (tx: Tx, wanted: string | null | undefined, was: Financials): Promise<string | null> => {
  if (wanted == null) return wanted === undefined ? was.purchaseUom : null;
  toBase(await unitsOf(tx, { id: was.itemId, baseUom: was.baseUom }, wanted), '1', wanted);
  return wanted;
};

const settingOf = async (tx: Tx, was: Financials, accounts: { inventory: string | null; cogs: string | null }) => ({
  hasReleasedPart: was.originSystem === 'ERP' || (await hasReleasedPart(tx, was.itemId)),
  accounts: (await activeAccounts(tx)).flatMap(({ role }) => (role === null ? [] : [role])),
  own: { inventory: accounts.inventory !== null, cogs: accounts.cogs !== null },
});

/**
 * Changes what finance knows of an item. Refuses STATE_INVALID, VALUE_INVALID, units, NOT_FOUND, etags; another standard cost
 * revalues stock: FORBIDDEN, PERIOD_CLOSED. Answers its uuid.
 */
export const updateItemFinancials = (context: Context, input: UpdateItemFinancialsInput): Promise<string> =>
  ofItem(context, 'updateItemFinancials', input, async (tx, was) => {
    const costs = costsOf(input, was);
    const inventoryAccountId = await accountOf(tx, input.inventoryAccountId, was.inventoryAccountId);
    const cogsAccountId = await accountOf(tx, input.cogsAccountId, was.cogsAccountId);
    const is = {
      status: input.status ?? was.status,
      costMethod: input.costMethod ?? was.costMethod,
      standardCost: costs.standardCost,
    };
    const isSetUp = was.status !== 'SETUP';
    const restated = isSetUp && changesStandard(was, is);
    if (restated || (isSetUp && was.costMethod !== is.costMethod)) checkSites(context, was.partNumber);
    const setting = await settingOf(tx, was, { inventory: inventoryAccountId, cogs: cogsAccountId });
    allow(
      checkRevaluation(was.partNumber, was, is, await heldOf(tx, was.itemId)),
      checkStatus(was.partNumber, was.status, is.status, missingFor(is, setting)),
    );
    const revalue: After = async () => ({ revaluations: await revalueStock(tx, context, was, input.revaluationDate) });
    return {
      ...(restated ? { after: revalue } : {}),
      columns: {
        status: is.status,
        costMethod: is.costMethod,
        ...costs.columns,
        inventoryAccountId,
        cogsAccountId,
        expenseAccountId: await accountOf(tx, input.expenseAccountId, was.expenseAccountId),
        taxCode: input.taxCode === undefined ? was.taxCode : input.taxCode && text(input.taxCode, 'taxCode', 40),
        purchaseUom: await purchaseUnitOf(tx, input.purchaseUnitOfMeasure, was),
      },
    };
  });
