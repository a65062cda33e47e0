import { openBooks, type Books } from './books/ledger.ts';
import type { ItemReceipts } from './books/receipts.ts';
import type { Orders } from './books/orders.ts';
import { emptyFloor, type Floor } from './floor/stock.ts';
import type { Runs } from './floor/runs.ts';
import type { PlannedParts } from './floor/procedures.ts';
import type { KnownLine } from './plm/known.ts';
import type { World } from './world.ts';

/** Everything that a story changes. */
export type Plant = {
  world: World;
  floor: Floor;
  books: Books;
  orders: Orders;
  itemReceipts: ItemReceipts;
  runs: Runs;
  planned: PlannedParts;
  /** Lines of released engineering BOMs by part id. */
  eboms: ReadonlyMap<string, readonly KnownLine[]>;
};

export const plantOf = (world: World, eboms: Plant['eboms']): Plant => ({
  world,
  floor: emptyFloor(),
  books: openBooks(),
  orders: new Map(),
  itemReceipts: new Map(),
  runs: new Map(),
  planned: new Map(),
  eboms,
});
