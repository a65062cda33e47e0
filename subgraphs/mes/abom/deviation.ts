import { allow, refuse } from '../../../kernel/errors.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { unitOf } from '../../../kernel/units.ts';
import { ids } from '../../../schema/ids.ts';
import type { Tx } from '../command.ts';
import { checkUnresolved } from '../issue/issue.rules.ts';
import { issueForUpdate } from '../issue/issue.write.queries.ts';
import { convertOfItem, packsOf } from '../item/pack.rules.ts';
import { packsOfItem } from '../receipt/receipt.write.queries.ts';
import type { Row } from '../schema.generated.ts';

/**
 * The nonconformance under which a run departs from its manufacturing BOM, never silently: of the run, or of what it builds or needs, and
 * not resolved. Refuses STATE_INVALID, VALUE_INVALID, NOT_FOUND.
 */
export const allowedBy = async (tx: Tx, run: Row<'run'>, partId: string, wire: string): Promise<Row<'issue'>> => {
  const issue = found(await issueForUpdate(tx, fromWire(ids.Issue, wire)), 'nonconformance', wire);
  allow(checkUnresolved(issue));
  if (issue.siteId === run.siteId && (issue.runId === run.id || issue.partId === partId || issue.partId === run.partId))
    return issue;
  throw refuse('VALUE_INVALID', `${issue.number} is about another run and part. Raise an issue of ${run.number}.`);
};

/** The unit of a need, by default the part's own: one that it is counted in, or that a pack leads to. Refuses VALUE_INVALID, UOM_*. */
export const needUnit = async (tx: Tx, part: Row<'part'>, given: string | null | undefined): Promise<string> => {
  const unit = given ?? part.baseUom;
  if (unitOf(unit) === undefined) throw refuse('VALUE_INVALID', `${unit.slice(0, 20)} is no unit. Give its code.`);
  convertOfItem('1', unit, part.baseUom, packsOf(await packsOfItem(tx, part.itemId), null));
  return unit;
};
