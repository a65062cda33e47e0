import { nowIn } from '../../../kernel/clock.ts';
import { isPositive, subtract } from '../../../kernel/decimal.ts';
import { allow, refuse } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { changed } from '../changed.ts';
import { mesCommand, type Tx } from '../command.ts';
import { fulfilledOf } from '../completion/backflush.ts';
import type { Context } from '../context.ts';
import { convertOfItem, packsOf } from '../item/pack.rules.ts';
import { locationRow } from '../part-inventory/stock.write.queries.ts';
import { documentNumber } from '../receipt/document-number.ts';
import { packsOfItem } from '../receipt/receipt.write.queries.ts';
import { checkOpen } from '../run/run.rules.ts';
import { runForUpdate } from '../run/run.write.queries.ts';
import type {
  AddPartsToKitFromMbomInput,
  CancelKitInput,
  CreateKitForRunInput,
  RequestKitInput,
  Row,
} from '../schema.generated.ts';
import { kitFacts } from './kit-stock.ts';
import { checkKit } from './part-kit.rules.ts';
import {
  deleteKit,
  insertKit,
  insertKitItem,
  issuesOfKit,
  itemsOfKit,
  kitForUpdate,
  kitNeeds,
  updateKit,
  type KitNeed,
} from './part-kit.write.queries.ts';

// What of a need is not installed and not in another kit of the run, in the part's base unit, in which its stock counts.
const leftToPick = async (tx: Tx, need: KitNeed): Promise<string> => {
  const open = subtract(need.required, await fulfilledOf(tx, need));
  if (!isPositive(open)) return '0';
  const packs = packsOf(await packsOfItem(tx, need.itemId), null);
  return subtract(convertOfItem(open, need.unitOfMeasure, need.baseUom, packs), need.listed);
};

const placeFor = async (tx: Tx, run: Row<'run'>, wire: string | null | undefined): Promise<string | null> => {
  if (wire === null || wire === undefined) return null;
  const place = found(await locationRow(tx, fromWire(ids.Location, wire)), 'location', wire);
  if (place.siteId === run.siteId && place.type !== 'IN_TRANSIT') return place.id;
  throw refuse('VALUE_INVALID', `${place.name} is no place of the run's site where a kit could be brought.`);
};

type Wanted = { need: KitNeed; quantity: string };
type Which = { kitGroup?: string | null | undefined; includeBackflushed?: boolean | undefined };

const wantedOf = async (
  tx: Tx,
  run: Row<'run'>,
  { kitGroup, includeBackflushed = false }: Which,
): Promise<Wanted[]> => {
  const wanted: Wanted[] = [];
  for (const need of await kitNeeds(tx, run, { kitGroup: kitGroup ?? null, includeBackflushed })) {
    const quantity = await leftToPick(tx, need);
    if (isPositive(quantity)) wanted.push({ need, quantity });
  }
  if (wanted.length > 0) return wanted;
  throw refuse('STATE_INVALID', `${run.number} has nothing left to pick: it is installed, or in another kit.`);
};

const list = async (tx: Tx, { id, siteId }: Row<'partKit'>, wanted: readonly Wanted[], after: number) => {
  const lines = [];
  for (const [index, { need, quantity }] of wanted.entries()) {
    const { id: buildRequirementId, partId, itemId, baseUom: unitOfMeasure } = need;
    const line = { buildRequirementId, partId, itemId, quantity, unitOfMeasure, position: after + index + 1 };
    await insertKitItem(tx, { id: newId(), siteId, partKitId: id, ...line });
    lines.push(line);
  }
  return lines;
};

