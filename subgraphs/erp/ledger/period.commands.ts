import { refuse } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { erpCommand, text, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { changed } from '../record.rules.ts';
import type { ClosePeriodInput, OpenPeriodInput, Row } from '../schema.generated.ts';
import { owedMaterial, periodForUpdate, setModules } from './period.write.queries.ts';

type Status = Row<'accountingPeriod'>['apStatus'];
type Module = ClosePeriodInput['modules'][number];
const columnOf = { AP: 'apStatus', INVENTORY: 'inventoryStatus', GL: 'glStatus' } as const;

const take = (
  context: Context,
  name: 'openPeriod' | 'closePeriod',
  input: OpenPeriodInput | ClosePeriodInput,
  to: Status,
  check: (tx: Tx, period: Row<'accountingPeriod'>) => Promise<Record<string, unknown>>,
): Promise<string> => {
  const id = fromWire(ids.AccountingPeriod, input.id);
  if (input.modules.length === 0) throw refuse('VALUE_INVALID', 'modules names at least one of AP, INVENTORY, GL.');
  return erpCommand(context, name, [`period:${id}`], input, async (tx) => {
    const was = found(await periodForUpdate(tx, id), 'accounting period', input.id);
    checkEtag(was, input.etag);
    const noted = await check(tx, was);
    const is = await setModules(
      tx,
      id,
      Object.fromEntries(input.modules.map((module: Module) => [columnOf[module], to])),
    );
    const change = changed(was, is);
    await tell(tx, context, {
      type: name === 'openPeriod' ? 'erp.period.opened' : 'erp.period.closed',
      subject: id,
      subjectVersion: is.version,
      key: id,
      data: { code: is.code, modules: input.modules, status: to, ...noted },
      before: change.before,
      after: { ...change.after, ...noted },
    });
    return id;
  });
};

/** Opens modules of a period, with a reason. Refuses VALUE_INVALID, ETAG_REQUIRED, ETAG_MISMATCH. Answers its uuid. */
export const openPeriod = (context: Context, input: OpenPeriodInput): Promise<string> => {
  const reason = text(input.reason, 'reason', 2000);
  return take(context, 'openPeriod', input, 'OPEN', () => Promise.resolve({ reason }));
};

/** Closes modules of a period. Refuses STATE_INVALID (material still to be posted), VALUE_INVALID, etags. Answers its uuid. */
export const closePeriod = (context: Context, input: ClosePeriodInput): Promise<string> =>
  take(context, 'closePeriod', input, input.soft === true ? 'SOFT_CLOSED' : 'CLOSED', async (tx, period) => {
    const owed = input.modules.includes('INVENTORY') ? await owedMaterial(tx, period.subsidiaryId) : [];
    if (owed.length === 0) return {};
    const items = [...new Set(owed.map(({ partNumber }) => partNumber))];
    throw refuse(
      'STATE_INVALID',
      `${period.code} cannot be closed for INVENTORY: completions still lack ${items.join(', ')}. Have it found or adjusted on the floor first.`,
      { owner: 'ERP', details: { items } },
    );
  });
