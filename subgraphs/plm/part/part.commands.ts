import { runCommand } from '../../../kernel/command.ts';
import { refuse } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId, toWire } from '../../../kernel/id.ts';
import { unitOf } from '../../../kernel/units.ts';
import { ids } from '../../../schema/ids.ts';
import { allow } from '../allow.ts';
import { onlyPlm } from '../authority.ts';
import type { Context } from '../context.ts';
import { copyEbom } from '../ebom/ebom.write.queries.ts';
import { checkUnit } from '../ebom/line.rules.ts';
import { aliasTaken } from '../item/item.commands.ts';
import {
  checkAliases,
  checkAttributes,
  checkPartNumber,
  checkRevision,
  checkTexts,
  keptAttributes,
} from '../item/item.rules.ts';
import { claimItem, insertAliases, insertItem, itemForUpdate } from '../item/item.write.queries.ts';
import type {
  CreatePartInput,
  CreatePartRevisionInput,
  EffectivityInput,
  Row,
  UpdatePartInput,
} from '../schema.generated.ts';
import { checkChangeable, checkEffectivity } from './part.rules.ts';
import {
  existingParts,
  hasRevisions,
  insertPart,
  partForUpdate,
  replaceInterchange,
  updatePartRow,
} from './part.write.queries.ts';
import type { Transaction } from 'kysely';
import type { Database } from '../database.generated.ts';

const bounds = ({ from = null, to = null, serialFrom = null, serialTo = null }: EffectivityInput) => ({
  effectiveFrom: from,
  effectiveTo: to,
  serialFrom,
  serialTo,
});

const taken = (partNumber: string, revision: string) =>
  refuse(
    'ALREADY_EXISTS',
    `${partNumber} revision ${revision} is there already, or is being imported right now. Read it with partByNumber.`,
    { details: { partNumber, revision } },
  );

// The item of a first revision: the one that is there (an item born in the ERP passes to PLM, once), or a new one.
const itemFor = async (tx: Transaction<Database>, context: Context, input: CreatePartInput): Promise<string> => {
  const {
    partNumber,
    description = '',
    itemType = 'PART',
    baseUom = 'EA',
    sourcingStrategy = 'BUY',
    classification,
  } = input;
  const item = await itemForUpdate(tx, partNumber);
  if (item === undefined) {
    const id = newId();
    if (
      !(await insertItem(tx, {
        id,
        partNumber,
        description,
        itemType,
        baseUom,
        sourcingStrategy,
        classification: classification ?? null,
      }))
    )
      throw taken(partNumber, input.revision ?? 'A');
    await tell(tx, context, {
      type: 'plm.item.created',
      subject: id,
      subjectVersion: 1,
      key: id,
      data: { partNumber, itemType, baseUom, sourcingStrategy },
    });
    return id;
  }
  if (await hasRevisions(tx, item.id)) {
    throw refuse(
      'ALREADY_EXISTS',
      `${partNumber} has revisions already. Draw up the next one with createPartRevision.`,
      { details: { partNumber } },
    );
  }
  if (item.originSystem === 'ERP') {
    await claimItem(tx, item.id);
    await tell(tx, context, {
      type: 'plm.item.claimed',
      subject: item.id,
      subjectVersion: item.version + 1,
      key: item.id,
      data: { partNumber, from: 'ERP', to: 'PLM' },
    });
  }
  return item.id;
};

const created = (
  row: { id: string; itemId: string; partNumber: string; revision: string; trackingType: string },
  revisedFrom: string | null,
) => ({
  type: revisedFrom === null ? 'plm.part.created' : 'plm.part.revised',
  subject: row.id,
  subjectVersion: 1,
  key: row.id,
  data: {
    partNumber: row.partNumber,
    revision: row.revision,
    itemId: row.itemId,
    trackingType: row.trackingType,
    revisedFrom,
  },
});

