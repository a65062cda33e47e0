import type { Stock } from '../named.ts';
import { toWire } from '../../kernel/id.ts';
import { ids } from '../../schema/ids.ts';
import { closeTransfer, receiveTransfer } from '../../subgraphs/mes/inventory-transfer/receiving.commands.ts';
import {
  cancelTransfer,
  createTransfer,
  shipTransfer,
} from '../../subgraphs/mes/inventory-transfer/shipping.commands.ts';
import { carry } from '../carry/carry.ts';
import type { SiteCode } from '../data/shapes.ts';
import type { Plant } from '../plant.ts';
import { at as instant, placeOf, siteOf, type Site } from '../world.ts';
import { given } from './act.ts';
import { nameStock, stockOf } from './stock.ts';

export type TransferGiven = {
  /** What the stories call it. */
  number: string;
  stock: string;
  quantity: string;
  to: readonly [site: SiteCode, place: string];
  /** By the clock of the site it leaves. */
  created: string;
  shipped?: string;
  /** Counts at the other end, by its clock; the last one is final where nothing more will come. */
  received?: readonly { quantity: string; at: string; final?: true }[];
  /** When what is in order is put away, or what is missing is written off. */
  closed?: { at: string; reason?: string };
  canceled?: { at: string; reason: string };
  reason?: string;
};

type Way = { id: string; given: TransferGiven; source: Stock; to: Site };
const sender = 'Lucia Ferraro';
const receiver = 'Miguel Santos';

const lineOf = ({ mes }: Plant, id: string) =>
  mes.db
    .selectFrom('inventoryTransferLine')
    .select(['id', 'receivedPartInventoryId'])
    .where('inventoryTransferId', '=', id)
    .executeTakeFirstOrThrow();

const begin = async (plant: Plant, transfer: TransferGiven): Promise<Way> => {
  const source = stockOf(plant.floor, transfer.stock);
  const to = siteOf(plant.world, transfer.to[0]);
  const { locationId } = await plant.mes.db
    .selectFrom('partInventory')
    .select('locationId')
    .where('id', '=', source.id)
    .executeTakeFirstOrThrow();
  const input = {
    fromLocationId: toWire(ids.Location, locationId ?? ''),
    toLocationId: toWire(ids.Location, placeOf(plant.world, to, transfer.to[1]).id),
    lines: [{ partInventoryId: toWire(ids.PartInventory, source.id), quantity: Number(transfer.quantity) }],
    ...(transfer.reason === undefined ? {} : { reason: transfer.reason }),
  };
  const id = await plant.mes.act(createTransfer, input, {
    at: instant(source.site, transfer.created),
    by: receiver,
  });
  return { id, given: transfer, source, to };
};

const step = <Input, Answer>(
  plant: Plant,
  way: Way,
  when: { at: Date; by: string },
  command: Parameters<typeof plant.mes.act<Input & { id: string; etag: string }, Answer>>[0],
  input: Input,
): Promise<void> =>
  given(plant, 'inventoryTransfer', way.id)
    .then((now) => plant.mes.act(command, { ...now, ...input }, when))
    .then(() => carry(plant, when.at));

const receiveAll = async (plant: Plant, way: Way): Promise<void> => {
  for (const { quantity, at, final = false } of way.given.received ?? []) {
    const line = await lineOf(plant, way.id);
    const lines = [{ lineId: toWire(ids.InventoryTransferLine, line.id), quantity: Number(quantity) }];
    await step(plant, way, { at: instant(way.to, at), by: receiver }, receiveTransfer, { lines, final });
  }
  const { receivedPartInventoryId: arrived } = await lineOf(plant, way.id);
  if (arrived !== null) await nameStock(plant, `${way.given.number}/arrived`, arrived);
};

/** A transfer as far as it has got: shipped into transit, received in one or more counts, closed with what is missing written off. */
export const transfer = async (plant: Plant, told: TransferGiven): Promise<void> => {
  const way = await begin(plant, told);
  const { shipped, closed, canceled } = told;
  const from = way.source.site;
  if (canceled !== undefined) {
    const { at, reason } = canceled;
    await step(plant, way, { at: instant(from, at), by: receiver }, cancelTransfer, { reason });
  }
  if (shipped === undefined) return;
  await step(plant, way, { at: instant(from, shipped), by: sender }, shipTransfer, {});
  await receiveAll(plant, way);
  if (closed === undefined) return;
  const { at, reason } = closed;
  await step(
    plant,
    way,
    { at: instant(way.to, at), by: receiver },
    closeTransfer,
    reason === undefined ? {} : { reason },
  );
};
