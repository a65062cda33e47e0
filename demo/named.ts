import type { LoggedEvent } from '../kernel/signed-event.ts';
import type { Order, OrderLine } from './data/shapes.ts';
import type { KnownPart, Site } from './world.ts';

/** A record of stock as the stories name it. `id` is its uuid. */
export type Stock = {
  id: string;
  site: Site;
  part: KnownPart;
  serial: string | null;
  lot: string | null;
  unit: string;
};

/** What the stories name on the floor: stock by lot, serial or place, and the uuids of nonconformances by their numbers. */
export type Floor = { stocks: Map<string, Stock>; issues: Map<string, string> };
export const emptyFloor = (): Floor => ({ stocks: new Map(), issues: new Map() });

/** A step of a run, by the number of its routing. */
export type RunStep = { id: string; position: number; workCenter: string | null };
/** A need of a run; the quantity for each unit that is built. */
export type Requirement = { id: string; part: KnownPart; quantity: string; unit: string };

/** A run as the stories name it; ids are uuids. Steps are numbered 10, 20, 30 as on its routing. */
export type Run = {
  id: string;
  number: string;
  site: Site;
  planned: string;
  stock: Stock;
  steps: RunStep[];
  requirements: Requirement[];
};
export type Runs = Map<string, Run>;

/** A line of an order as the stories receive and bill it; quantities in the order's unit as decimals. `id` is its uuid. */
export type LineState = {
  id: string;
  number: number;
  data: OrderLine;
  order: OrderState;
  /** Null for what is no item of ours, and for services that have no revision. */
  part: KnownPart | null;
  unit: string;
  price: string;
  ordered: string;
};

/** An order as the stories name it. */
export type OrderState = { id: string; data: Order; site: Site; lines: LineState[] };
export type Orders = Map<string, OrderState>;

/** Who tells events. */
export type System = 'plm' | 'mes' | 'erp';
/** An event that is still to be carried. */
export type Waiting = LoggedEvent & { seq: string };

/** How far each system's log was read, and what of it waits to be carried. */
export type Carried = Record<System, { seq: string; waiting: Waiting[] }>;
const unread = () => ({ seq: '0', waiting: [] });
export const nothingCarried = (): Carried => ({ plm: unread(), mes: unread(), erp: unread() });
