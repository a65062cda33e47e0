import { nowIn } from '../../../kernel/clock.ts';
import { compare, isPositive, subtract } from '../../../kernel/decimal.ts';
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
  issuesTakenBy,
  kitForUpdate,
  updateKit,
  updateKitIssue,
} from './part-kit.write.queries.ts';

type Kit = Row<'partKit'>;
type Issue = Row<'partKitIssue'>;

/** The states of a kit in which it is picked, or stands at its run. */
const underWay: readonly Kit['status'][] = ['IN_PROGRESS', 'DELIVERED'];

/** What an event says of a kit. */
export const kitFacts = ({ number, status, runId, deliveryLocationId, needDate }: Kit) => ({
  ...{ number, status, runId, deliveryLocationId, needDate },
});

/** Ends an issue, or a quantity of it, which is divided off: what leaves is back in stock, or installed. The stock must be locked. */
export const endIssue = async (
  tx: Tx,
  { id, siteId, partKitItemId, partInventoryId, quantity, ratio, issuedAt, issuedBy }: Issue,
  taken: string,
  end: { at: Date; by: string; installationId: string | null },
): Promise<void> => {
  const { at: endedAt, by: endedBy, installationId: abomInstallationId } = end;
  const ended = { endedAt, endedBy, consumed: abomInstallationId !== null, abomInstallationId };
  if (compare(taken, quantity) === 0) await updateKitIssue(tx, id, ended);
  else {
    await updateKitIssue(tx, id, { quantity: subtract(quantity, taken) });
    const same = { siteId, partKitItemId, partInventoryId, ratio, issuedAt, issuedBy };
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

type Held = Awaited<ReturnType<typeof issuesForRun>>[number];

/** What of a record of stock the kits of a run hold, oldest first. */
export const inKitsOf = async (tx: Tx, runId: string, stock: Stock): Promise<Held[]> =>
  isPositive(stock.quantityKitted) ? issuesForRun(tx, runId, stock.id) : [];

/** Takes of what the run's own kits hold of a record what an installation is to have of it, before anything that is free. */
export const takeFromKits = async (
  tx: Tx,
  context: Context,
  held: readonly Held[],
  { quantity, installationId }: { quantity: string; installationId: string },
): Promise<void> => {
  let left = quantity;
  const at = nowIn(tx);
  for (const { partKitId, ...issue } of held) {
    if (!isPositive(left)) return;
    const taken = compare(issue.quantity, left) < 0 ? issue.quantity : left;
    const kit = found(await kitForUpdate(tx, partKitId), 'kit', partKitId);
    await endIssue(tx, issue, taken, { at, by: context.viewer.subject, installationId });
    await completeWhenEmpty(tx, context, kit, at);
    left = subtract(left, taken);
  }
};

/**
 * What an installation that is taken out had from kits goes back into them while they are under way and their run takes it out; else it is
 * free stock, and the kit wants it again. The stock must be locked, and have it back already.
 */
export const backToKits = async (tx: Tx, runId: string, installationId: string, quantity: string): Promise<void> => {
  let left = quantity;
  for (const { status, runId: kitRun, ...issue } of await issuesTakenBy(tx, installationId)) {
    const back = compare(issue.quantity, left) < 0 ? issue.quantity : left;
    left = subtract(left, back);
    const stays = subtract(issue.quantity, back);
    // A split of the run has taken the rest of it along: that stays consumed.
    const { siteId, partKitItemId, partInventoryId, ratio, issuedAt, issuedBy, endedAt, endedBy } = issue;
    if (isPositive(stays) && isPositive(back))
      await insertKitIssue(tx, {
        ...{ id: newId(), siteId, partKitItemId, partInventoryId, ratio, issuedAt, issuedBy, endedAt, endedBy },
        ...{ quantity: stays, consumed: true },
      });
    if (!isPositive(back)) {
      await updateKitIssue(tx, issue.id, { quantity: stays, abomInstallationId: null });
      continue;
    }
    const isUnderWay = kitRun === runId && underWay.includes(status);
    const ended = isUnderWay ? { endedAt: null, endedBy: null } : {};
    await updateKitIssue(tx, issue.id, { quantity: back, consumed: false, abomInstallationId: null, ...ended });
    if (isUnderWay) await gain(tx, partInventoryId, { quantityKitted: back });
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
