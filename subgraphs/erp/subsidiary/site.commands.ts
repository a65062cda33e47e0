import { compare, round } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { erpCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { subsidiaryById } from '../match/tolerance.queries.ts';
import { siteFor } from '../purchase-order/purchase-order.commands.ts';
import { accountById } from '../purchase-order/purchase-order.write.queries.ts';
import type { SetSiteFinancialsInput } from '../schema.generated.ts';
import { hasPostings, keepSiteFinancials, siteFinancialsForUpdate } from './site.queries.ts';

const checkLimit = (percent: string): string => {
  if (compare(percent, '0') < 0 || compare(percent, '1000') > 0)
    throw refuse('VALUE_INVALID', 'changeLimitPercent is 0 to 1000.');
  if (compare(round(percent, 4), percent) !== 0)
    throw refuse('PRECISION_EXCEEDED', `changeLimitPercent is ${percent}: at most 4 decimals are kept.`);
  return percent;
};

/** Says in whose books a site is, and what its orders must carry. Refuses NOT_FOUND, STATE_INVALID (other books). Answers the site's uuid. */
export const setSiteFinancials = (context: Context, input: SetSiteFinancialsInput): Promise<string> => {
  const { subsidiaryId, inventoryAccountId, requiredAttributes = [], changeLimitPercent = '0' } = input;
  const limit = checkLimit(changeLimitPercent);
  return erpCommand(context, 'setSiteFinancials', [`site:${input.siteId}`], input, async (tx) => {
    const site = await siteFor(tx, context, input.siteId);
    const entity = found(
      await subsidiaryById(tx, fromWire(ids.Subsidiary, subsidiaryId)),
      'legal entity',
      subsidiaryId,
    );
    const account =
      inventoryAccountId == null
        ? null
        : found(await accountById(tx, fromWire(ids.GLAccount, inventoryAccountId)), 'account', inventoryAccountId).id;
    const was = await siteFinancialsForUpdate(tx, site.id);
    if (was !== undefined && was.subsidiaryId !== entity.id && (await hasPostings(tx, site.id)))
      throw refuse('STATE_INVALID', `${site.code} has postings in its books and stays in them.`, { owner: 'ERP' });
    const row = {
      subsidiaryId: entity.id,
      inventoryAccountId: account,
      requiredAttributes: [...new Set(requiredAttributes)],
      changeLimitPercent: limit,
    };
    await keepSiteFinancials(tx, site.id, row);
    await tell(tx, context, {
      type: 'erp.site.set-up',
      subject: site.id,
      subjectVersion: 1,
      key: site.id,
      site: site.id,
      data: { code: site.code, ...row },
      ...(was === undefined ? {} : { before: was }),
      after: row,
    });
    return site.id;
  });
};
