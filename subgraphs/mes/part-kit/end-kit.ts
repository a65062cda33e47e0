import { nowIn } from '../../../kernel/clock.ts';
import { tell } from '../../../kernel/events.ts';
import { found } from '../../../kernel/id.ts';
import { changed } from '../changed.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { stockForUpdate } from '../part-inventory/stock.write.queries.ts';
import { endIssue, kitFacts } from './kit-stock.ts';
import { deleteKit, issuesOfKit, kitForUpdate, updateKit } from './part-kit.write.queries.ts';

/**
 * Ends a kit whose run is not built any more: what stands in it is free stock again, where it lies. A kit into which nothing was ever put is
 * taken back, and its uuid names nothing any more.
 */
export const endKit = async (tx: Tx, context: Context, id: string, reason: string): Promise<void> => {
  const kit = found(await kitForUpdate(tx, id), 'kit', id);
  const about = { subject: id, key: id, site: kit.siteId };
  const issues = await issuesOfKit(tx, id);
  if (issues.length === 0) {
    await deleteKit(tx, id);
    const data = { ...kitFacts(kit), reason };
    const event = { type: 'mes.kit.canceled', ...about, subjectVersion: kit.version + 1 };
    await tell(tx, context, { ...event, data, before: kitFacts(kit) });
    return;
  }
  const [at, by] = [nowIn(tx), context.viewer.subject];
  const returned = issues.filter(({ endedAt }) => endedAt === null);
  for (const issue of returned) {
    found(await stockForUpdate(tx, issue.partInventoryId), 'part inventory', issue.partInventoryId);
    await endIssue(tx, issue, issue.quantity, { at, by, installationId: null });
  }
  const delivered = kit.deliveredAt === null ? { deliveredAt: at } : {};
  const now = await updateKit(tx, id, { status: 'COMPLETE', completedAt: at, ...delivered });
  const back = returned.map(({ partInventoryId, quantity }) => ({ partInventoryId, quantity }));
  await tell(tx, context, {
    ...{ type: 'mes.kit.completed', ...about, subjectVersion: now.version },
    data: { ...kitFacts(now), reason, returned: back },
    ...changed(kit, now),
  });
};
