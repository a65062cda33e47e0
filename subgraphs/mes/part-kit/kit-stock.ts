import { nowIn } from '../../../kernel/clock.ts';
import { add, compare, isPositive, subtract } from '../../../kernel/decimal.ts';
import { tell } from '../../../kernel/events.ts';
import { found, newId } from '../../../kernel/id.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { moveWhole } from '../part-inventory/move.commands.ts';
import { carve, placeOf } from '../part-inventory/stock.ts';
import { gain } from '../part-inventory/stock-move.write.queries.ts';
import { stockForUpdate, type Cause, type Stock } from '../part-inventory/stock.write.queries.ts';
import type { Row } from '../schema.generated.ts';
import {
  insertKitIssue,
  issuesForRun,
  issuesOfKit,
  kitForUpdate,
  updateKit,
  updateKitIssue,
} from './part-kit.write.queries.ts';

type Kit = Row<'partKit'>;
type Issue = Row<'partKitIssue'>;

/** What an event says of a kit. */
export const kitFacts = ({ number, status, runId, deliveryLocationId, needDate }: Kit) => ({
  ...{ number, status, runId, deliveryLocationId, needDate },
});

/** Ends an issue, or a quantity of it, which is divided off: what leaves is back in stock, or installed. The stock must be locked. */
export const endIssue = async (
  tx: Tx,
  { id, siteId, partKitItemId, partInventoryId, quantity, issuedAt, issuedBy }: Issue,
  taken: string,
  end: { at: Date; by: string; consumed: boolean },
): Promise<void> => {
  const ended = { endedAt: end.at, endedBy: end.by, consumed: end.consumed };
  if (compare(taken, quantity) === 0) await updateKitIssue(tx, id, ended);
  else {
    await updateKitIssue(tx, id, { quantity: subtract(quantity, taken) });
    const same = { siteId, partKitItemId, partInventoryId, issuedAt, issuedBy };
    await insertKitIssue(tx, { id: newId(), ...same, ...ended, quantity: taken });
  }
  await gain(tx, partInventoryId, { quantityKitted: subtract('0', taken) });
};

/** A delivered kit with nothing left in it is complete. */
export const completeWhenEmpty = async (tx: Tx, context: Context, kit: Kit, at: Date): Promise<Kit> => {
  const isIn = ({ endedAt }: Issue): boolean => endedAt === null;
  if (kit.status !== 'DELIVERED' || (await issuesOfKit(tx, kit.id)).some(isIn)) return kit;
  const now = await updateKit(tx, kit.id, { status: 'COMPLETE', completedAt: at });
  await tell(tx, context, {
    ...{ type: 'mes.kit.completed', subject: kit.id, subjectVersion: now.version, key: kit.id, site: kit.siteId },
    data: kitFacts(now),
  });
  return now;
};

/** How much of a record of stock the kits of a run hold, in its unit. */
export const inKitsOf = async (tx: Tx, runId: string, stock: Stock): Promise<string> =>
  isPositive(stock.quantityKitted)
    ? add('0', ...(await issuesForRun(tx, runId, stock.id)).map(({ quantity }) => quantity))
    : '0';

/** Takes of the run's own kits what is installed of a record, before anything that is free: oldest first. */
export const takeFromKits = async (
  tx: Tx,
  context: Context,
  runId: string,
  stock: Stock,
  quantity: string,
): Promise<void> => {
  let left = quantity;
  const at = nowIn(tx);
  for (const { partKitId, ...issue } of await issuesForRun(tx, runId, stock.id)) {
    if (!isPositive(left)) return;
    const taken = compare(issue.quantity, left) < 0 ? issue.quantity : left;
    const kit = found(await kitForUpdate(tx, partKitId), 'kit', partKitId);
    await endIssue(tx, issue, taken, { at, by: context.viewer.subject, consumed: true });
    await completeWhenEmpty(tx, context, kit, at);
    left = subtract(left, taken);
  }
};

/** Brings what an issue holds to a place: the record as a whole where it is all in this kit, else carved off it. */
export const bring = async (tx: Tx, cause: Cause, issue: Issue, to: string): Promise<void> => {
  const stock = found(await stockForUpdate(tx, issue.partInventoryId), 'part inventory', issue.partInventoryId);
  const from = placeOf(stock);
  if (from === to) return;
  const whole = compare(issue.quantity, stock.quantityOnHand) === 0 && !isPositive(stock.quantityPending);
  if (whole) {
    await moveWhole(tx, cause, stock, from, to);
    return;
  }
  const free = await gain(tx, stock.id, { quantityKitted: subtract('0', issue.quantity) });
  const { carved } = await carve(tx, { out: cause, in: cause }, free, issue.quantity, to);
  await gain(tx, carved.id, { quantityKitted: issue.quantity });
  await updateKitIssue(tx, issue.id, { partInventoryId: carved.id });
};
