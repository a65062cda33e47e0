import type { Transaction } from 'kysely';
import { runCommand } from '../../../kernel/command.ts';
import { quantity as asQuantity } from '../../../kernel/decimal.ts';
import { refuse, sqlState } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { allow } from '../allow.ts';
import type { Context } from '../context.ts';
import type { Database } from '../database.generated.ts';
import { kept } from '../../../kernel/references.ts';
import { checkChangeable, checkEffectivity } from '../part/part.rules.ts';
import { partForUpdate } from '../part/part.write.queries.ts';
import type {
  AddEbomLineInput,
  EffectivityInput,
  RemoveEbomLineInput,
  Row,
  UpdateEbomLineInput,
} from '../schema.generated.ts';
import { checkLineUnit, checkNoCycle, componentOf, substituteRows } from './component.ts';
import {
  deleteLine,
  findNumbersOf,
  insertLine,
  lineForUpdate,
  replaceSubstitutes,
  touchedEbom,
  updateLine,
} from './ebom.write.queries.ts';
import { checkLine, nextFindNumber } from './line.rules.ts';

type Tx = Transaction<Database>;

const instead =
  'The engineering BOM is PLM’s. What was really built belongs to the as-built BOM; raise an issue where the design is wrong.';

const changeablePart = async (tx: Tx, id: string): Promise<Row<'part'>> => {
  const part = found(await partForUpdate(tx, id), 'part', toWire(ids.Part, id));
  allow(checkChangeable(part));
  return part;
};

const bounds = ({ from = null, to = null, serialFrom = null, serialTo = null }: EffectivityInput) => ({
  effectiveFrom: from,
  effectiveTo: to,
  serialFrom,
  serialTo,
});

const findNumberTaken = async <Result>(findNumber: string, work: Promise<Result>): Promise<Result> => {
  try {
    return await work;
  } catch (error) {
    if (sqlState(error) !== '23505') throw error;
    throw refuse(
      'ALREADY_EXISTS',
      `The find number ${findNumber} is taken. Leave it out to get the next one, or change that line.`,
      { details: { findNumber } },
    );
  }
};

const told = (
  tx: Tx,
  context: Context,
  type: string,
  part: Row<'part'>,
  line: { id: string; findNumber: string },
  version: number,
) =>
  tell(tx, context, {
    type,
    subject: line.id,
    subjectVersion: version,
    key: part.id,
    data: { partNumber: part.partNumber, revision: part.revision, findNumber: line.findNumber },
  });

/** Adds a line to a DRAFT. Refuses RELEASED_IMMUTABLE, BOM_CYCLE, ALREADY_EXISTS (find number), units and quantities. Answers its uuid. */
export const addEbomLine = async (context: Context, input: AddEbomLineInput): Promise<string> => {
  const partId = fromWire(ids.Part, input.parentPartId);
  const command = {
    name: 'addEbomLine',
    owner: 'PLM',
    locks: [`part:${partId}`],
    idempotencyKey: input.idempotencyKey,
    input,
    instead,
  } as const;
  const { id } = await runCommand(context, command, async (tx) => {
    const parent = await changeablePart(tx, partId);
    const component = await componentOf(tx, {
      partId: input.componentPartId,
      itemId: input.componentItemId,
      rule: input.revisionRule,
    });
    const ebom = await touchedEbom(tx, parent);
    const line = {
      findNumber: input.findNumber ?? nextFindNumber(await findNumbersOf(tx, ebom.id)),
      quantity: asQuantity(input.quantity, 'quantity'),
      uom: input.uom ?? component.item.baseUom,
      quantityType: input.quantityType ?? 'PER_ASSEMBLY',
      referenceDesignators: input.referenceDesignators ?? [],
      isPhantom: input.isPhantom ?? false,
      isOptional: input.isOptional ?? false,
      scrapFactor: asQuantity(input.scrapFactor ?? '0', 'scrapFactor'),
      notes: input.notes ?? null,
    };
    allow(checkLine(line), checkEffectivity(input.effectivity));
    await checkLineUnit(tx, line.uom, component.item);
    await checkNoCycle(tx, parent, component);
    const id = newId();
    const row = {
      ...line,
      ...bounds(input.effectivity ?? {}),
      id,
      ebomId: ebom.id,
      itemId: component.item.id,
      partId: component.part?.id ?? null,
      revisionRule: component.rule,
    };
    await findNumberTaken(line.findNumber, insertLine(tx, row));
    await replaceSubstitutes(tx, id, await substituteRows(tx, input.substitutes ?? []));
    await told(tx, context, 'plm.ebom-line.added', parent, { id, findNumber: line.findNumber }, 1);
    return { id };
  });
  return id;
};

