import { expect } from '@jest/globals';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { mes } from '../../../subgraphs/mes/subgraph.ts';
import { cloneDatabase } from '../../support/database.ts';
import { startTestSubgraph } from '../../support/subgraph.ts';
import { viewerOf } from '../../support/viewers.ts';
import { floorPlant, violations, type Inserted } from './floor-plant.ts';

type Given = Record<string, unknown>;
type Refused = {
  message: string;
  code: string;
  rule?: string;
  owner?: string;
  details?: Record<string, unknown>;
};
export type Outcome = { data: Record<string, unknown> | null; refusal: Refused | undefined; statements: number };

/** The subgraph of MES over a plant of its own, and its floor's mutations as a principal of MES. */
export const floorWorld = async () => {
  const database = await cloneDatabase();
  const plant = await floorPlant(database);
  const subgraph = await startTestSubgraph(mes, database);
  const as = async (
    mutation: string,
    input: Given,
    selection: string,
    viewer = viewerOf('MES', { subject: 'dana' }),
  ): Promise<Outcome> => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`;
    const { data, errors, statements } = await subgraph.ask(query, { input }, viewer);
    const [first] = errors ?? [];
    const refusal =
      first === undefined ? undefined : ({ ...first.extensions, message: first.message } as unknown as Refused);
    return { data: (data?.[mutation] as Record<string, unknown> | undefined) ?? null, refusal, statements };
  };
  /** As `as`, and it must be done. */
  const done = async <Answer>(mutation: string, input: Given, selection: string): Promise<Answer> => {
    const { data, refusal } = await as(mutation, input, selection);
    expect(refusal).toBeUndefined();
    return data as Answer;
  };
  const ask = async <Answer>(query: string, variables: Given = {}): Promise<Answer> => {
    const { data, errors } = await subgraph.ask(query, variables, viewerOf('MES'));
    expect(errors).toBeUndefined();
    return data as Answer;
  };
  const wire = (type: keyof typeof ids, row: Inserted): string => toWire(ids[type], row.id);
  /** What the invariants of MES find; empty where all is well. */
  const amiss = () => violations(database, /./);
  const close = async () => {
    await subgraph.stop();
    await database.drop();
  };
  return { database, plant, subgraph, as, done, ask, wire, amiss, close };
};

export type FloorWorld = Awaited<ReturnType<typeof floorWorld>>;

export const receiptFields = `receipt { id _etag number kind status receivedBy
  items { id position quantity baseQuantity orderQuantity overReceiptQuantity conditionCode lotNumber serialNumbers project
    location { name } partInventories { id _etag status quantityOnHand stockStatus } } }`;

export type StockSeen = { id: string; _etag: string; status: string; quantityOnHand: number; stockStatus: string };
export type ReceiptSeen = {
  receipt: {
    id: string;
    _etag: string;
    number: string;
    kind: string;
    status: string;
    receivedBy: string;
    items: {
      id: string;
      quantity: number;
      baseQuantity: number;
      orderQuantity: number | null;
      overReceiptQuantity: number;
      conditionCode: string;
      serialNumbers: string[];
      partInventories: StockSeen[];
    }[];
  };
};
