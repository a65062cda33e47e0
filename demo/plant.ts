import { type Carried, type Floor, type Orders, type Runs, emptyFloor, nothingCarried } from './named.ts';
import { emptyBooks, type Books } from './books/books.ts';
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