/** The part that a line's engineering BOM belongs to: what a change of the line locks. */
const parentOf = async ({ loaders }: Context, wire: string) => {
  const line = found(await loaders.ebomLineById.load(fromWire(ids.EBomLine, wire)), 'engineering BOM line', wire);
  return {
    lineId: line.id,
    ebomId: line.ebomId,
    partId: kept(await loaders.ebomById.load(line.ebomId), 'engineering BOM').partId,
  };
};

const componentChange = async (tx: Tx, input: UpdateEbomLineInput, line: Row<'ebomLine'>) => {
  const { componentPartId, componentItemId, revisionRule } = input;
  const named = typeof componentPartId === 'string' || typeof componentItemId === 'string';
  const asBefore =
    revisionRule === 'PINNED' || (line.partId !== null && (revisionRule === null || revisionRule === undefined))
      ? { partId: line.partId }
      : { itemId: line.itemId };
  const before = {
    partId: asBefore.partId == null ? undefined : toWire(ids.Part, asBefore.partId),
    itemId: asBefore.itemId === undefined ? undefined : toWire(ids.Item, asBefore.itemId),
  };
  const naming = named ? { partId: componentPartId, itemId: componentItemId } : before;
  return componentOf(tx, {
    partId: naming.partId,
    itemId: naming.itemId,
    rule: revisionRule ?? (named || line.partId !== null ? undefined : line.revisionRule),
  });
};

/** Changes a line of a DRAFT; what is left out stays. Refuses as addEbomLine does, and ETAG_REQUIRED, ETAG_MISMATCH. */
export const updateEbomLine = async (context: Context, input: UpdateEbomLineInput): Promise<string> => {
  const { lineId, partId } = await parentOf(context, input.id);
  const command = {
    name: 'updateEbomLine',
    owner: 'PLM',
    locks: [`part:${partId}`],
    idempotencyKey: input.idempotencyKey,
    input,
    instead,
  } as const;
  const { id } = await runCommand(context, command, async (tx) => {
    const parent = await changeablePart(tx, partId);
    const before = found(await lineForUpdate(tx, lineId), 'engineering BOM line', input.id);
    checkEtag(before, input.etag);
    const component = await componentChange(tx, input, before);
    const line = {
      findNumber: input.findNumber ?? before.findNumber,
      quantity: typeof input.quantity === 'number' ? asQuantity(input.quantity, 'quantity') : before.quantity,
      uom: input.uom ?? before.uom,
      quantityType: input.quantityType ?? before.quantityType,
      referenceDesignators: input.referenceDesignators ?? before.referenceDesignators,
      isPhantom: input.isPhantom ?? before.isPhantom,
      isOptional: input.isOptional ?? before.isOptional,
      scrapFactor:
        typeof input.scrapFactor === 'string' ? asQuantity(input.scrapFactor, 'scrapFactor') : before.scrapFactor,
      notes: input.notes === undefined ? before.notes : input.notes,
    };
    allow(checkLine(line), checkEffectivity(input.effectivity));
    await checkLineUnit(tx, line.uom, component.item);
    await checkNoCycle(tx, parent, component);
    await touchedEbom(tx, parent);
    const effectivity = input.effectivity == null ? {} : bounds(input.effectivity);
    const changes = {
      ...line,
      ...effectivity,
      itemId: component.item.id,
      partId: component.part?.id ?? null,
      revisionRule: component.rule,
    };
    await findNumberTaken(line.findNumber, updateLine(tx, lineId, changes));
    if (input.substitutes != null) await replaceSubstitutes(tx, lineId, await substituteRows(tx, input.substitutes));
    await told(
      tx,
      context,
      'plm.ebom-line.changed',
      parent,
      { id: lineId, findNumber: line.findNumber },
      before.version + 1,
    );
    return { id: lineId };
  });
  return id;
};

/** Takes a line out of a DRAFT. Refuses RELEASED_IMMUTABLE, ETAG_REQUIRED, ETAG_MISMATCH. Answers the engineering BOM's uuid. */
export const removeEbomLine = async (context: Context, input: RemoveEbomLineInput): Promise<string> => {
  const { lineId, ebomId, partId } = await parentOf(context, input.id);
  const command = {
    name: 'removeEbomLine',
    owner: 'PLM',
    locks: [`part:${partId}`],
    idempotencyKey: input.idempotencyKey,
    input,
    instead,
  } as const;
  const { id } = await runCommand(context, command, async (tx) => {
    const parent = await changeablePart(tx, partId);
    const line = found(await lineForUpdate(tx, lineId), 'engineering BOM line', input.id);
    checkEtag(line, input.etag);
    await deleteLine(tx, lineId);
    await touchedEbom(tx, parent);
    await told(tx, context, 'plm.ebom-line.removed', parent, line, line.version + 1);
    return { id: ebomId };
  });
  return id;
};