/** Draws up a kit for a run (R11). Answers its uuid. Refuses RUN_CLOSED, STATE_INVALID (nothing left to pick), VALUE_INVALID, NOT_FOUND. */
export const createKitForRun = (context: Context, input: CreateKitForRunInput): Promise<string> => {
  const runId = fromWire(ids.Run, input.runId);
  return mesCommand(context, 'createKitForRun', [`run:${runId}`], input, async (tx) => {
    const run = found(await runForUpdate(tx, runId), 'run', input.runId);
    allow(checkOpen(run));
    const wanted = await wantedOf(tx, run, input);
    const [id, siteId] = [newId(), run.siteId];
    const kit = await insertKit(tx, {
      ...{ id, siteId, number: documentNumber('KIT', id), status: 'DRAFT', runId, needDate: input.needDate ?? null },
      deliveryLocationId: await placeFor(tx, run, input.deliveryLocationId),
    });
    const lines = await list(tx, kit, wanted, 0);
    const data = { ...kitFacts(kit), lines };
    const event = { type: 'mes.kit.created', subject: id, subjectVersion: 1, key: id, site: siteId };
    await tell(tx, context, { ...event, data, after: data });
    return id;
  });
};

/** Adds to a draft what its run still needs. Answers the kit's uuid. Refuses STATE_INVALID, RUN_CLOSED, ETAG_*, NOT_FOUND. */
export const addPartsToKitFromMbom = async (context: Context, input: AddPartsToKitFromMbomInput): Promise<string> => {
  const id = fromWire(ids.PartKit, input.id);
  const { runId } = found(await context.loaders.partKitById.load(id), 'kit', input.id);
  if (runId === null) throw refuse('STATE_INVALID', 'The kit is for no run that would say what it needs.');
  return mesCommand(context, 'addPartsToKitFromMbom', [`part-kit:${id}`, `run:${runId}`], input, async (tx) => {
    const kit = found(await kitForUpdate(tx, id), 'kit', input.id);
    checkEtag(kit, input.etag);
    const run = found(await runForUpdate(tx, runId), 'run', runId);
    allow(checkKit(kit, 'add'), checkOpen(run));
    const lines = await list(tx, kit, await wantedOf(tx, run, input), (await itemsOfKit(tx, id)).length);
    const now = await updateKit(tx, id, {});
    const event = { type: 'mes.kit.changed', subject: id, subjectVersion: now.version, key: id, site: kit.siteId };
    await tell(tx, context, { ...event, data: { ...kitFacts(now), lines }, after: { lines } });
    return id;
  });
};

/** DRAFT -> REQUESTED. Refuses STATE_INVALID, ETAG_REQUIRED, ETAG_MISMATCH, NOT_FOUND. */
export const requestKit = (context: Context, input: RequestKitInput): Promise<string> => {
  const id = fromWire(ids.PartKit, input.id);
  return mesCommand(context, 'requestKit', [`part-kit:${id}`], input, async (tx) => {
    const kit = found(await kitForUpdate(tx, id), 'kit', input.id);
    checkEtag(kit, input.etag);
    allow(checkKit(kit, 'request'));
    const asked = { requestedAt: nowIn(tx), requestedBy: context.viewer.subject };
    const now = await updateKit(tx, id, { status: 'REQUESTED', ...asked });
    const event = { type: 'mes.kit.requested', subject: id, subjectVersion: now.version, key: id, site: kit.siteId };
    await tell(tx, context, { ...event, data: kitFacts(now), ...changed(kit, now) });
    return id;
  });
};

/** Takes back a kit into which nothing was ever put; its uuid names nothing any more. Refuses STATE_INVALID, ETAG_*, NOT_FOUND. */
export const cancelKit = (context: Context, input: CancelKitInput): Promise<string> => {
  const id = fromWire(ids.PartKit, input.id);
  return mesCommand(context, 'cancelKit', [`part-kit:${id}`], input, async (tx) => {
    const kit = found(await kitForUpdate(tx, id), 'kit', input.id);
    checkEtag(kit, input.etag);
    allow(checkKit(kit, 'cancel'));
    if ((await issuesOfKit(tx, id)).length > 0)
      throw refuse('STATE_INVALID', `${kit.number} was picked from. Move its parts back and deliver it.`);
    await deleteKit(tx, id);
    const event = { type: 'mes.kit.canceled', subject: id, subjectVersion: kit.version + 1, key: id, site: kit.siteId };
    await tell(tx, context, { ...event, data: kitFacts(kit), before: kitFacts(kit) });
    return id;
  });
};
