import { toWire } from '../../kernel/id.ts';
import type { TestDatabase } from './database.ts';
import type { Network, System } from './network.ts';

type Route = { from: System; types: RegExp; to: readonly string[] };

/** Who must hear of what, until something carries it by itself: intake mutations by the types of events. */
const routes: readonly Route[] = [
  { from: 'plm', types: /^plm\.part\.released$/, to: ['applyPartRelease', 'applyItemRelease'] },
  { from: 'plm', types: /^plm\.part\.obsoleted$/, to: ['applyPartRelease'] },
  { from: 'plm', types: /^plm\.routing\.released$/, to: ['applyRouting'] },
  { from: 'plm', types: /^plm\.ecn\.(released|closed)$/, to: ['applyEcn'] },
  { from: 'plm', types: /^plm\.heartbeat$/, to: ['applyHeartbeat'] },
  { from: 'erp', types: /^erp\.purchase-order(-line)?\./, to: ['applyPurchaseOrder'] },
  { from: 'erp', types: /^erp\.demand\./, to: ['applyDemand'] },
  { from: 'erp', types: /^erp\.work-center\./, to: ['applyWorkCenter'] },
  { from: 'erp', types: /^erp\.supplier\./, to: ['applySupplier'] },
  { from: 'erp', types: /^erp\.vendor-bill\.matched$/, to: ['applyMatchState'] },
  { from: 'erp', types: /^erp\.item\.introduced$/, to: ['applyItem'] },
  { from: 'mes', types: /^mes\.receipt\.(posted|reversed|returned|rejects-decided)$/, to: ['postItemReceipt'] },
  { from: 'mes', types: /^mes\.run\.completed$/, to: ['postCompletion'] },
  { from: 'mes', types: /^mes\.scrap\.recorded$/, to: ['postScrap'] },
  { from: 'mes', types: /^mes\.transfer\.(shipped|received|lost)$/, to: ['postTransfer'] },
  { from: 'mes', types: /^mes\.shipment\.(shipped|returned)$/, to: ['postShipment'] },
  { from: 'mes', types: /^mes\.stock\.(held|released)$/, to: ['applyHold'] },
  { from: 'mes', types: /^mes\.abom\.closed$/, to: ['recordAsBuilt'] },
  { from: 'mes', types: /^mes\.inspection-result\.recorded$/, to: ['recordInspection'] },
];

/** An event and the mutation that takes it in; with a refusal where it was not taken. */
export type Carried = { type: string; event: string; mutation: string; refusal: Refused | undefined };
export type Refused = {
  message: string;
  code: string;
  status: number;
  rule?: string;
  owner?: string;
  details?: Record<string, unknown>;
};

/** The type of a mutation's input, as `CreateReceiptInput!`. */
export const inputOf = ({ gateway }: Pick<Network, 'gateway'>, mutation: string): string => {
  const input = gateway.graph.current().engine.schema.getMutationType()?.getFields()[mutation]?.args[0];
  if (input === undefined) throw new Error(`The graph has no mutation ${mutation}.`);
  return String(input.type);
};

/** Integration's hands: carries signed events from where they happened to whoever must hear of them. */
export const carrier = ({ sql }: Pick<TestDatabase, 'sql'>, network: Network) => {
  const done = new Set<string>();
  const token = network.token({ system: 'INTEGRATION', subject: 'integration', scopes: ['*', 'read'] });

  /** An event of a system's log as that system signs it; `event` is its uuid. */
  const signed = async (system: System, event: string): Promise<string> => {
    const field = `${system}SignedEvent`;
    const { data, errors } = await network.ask(
      `query ($id: ID!) { ${field}(id: $id) }`,
      { id: toWire('evt', event) },
      await token,
    );
    const jws = (data as Record<string, unknown> | undefined)?.[field];
    if (typeof jws !== 'string') throw new Error(`${field}: ${JSON.stringify(errors)}`);
    return jws;
  };

  /** Hands a signed event to an intake mutation. Answers the refusal, if it is refused. */
  const hand = async (
    mutation: string,
    signedEvent: string,
    more: Record<string, unknown> = {},
  ): Promise<Refused | undefined> => {
    const query = `mutation ($input: ${inputOf(network, mutation)}) { ${mutation}(input: $input) { __typename } }`;
    const { errors } = await network.ask(query, { input: { signedEvent, ...more } }, await token);
    const [error] = errors ?? [];
    return error === undefined ? undefined : ({ message: error.message, ...error.extensions } as Refused);
  };

  /** Events of all systems that were not carried yet, oldest first in each log. */
  const waiting = async (
    types = /./,
  ): Promise<{ system: System; id: string; type: string; to: readonly string[] }[]> => {
    const found = [];
    for (const system of ['plm', 'erp', 'mes'] as const) {
      const rows = await sql<{ id: string; type: string }>(
        `select id::text, type from ${system}.event order by epoch, txid, seq`,
      );
      for (const { id, type } of rows) {
        const route = routes.find((one) => one.from === system && one.types.test(type));
        if (route !== undefined && types.test(type) && !done.has(id)) found.push({ system, id, type, to: route.to });
      }
    }
    return found;
  };

  /** Carries what waits, once, and what comes of it; whatever is refused is answered with its refusal and not tried again. */
  const all = async (types = /./): Promise<Carried[]> => {
    const carried: Carried[] = [];
    for (let round = 0; round < 5; round += 1) {
      const events = await waiting(types);
      if (events.length === 0) return carried;
      for (const { system, id, type, to } of events) {
        done.add(id);
        const jws = await signed(system, id);
        for (const mutation of to) carried.push({ type, event: id, mutation, refusal: await hand(mutation, jws) });
      }
    }
    throw new Error('Events call forth events without end.');
  };

  return { signed, hand, waiting, all };
};
