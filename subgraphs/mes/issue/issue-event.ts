import { tell } from '../../../kernel/events.ts';
import { changed } from '../changed.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import type { Row } from '../schema.generated.ts';
import { plainText } from './issue.rules.ts';
import { affectedOf, dispositionsInForce } from './issue.write.queries.ts';

type What = 'raised' | 'changed' | 'resolved';

/** Tells of an issue as it is now; PLM draws a change request from any of its events. */
export const tellIssue = async (
  tx: Tx,
  context: Context,
  what: What,
  issue: Row<'issue'>,
  was: Row<'issue'> | undefined,
  more: Record<string, unknown> = {},
): Promise<void> => {
  const decision = (await dispositionsInForce(tx, issue.id)).at(-1);
  const affected = await affectedOf(tx, issue.id);
  const { before, after } = changed(was ?? {}, issue);
  await tell(tx, context, {
    type: `mes.issue.${what}`,
    subject: issue.id,
    subjectVersion: issue.version,
    key: issue.id,
    site: issue.siteId,
    data: {
      number: issue.number,
      title: issue.title,
      description: plainText(issue.causeCondition),
      status: issue.status,
      severity: issue.severity,
      defectCode: issue.defectCode,
      partId: issue.partId,
      runId: issue.runId,
      runStepId: issue.runStepId,
      quantityAffected: issue.quantityAffected,
      unitOfMeasure: issue.unitOfMeasure,
      partInventoryIds: affected.map(({ partInventoryId }) => partInventoryId),
      disposition: decision?.type ?? null,
      availability: decision?.availability ?? null,
      ...more,
    },
    ...(was === undefined ? { after } : { before, after }),
  });
};
