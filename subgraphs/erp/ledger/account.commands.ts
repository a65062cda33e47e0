import { refuse, unlessTaken } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell, type BusinessEvent } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { erpCommand, text } from '../command.ts';
import type { Context } from '../context.ts';
import { changed, recorded } from '../record.rules.ts';
import type { CreateGlAccountInput, Row, UpdateGlAccountInput } from '../schema.generated.ts';
import { accountForUpdate, changeAccount, insertAccount } from './ledger.write.queries.ts';
import { activeAccounts } from './posting.write.queries.ts';

const accountEvent = (account: Row<'glAccount'>, change: Pick<BusinessEvent, 'before' | 'after'>): BusinessEvent => ({
  type: account.version === 1 ? 'erp.gl-account.created' : 'erp.gl-account.changed',
  subject: account.id,
  subjectVersion: account.version,
  key: account.id,
  data: { number: account.number, name: account.name, role: account.role, isActive: account.isActive },
  ...change,
});

/** Makes an account. Refuses ALREADY_EXISTS, VALUE_INVALID. Answers its uuid. */
export const createGlAccount = (context: Context, input: CreateGlAccountInput): Promise<string> => {
  const number = text(input.number, 'number', 40);
  return erpCommand(context, 'createGlAccount', [`gl-account-number:${number}`, 'gl-accounts'], input, async (tx) => {
    const row = {
      id: newId(),
      number,
      name: text(input.name, 'name', 200),
      type: input.type,
      role: input.role ?? null,
    };
    const taken = () => refuse('ALREADY_EXISTS', `The account ${number} is there. Read it with glAccountByNumber.`);
    const account = await unlessTaken(insertAccount(tx, row), taken);
    await tell(tx, context, accountEvent(account, { after: recorded(account) }));
    return account.id;
  });
};

/** Changes an account. Refuses STATE_INVALID (the last one of its role), etags. Answers its uuid. */
export const updateGlAccount = (context: Context, input: UpdateGlAccountInput): Promise<string> => {
  const id = fromWire(ids.GLAccount, input.id);
  return erpCommand(context, 'updateGlAccount', ['gl-accounts', `gl-account:${id}`], input, async (tx) => {
    const was = found(await accountForUpdate(tx, id), 'account', input.id);
    checkEtag(was, input.etag);
    const { name, isActive } = input;
    const others = (await activeAccounts(tx)).filter((other) => other.role === was.role && other.id !== id);
    if (was.role !== null && was.isActive && isActive === false && others.length === 0)
      throw refuse(
        'STATE_INVALID',
        `${was.number} is the only active account for ${was.role}: without it nothing is posted. Make another first.`,
        { owner: 'ERP', details: { role: was.role } },
      );
    const is = await changeAccount(tx, id, {
      name: name == null ? was.name : text(name, 'name', 200),
      isActive: isActive ?? was.isActive,
    });
    await tell(tx, context, accountEvent(is, changed(was, is)));
    return id;
  });
};
