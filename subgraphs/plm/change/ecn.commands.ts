import { refuse, allow } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import { fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { plmCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { recorded } from '../record.rules.ts';
import type { CreateEcnInput, Row } from '../schema.generated.ts';
import { checkChanges, checkCount, checkEffectiveFrom, textOf } from './change.rules.ts';
import {
  addApprovals,
  addChanges,
  changesOf,
  ecrsForUpdate,
  insertEcn,
  linkEcn,
  nextNumber,
  numbersOf,
} from './change.write.queries.ts';
import { knownParts, numberTaken } from './ecr.commands.ts';

const checkAccepted = (ecrIds: readonly string[], ecrs: readonly Row<'ecr'>[]): void => {
  if (ecrs.length < ecrIds.length) throw refuse('NOT_FOUND', 'One of the change requests is not there.');
  const open = ecrs.find(({ status }) => status !== 'ACCEPTED');
  if (open === undefined) return;
  throw refuse('STATE_INVALID', `${open.number} is ${open.status}; a change notice carries out what is ACCEPTED.`, {
    details: { ecr: open.number, state: open.status, needed: 'ACCEPTED' },
  });
};

const changeRows = (ecnId: string, changes: CreateEcnInput['changes']) =>
  changes.map((change, index) => ({
    id: newId(),
    ecnId,
    position: index + 1,
    action: change.action,
    fromPartId: change.fromPartId == null ? null : fromWire(ids.Part, change.fromPartId),
    toPartId: change.toPartId == null ? null : fromWire(ids.Part, change.toPartId),
    wipDisposition: change.wipDisposition ?? 'FINISH_OPEN_RUNS',
    stockDisposition: change.stockDisposition ?? null,
    notes: change.notes == null ? null : textOf('A note', change.notes, 2000, 0),
  }));

const partsIn = (changes: CreateEcnInput['changes']): string[] =>
  changes.flatMap(({ fromPartId, toPartId }) => [fromPartId, toPartId].filter((id) => id != null));

const checked = (input: CreateEcnInput) => {
  const { approverRoles = ['ENGINEERING'], changes, ecrIds = [] } = input;
  allow(
    checkCount('Changes', changes, 1, 500),
    checkChanges(changes),
    checkEffectiveFrom(input),
    checkCount('Change requests', ecrIds, 0, 100),
    checkCount('Approver roles', approverRoles, 1, 20),
  );
  return {
    number: input.number == null ? undefined : textOf('The number', input.number, 60),
    title: textOf('The title', input.title, 200),
    description: textOf('The description', input.description ?? '', 10_000, 0),
    effectiveFrom: input.effectiveFrom ?? null,
    effectiveFromSerial:
      input.effectiveFromSerial == null ? null : textOf('The serial number', input.effectiveFromSerial, 60),
    roles: [...new Set(approverRoles.map((role) => textOf('A role', role, 60)))],
    ecrIds: [...new Set(ecrIds.map((wire) => fromWire(ids.Ecr, wire)))],
    changes,
  };
};

const draw = async (tx: Tx, given: ReturnType<typeof checked>): Promise<Row<'ecn'>> => {
  const { title, description, effectiveFrom, effectiveFromSerial, roles, ecrIds, changes } = given;
  const number = given.number ?? (await nextNumber(tx, 'ecn'));
  const ecn = await insertEcn(tx, { id: newId(), number, title, description, effectiveFrom, effectiveFromSerial });
  if (ecn === undefined) throw numberTaken(number);
  await addChanges(tx, changeRows(ecn.id, changes));
  await linkEcn(tx, ecn.id, ecrIds);
  await addApprovals(
    tx,
    roles.map((role) => ({ id: newId(), ecnId: ecn.id, role })),
  );
  return ecn;
};

/** Draws up a change notice. Refuses VALUE_INVALID, NOT_FOUND, STATE_INVALID (a request that is not accepted), ALREADY_EXISTS. */
export const createEcn = (context: Context, input: CreateEcnInput): Promise<string> => {
  const given = checked(input);
  const locks = [numbersOf('ecn'), ...given.ecrIds.map((id) => `ecr:${id}`)];
  return plmCommand(context, 'createEcn', locks, input, async (tx) => {
    await knownParts(tx, partsIn(given.changes));
    checkAccepted(given.ecrIds, await ecrsForUpdate(tx, given.ecrIds));
    const ecn = await draw(tx, given);
    const beside = { ecrIds: given.ecrIds, roles: given.roles, changes: await changesOf(tx, ecn.id) };
    await tell(tx, context, {
      type: 'plm.ecn.created',
      subject: ecn.id,
      subjectVersion: ecn.version,
      key: ecn.id,
      data: { number: ecn.number, title: ecn.title, ...beside },
      after: { ...recorded(ecn), ...beside },
    });
    return ecn.id;
  });
};
