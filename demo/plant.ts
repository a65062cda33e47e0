import { emptyBooks, type Books } from './books/books.ts';
import { nothingCarried, type Carried } from './carry/carry.ts';
import type { Orders } from './books/orders.ts';
import { emptyFloor, type Floor } from './floor/stock.ts';
import type { Runs } from './floor/runs.ts';
import type { Systems } from './systems.ts';
import type { World } from './world.ts';

/** Everything that a story changes. */
export type Plant = Systems & {
  world: World;
  carried: Carried;
  floor: Floor;
  books: Books;
  orders: Orders;
  runs: Runs;
};

export const plantOf = (systems: Systems, world: World): Plant => ({
  ...systems,
  world,
  carried: nothingCarried(),
  floor: emptyFloor(),
  books: emptyBooks(),
  orders: new Map(),
  runs: new Map(),
});