/** Creates the first revision of a part, and its item where there is none. Refuses ITEM_AUTHORITY, ALREADY_EXISTS, PART_NUMBER_FORMAT. */
export const createPart = async (context: Context, input: CreatePartInput): Promise<string> => {
  onlyPlm(context.viewer, 'ITEM_AUTHORITY', 'createPart');
  const {
    partNumber,
    revision = 'A',
    description = '',
    trackingType = 'UNTRACKED',
    baseUom = 'EA',
    attributes,
    aliases,
  } = input;
  allow(
    checkPartNumber(partNumber),
    checkRevision(revision),
    checkTexts(input),
    checkAttributes(attributes ?? []),
    checkAliases(aliases ?? []),
  );
  allow(checkUnit(baseUom, unitOf(baseUom) !== undefined), checkEffectivity(input.effectivity));
  const command = {
    name: 'createPart',
    owner: 'PLM',
    locks: [`item:${partNumber}`],
    idempotencyKey: input.idempotencyKey,
    input,
  } as const;
  const { id } = await runCommand(context, command, async (tx) => {
    const itemId = await itemFor(tx, context, input);
    const row = {
      id: newId(),
      itemId,
      partNumber,
      revision,
      description,
      trackingType,
      ...bounds(input.effectivity ?? {}),
      attributes: JSON.stringify(keptAttributes(attributes ?? [])),
    };
    if (!(await insertPart(tx, row))) throw taken(partNumber, revision);
    await aliasTaken(insertAliases(tx, itemId, aliases ?? []));
    await tell(tx, context, created(row, null));
    return { id: row.id };
  });
  return id;
};

/** Draws up the next revision from another, its engineering BOM copied. Refuses REVISION_AUTHORITY, NOT_FOUND, ALREADY_EXISTS. */
export const createPartRevision = async (context: Context, input: CreatePartRevisionInput): Promise<string> => {
  onlyPlm(context.viewer, 'REVISION_AUTHORITY', 'createPartRevision');
  const fromId = fromWire(ids.Part, input.revisedFromId);
  allow(
    checkRevision(input.revision),
    checkTexts({ description: input.description }),
    checkEffectivity(input.effectivity),
  );
  const { partNumber } = found(await context.loaders.partById.load(fromId), 'part', input.revisedFromId);
  const command = {
    name: 'createPartRevision',
    owner: 'PLM',
    locks: [`item:${partNumber}`, `part:${fromId}`],
    idempotencyKey: input.idempotencyKey,
    input,
  } as const;
  const { id } = await runCommand(context, command, async (tx) => {
    const from = found(await partForUpdate(tx, fromId), 'part', input.revisedFromId);
    const { itemId, trackingType } = from;
    const description = input.description ?? from.description;
    const row = {
      id: newId(),
      itemId,
      partNumber,
      revision: input.revision,
      description,
      trackingType,
      ...bounds(input.effectivity ?? {}),
      attributes: JSON.stringify(from.attributes),
      revisedFromId: fromId,
    };
    if (!(await insertPart(tx, row))) throw taken(partNumber, input.revision);
    if (input.copyEbom ?? true) await copyEbom(tx, fromId, row);
    await tell(tx, context, created(row, from.revision));
    return { id: row.id };
  });
  return id;
};

const exchangeable = async (
  tx: Transaction<Database>,
  part: Row<'part'>,
  wires: readonly string[],
): Promise<string[]> => {
  const others = [...new Set(wires.map((wire) => fromWire(ids.Part, wire)))];
  if (others.includes(part.id))
    throw refuse('VALUE_INVALID', `${part.partNumber} revision ${part.revision} cannot be exchanged with itself.`);
  const existing = await existingParts(tx, others);
  const missing = others.find((id) => !existing.includes(id));
  if (missing !== undefined) throw refuse('NOT_FOUND', `No part has the id "${toWire(ids.Part, missing)}".`);
  return others;
};

/** Changes a DRAFT; what is left out stays. Refuses RELEASED_IMMUTABLE, ETAG_REQUIRED, ETAG_MISMATCH. */
export const updatePart = async (context: Context, input: UpdatePartInput): Promise<string> => {
  const id = fromWire(ids.Part, input.id);
  allow(
    checkTexts({ description: input.description }),
    checkAttributes(input.attributes ?? []),
    checkEffectivity(input.effectivity),
  );
  const command = {
    name: 'updatePart',
    owner: 'PLM',
    locks: [`part:${id}`],
    idempotencyKey: input.idempotencyKey,
    input,
  } as const;
  await runCommand(context, command, async (tx) => {
    const part = found(await partForUpdate(tx, id), 'part', input.id);
    checkEtag(part, input.etag);
    allow(checkChangeable(part));
    const changes = {
      description: input.description ?? part.description,
      trackingType: input.trackingType ?? part.trackingType,
      ...(input.effectivity == null ? {} : bounds(input.effectivity)),
      ...(input.attributes == null ? {} : { attributes: JSON.stringify(keptAttributes(input.attributes)) }),
    };
    const { version } = await updatePartRow(tx, id, changes);
    if (input.interchangeableWithIds != null)
      await replaceInterchange(tx, id, await exchangeable(tx, part, input.interchangeableWithIds));
    await tell(tx, context, {
      type: 'plm.part.updated',
      subject: id,
      subjectVersion: version,
      key: id,
      data: { partNumber: part.partNumber, revision: part.revision },
    });
    return { id };
  });
  return id;
};
