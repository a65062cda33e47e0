import { allow, refuse } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { erpCommand, text } from '../command.ts';
import type { Context } from '../context.ts';
import { changed, recorded } from '../record.rules.ts';
import type { DeletePostingRuleInput, UpsertPostingRuleInput } from '../schema.generated.ts';
import { changeRule, deleteRule, insertRule, ruleById, ruleForUpdate } from './ledger.write.queries.ts';
import { checkBasis } from './rule.rules.ts';

/** Makes or changes one line of the journal of an event (R19). Refuses VALUE_INVALID, ETAG_REQUIRED, ETAG_MISMATCH. Answers its uuid. */
export const upsertPostingRule = (context: Context, input: UpsertPostingRuleInput): Promise<string> => {
  const {
    event,
    costMethod = null,
    lineType = null,
    stockStatus = null,
    sequence,
    side,
    accountRole,
    amountBasis,
  } = input;
  if (sequence < 1) throw refuse('VALUE_INVALID', 'sequence is above 0.');
  const description = text(input.description, 'description', 500);
  const key = { event, costMethod, lineType, stockStatus, sequence };
  return erpCommand(context, 'upsertPostingRule', [`posting-rules:${event}`], input, async (tx) => {
    allow(checkBasis(event, amountBasis));
    const was = await ruleForUpdate(tx, key);
    if (was !== undefined) checkEtag(was, input.etag);
    const columns = { side, accountRole, amountBasis, description };
    const is =
      was === undefined
        ? await insertRule(tx, { id: newId(), ...key, ...columns })
        : await changeRule(tx, was.id, columns);
    await tell(tx, context, {
      type: 'erp.posting-rule.changed',
      subject: is.id,
      subjectVersion: is.version,
      key: is.id,
      data: { ...key, ...columns },
      ...(was === undefined ? { after: recorded(is) } : changed(was, is)),
    });
    return is.id;
  });
};

/** Takes a posting rule out: later journals are made without it (R19). Refuses NOT_FOUND, ETAG_*. Answers its uuid. */
export const deletePostingRule = (context: Context, input: DeletePostingRuleInput): Promise<string> => {
  const id = fromWire(ids.PostingRule, input.id);
  return erpCommand(context, 'deletePostingRule', [`posting-rule:${id}`], input, async (tx) => {
    const was = found(await ruleById(tx, id), 'posting rule', input.id);
    checkEtag(was, input.etag);
    await deleteRule(tx, id);
    const { event, costMethod, lineType, stockStatus, sequence } = was;
    await tell(tx, context, {
      type: 'erp.posting-rule.removed',
      subject: id,
      subjectVersion: was.version + 1,
      key: id,
      data: { event, costMethod, lineType, stockStatus, sequence },
      before: recorded(was),
    });
    return id;
  });
};
