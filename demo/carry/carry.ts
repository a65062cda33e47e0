import type { System, Waiting } from '../named.ts';
import type { LoggedEvent } from '../../kernel/signed-event.ts';
import { postCompletion } from '../../subgraphs/erp/completion/completion.commands.ts';
import { applyHold, postScrap, postTransfer } from '../../subgraphs/erp/floor/moves.commands.ts';
import { postShipment } from '../../subgraphs/erp/floor/shipment.commands.ts';
import { applyItemRelease } from '../../subgraphs/erp/item/item-release.commands.ts';
import { postItemReceipt } from '../../subgraphs/erp/receipt/item-receipt.commands.ts';
import { applyDemand } from '../../subgraphs/mes/demand/demand.commands.ts';
import { applyEcn } from '../../subgraphs/mes/ecn/ecn.commands.ts';
import { applyPartRelease } from '../../subgraphs/mes/part/part-release.commands.ts';
import { applyRouting } from '../../subgraphs/mes/procedure/routing.commands.ts';
import { applyMatchState } from '../../subgraphs/mes/purchase-order/match-intake.commands.ts';
import { applyPurchaseOrder } from '../../subgraphs/mes/purchase-order/order-intake.commands.ts';
import { applySupplier } from '../../subgraphs/mes/supplier/supplier.commands.ts';
import { applyWorkCenter } from '../../subgraphs/mes/work-center/work-center.commands.ts';
import { recordAsBuilt, recordInspection } from '../../subgraphs/plm/feedback/feedback.commands.ts';
import type { Plant } from '../plant.ts';

type Hand = (plant: Plant, input: { signedEvent: string }, at: Date) => Promise<unknown>;

const who = (at: Date) => ({ at, by: 'integration', carries: true });

/** Who must hear of what: intake commands by the types of events. */
const routes: readonly { types: RegExp; to: readonly Hand[] }[] = [
  {
    types: /^plm\.part\.(released|obsoleted)$/u,
    to: [
      ({ mes }, input, at) => mes.act(applyPartRelease, input, who(at)),
      ({ erp }, input, at) => erp.act(applyItemRelease, input, who(at)),
    ],
  },
  { types: /^plm\.routing\.released$/u, to: [({ mes }, input, at) => mes.act(applyRouting, input, who(at))] },
  { types: /^plm\.ecn\.(released|closed)$/u, to: [({ mes }, input, at) => mes.act(applyEcn, input, who(at))] },
  {
    types: /^erp\.purchase-order(-line)?\./u,
    to: [({ mes }, input, at) => mes.act(applyPurchaseOrder, input, who(at))],
  },
  { types: /^erp\.supplier\./u, to: [({ mes }, input, at) => mes.act(applySupplier, input, who(at))] },
  { types: /^erp\.demand\./u, to: [({ mes }, input, at) => mes.act(applyDemand, input, who(at))] },
  { types: /^erp\.work-center\./u, to: [({ mes }, input, at) => mes.act(applyWorkCenter, input, who(at))] },
  { types: /^erp\.vendor-bill\.matched$/u, to: [({ mes }, input, at) => mes.act(applyMatchState, input, who(at))] },
  {
    types: /^mes\.receipt\.(posted|reversed|returned|rejects-decided)$/u,
    to: [({ erp }, input, at) => erp.act(postItemReceipt, input, who(at))],
  },
  { types: /^mes\.run\.completed$/u, to: [({ erp }, input, at) => erp.act(postCompletion, input, who(at))] },
  { types: /^mes\.scrap\.recorded$/u, to: [({ erp }, input, at) => erp.act(postScrap, input, who(at))] },
  {
    types: /^mes\.transfer\.(shipped|received|lost)$/u,
    to: [({ erp }, input, at) => erp.act(postTransfer, input, who(at))],
  },
  {
    types: /^mes\.shipment\.(shipped|returned)$/u,
    to: [({ erp }, input, at) => erp.act(postShipment, input, who(at))],
  },
  { types: /^mes\.stock\.(held|released)$/u, to: [({ erp }, input, at) => erp.act(applyHold, input, who(at))] },
  { types: /^mes\.abom\.closed$/u, to: [({ plm }, input, at) => plm.act(recordAsBuilt, input, who(at))] },
  {
    types: /^mes\.inspection-result\.recorded$/u,
    to: [({ plm }, input, at) => plm.act(recordInspection, input, who(at))],
  },
];

// What waits in a system's log; it waits no longer where it is taken.
const takeFrom = async (plant: Plant, system: System, isTaken: (event: Waiting) => boolean): Promise<Waiting[]> => {
  const log = plant.carried[system];
  const events = [...log.waiting, ...(await plant[system].eventsAfter(log.seq))];
  log.seq = events.at(-1)?.seq ?? log.seq;
  log.waiting = events.filter((event) => !isTaken(event));
  return events.filter(isTaken);
};

const handOver = async (plant: Plant, system: System, event: Waiting, at: Date): Promise<void> => {
  const hands = routes.filter(({ types }) => types.test(event.type)).flatMap(({ to }) => to);
  if (hands.length === 0) return;
  const signedEvent = await plant[system].sign(event);
  for (const hand of hands)
    await hand(plant, { signedEvent }, at).catch((error: unknown) => {
      throw new Error(`${event.type} of ${at.toISOString()} was not taken: ${String(error)}`, { cause: error });
    });
};

const all = (): boolean => true;

/** Carries what the floor and the books have told since the last time to whoever must hear of it, and what comes of that, at an instant of the story. */
export const carry = async (plant: Plant, at: Date): Promise<void> => {
  for (let more = true; more;) {
    more = false;
    for (const system of ['erp', 'mes'] as const)
      for (const event of await takeFrom(plant, system, all)) {
        more = true;
        await handOver(plant, system, event, at);
      }
  }
};

/** Carries what engineering has told and what is chosen of it; the rest waits. */
export const carryDesign = async (plant: Plant, at: Date, isTaken: (event: LoggedEvent) => boolean): Promise<void> => {
  for (const event of await takeFrom(plant, 'plm', isTaken)) await handOver(plant, 'plm', event, at);
};

/** What was told since the last time goes astray: nobody hears of it. */
export const passOver = async (plant: Plant): Promise<void> => {
  for (const system of ['erp', 'mes'] as const) await takeFrom(plant, system, all);
};
