import { allow, refuse } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { erpCommand, text, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { subsidiaryById } from '../match/tolerance.queries.ts';
import { changed, recorded } from '../record.rules.ts';
import type { ClosePeriodInput, CreateAccountingPeriodInput, OpenPeriodInput, Row } from '../schema.generated.ts';
import { checkSpan } from './period.rules.ts';
import { insertPeriod, owedMaterial, periodForUpdate, periodsOf, setModules } from './period.write.queries.ts';

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

/** Makes a period next to those of its legal entity (R21). Refuses VALUE_INVALID, ALREADY_EXISTS, NOT_FOUND. Answers its uuid. */
export const createAccountingPeriod = (context: Context, input: CreateAccountingPeriodInput): Promise<string> => {
  const { subsidiaryId: wire, code, startDate, endDate, openModules = ['AP', 'INVENTORY', 'GL'] } = input;
  const id = fromWire(ids.Subsidiary, wire);
  return erpCommand(context, 'createAccountingPeriod', [`periods:${id}`], input, async (tx) => {
    const entity = found(await subsidiaryById(tx, id), 'legal entity', wire);
    const known = await periodsOf(tx, entity.id);
    if (known.some((period) => period.code === code))
      throw refuse('ALREADY_EXISTS', `${entity.code} has a period ${code} already. Read it, or take another code.`);
    allow(checkSpan(code, { startDate, endDate }, known));
    const status = (module: Module): Status => (openModules.includes(module) ? 'OPEN' : 'CLOSED');
    const is = await insertPeriod(tx, {
      ...{ id: newId(), subsidiaryId: entity.id, code, startDate, endDate },
      ...{ apStatus: status('AP'), inventoryStatus: status('INVENTORY'), glStatus: status('GL') },
    });
    await tell(tx, context, {
      type: 'erp.period.created',
      ...{ subject: is.id, subjectVersion: is.version, key: is.id },
      data: { code, subsidiaryId: entity.id, startDate, endDate, openModules },
      after: recorded(is),
    });
    return is.id;
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
