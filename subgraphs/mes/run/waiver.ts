import { refuse } from '../../../kernel/errors.ts';
import { found } from '../../../kernel/id.ts';
import type { Tx } from '../command.ts';
import type { Row } from '../schema.generated.ts';
import { approvalStates, issueOf } from './waiver.queries.ts';

/**
 * The issue under which a revision is built although a change notice has replaced it (R4): of the same part and site, and approved by all
 * who were asked. Undefined where none is named. Refuses STALE_REVISION where it does not allow it.
 */
export const waiverFor = async (
  tx: Tx,
  id: string | undefined,
  part: Row<'part'>,
  siteId: string,
): Promise<Row<'issue'> | undefined> => {
  if (id === undefined) return undefined;
  const issue = found(await issueOf(tx, id), 'issue', id);
  const name = `${part.partNumber} ${part.revision}`;
  if (issue.partId !== part.id || issue.siteId !== siteId)
    throw refuse(
      'STALE_REVISION',
      `${issue.number} is about another part or site than ${name} here: it waives nothing. Name one about this part.`,
      {
        rule: 'rule 3',
      },
    );
  const approvals = await approvalStates(tx, id);
  if (approvals.length > 0 && approvals.every((status) => status === 'APPROVED')) return issue;
  throw refuse(
    'STALE_REVISION',
    `${issue.number} is not approved: ${name} is not built under it yet. Have everybody asked approve it first.`,
    {
      rule: 'rule 3',
      details: { issue: issue.number, approvals },
    },
  );
};
