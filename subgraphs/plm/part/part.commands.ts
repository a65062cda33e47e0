import { checkAttributes, keptAttributes } from '../../../kernel/attributes.rules.ts';
import { refuse, allow } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { plmCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { copyEbom } from '../ebom/ebom.write.queries.ts';
import { boundsOf } from '../effectivity.ts';
import { checkRevision, checkTexts } from '../item/item.rules.ts';
import { claimItem, itemForUpdate } from '../item/item.write.queries.ts';
import { addAliases, checkNewItem, makeItem } from '../item/new-item.ts';
import { changed, recorded } from '../record.rules.ts';
import type { CreatePartInput, CreatePartRevisionInput, Row, UpdatePartInput } from '../schema.generated.ts';
import { checkChangeable, checkEffectivity } from './part.rules.ts';
import {
  existingParts,
  hasRevisions,
  insertPart,
  partForUpdate,
  replaceInterchange,
  updatePartRow,
} from './part.write.queries.ts';

const taken = (partNumber: string, revision: string) =>
  refuse(
    'ALREADY_EXISTS',
    `${partNumber} revision ${revision} is there already, or is being imported right now. Read it with partByNumber.`,
    { details: { partNumber, revision } },
  );

// The item of a first revision: the one that is there (an item born in the ERP passes to PLM, once), or a new one.
const itemFor = async (tx: Tx, context: Context, input: CreatePartInput): Promise<string> => {
  const { partNumber } = input;
  const item = await itemForUpdate(tx, partNumber);
  if (item === undefined) {
    // Its attributes are the revision's, and its aliases are told of with the revision.
    const id = await makeItem(tx, context, { ...input, attributes: null, aliases: null });
    if (id === undefined) throw taken(partNumber, input.revision ?? 'A');
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
    const claimed = await claimItem(tx, item.id);
    await tell(tx, context, {
      type: 'plm.item.claimed',
      subject: item.id,
      subjectVersion: claimed.version,
      key: item.id,
      data: { partNumber, from: 'ERP', to: 'PLM' },
      ...changed(item, claimed),
    });
  }
  return item.id;
};

const tellCreated = (
  tx: Tx,
  context: Context,
  part: Row<'part'>,
  revisedFrom: string | null,
  beside: Record<string, unknown>,
) => {
  const { id, partNumber, revision, itemId, trackingType } = part;
  return tell(tx, context, {
    type: revisedFrom === null ? 'plm.part.created' : 'plm.part.revised',
    subject: id,
    subjectVersion: 1,
    key: id,
    data: { partNumber, revision, itemId, trackingType, revisedFrom },
    after: { ...recorded(part), ...beside },
  });
};

/** Creates the first revision of a part, and its item where there is none. Refuses ALREADY_EXISTS, PART_NUMBER_FORMAT, VALUE_INVALID. */
export const createPart = (context: Context, input: CreatePartInput): Promise<string> => {
  const { partNumber, revision = 'A', description = '', trackingType = 'UNTRACKED' } = input;
  allow(checkNewItem(input), checkRevision(revision), checkEffectivity(input.effectivity));
  return plmCommand(context, 'createPart', [`item:${partNumber}`], input, async (tx) => {
    const itemId = await itemFor(tx, context, input);
    const part = await insertPart(tx, {
      id: newId(),
      itemId,
      partNumber,
      revision,
      description,
      trackingType,
      ...boundsOf(input.effectivity),
      attributes: JSON.stringify(keptAttributes(input.attributes ?? [])),
    });
    if (part === undefined) throw taken(partNumber, revision);
    const aliases = await addAliases(tx, itemId, input.aliases);
    await tellCreated(tx, context, part, null, aliases.length === 0 ? {} : { aliases });
    return part.id;
  });
};

/** Draws up the next revision from another, its engineering BOM copied. Refuses NOT_FOUND, ALREADY_EXISTS, VALUE_INVALID. */
export const createPartRevision = async (context: Context, input: CreatePartRevisionInput): Promise<string> => {
  const fromId = fromWire(ids.Part, input.revisedFromId);
  const { revision } = input;
  allow(checkRevision(revision), checkTexts({ description: input.description }), checkEffectivity(input.effectivity));
  const { partNumber } = found(await context.loaders.partById.load(fromId), 'part', input.revisedFromId);
  const locks = [`item:${partNumber}`, `part:${fromId}`];
  return plmCommand(context, 'createPartRevision', locks, input, async (tx) => {
    const from = found(await partForUpdate(tx, fromId), 'part', input.revisedFromId);
    const part = await insertPart(tx, {
      id: newId(),
      itemId: from.itemId,
      partNumber,
      revision,
      description: input.description ?? from.description,
      trackingType: from.trackingType,
      ...boundsOf(input.effectivity),
      attributes: JSON.stringify(from.attributes),
      revisedFromId: fromId,
    });
    if (part === undefined) throw taken(partNumber, revision);
    const copiedEbomLines = (input.copyEbom ?? true) ? await copyEbom(tx, fromId, part) : 0;
    await tellCreated(tx, context, part, from.revision, { copiedEbomLines });
    return part.id;
  });
};

const exchangeable = async (tx: Tx, part: Row<'part'>, wires: readonly string[]): Promise<string[]> => {
  const others = [...new Set(wires.map((wire) => fromWire(ids.Part, wire)))];
  if (others.includes(part.id))
    throw refuse('VALUE_INVALID', `${part.partNumber} revision ${part.revision} cannot be exchanged with itself.`);
  const existing = await existingParts(tx, others);
  const missing = others.find((id) => !existing.includes(id));
  if (missing !== undefined) throw refuse('NOT_FOUND', `No part has the id "${toWire(ids.Part, missing)}".`);
  return others;
};

// The parts that a part may be exchanged with, replaced where the input names any: as its audit keeps them, before and after.
const exchange = async (tx: Tx, part: Row<'part'>, wires: readonly string[] | null | undefined) => {
  if (wires == null) return { before: {}, after: {} };
  const others = await exchangeable(tx, part, wires);
  const former = await replaceInterchange(tx, part.id, others);
  return changed({ interchangeableWithIds: former.sort() }, { interchangeableWithIds: others.sort() });
};

/** Changes a DRAFT; what is left out stays. Refuses RELEASED_IMMUTABLE, ETAG_REQUIRED, ETAG_MISMATCH. */
export const updatePart = (context: Context, input: UpdatePartInput): Promise<string> => {
  const id = fromWire(ids.Part, input.id);
  allow(
    checkTexts({ description: input.description }),
    checkAttributes(input.attributes ?? []),
    checkEffectivity(input.effectivity),
  );
  return plmCommand(context, 'updatePart', [`part:${id}`], input, async (tx) => {
    const part = found(await partForUpdate(tx, id), 'part', input.id);
    checkEtag(part, input.etag);
    allow(checkChangeable(part));
    const now = await updatePartRow(tx, id, {
      description: input.description ?? part.description,
      trackingType: input.trackingType ?? part.trackingType,
      ...(input.effectivity == null ? {} : boundsOf(input.effectivity)),
      ...(input.attributes == null ? {} : { attributes: JSON.stringify(keptAttributes(input.attributes)) }),
    });
    const { before, after } = changed(part, now);
    const exchanged = await exchange(tx, part, input.interchangeableWithIds);
    await tell(tx, context, {
      type: 'plm.part.updated',
      subject: id,
      subjectVersion: now.version,
      key: id,
      data: { partNumber: part.partNumber, revision: part.revision },
      before: { ...before, ...exchanged.before },
      after: { ...after, ...exchanged.after },
    });
    return id;
  });
};
