import type { Stock } from '../floor/stock.ts';
import type { Plant } from '../plant.ts';
import { must, type Site } from '../world.ts';
import { negate, post, roleAccount, type BookStock, type SourceType, type StockStatus } from './ledger.ts';
import { bookStock, changeStock, stockAccount, valueOut } from './stock.ts';

type Leg = {
  step: 'SHIP' | 'RECEIVE' | 'LOSS';
  id: string;
  number: string;
  stock: Stock;
  quantity: string;
  from: Site;
  to: Site;
  day: string;
  event: string;
};

type Shift = {
  source: { type: SourceType; id: string };
  event: string;
  day: string;
  description: string;
  from: BookStock;
  to: BookStock | null;
  account: string;
  quantity: string;
};

/** Moves value from one stock in the books to another, or to an account. */
const shift = (plant: Plant, { source, event, day, description, from, to, account, quantity }: Shift): void => {
  const { world, books } = plant;
  const value = valueOut(books, from, quantity);
  const shared = { itemId: from.itemId, quantity };
  const lines = [
    { ...shared, account, amount: value },
    { ...shared, account: stockAccount(books, from.partNumber, from.status), amount: negate(value) },
  ];
  const posting = must(post(world, books, { site: from.site, day, source, event, description, lines }), 'journal');
  changeStock(world, books, from, { quantity: negate(quantity), value: negate(value), day, posting });
  if (to !== null) changeStock(world, books, to, { quantity, value, day, posting });
};

/** ERP's side of a transfer between sites: into transit, out of it at the other site, or lost on the way. */
export const bookTransfer = (plant: Plant, leg: Leg): void => {
  const { books } = plant;
  const { part } = leg.stock;
  const transit = bookStock(books, leg.from, part, 'IN_TRANSIT');
  const shared = {
    source: { type: 'TRANSFER', id: leg.id } as const,
    event: leg.event,
    day: leg.day,
    quantity: leg.quantity,
  };
  if (leg.step === 'SHIP') {
    const from = bookStock(books, leg.from, part, 'UNRESTRICTED');
    shift(plant, {
      ...shared,
      description: `${leg.number} shipped`,
      from,
      to: transit,
      account: roleAccount('IN_TRANSIT'),
    });
  } else if (leg.step === 'RECEIVE') {
    const to = bookStock(books, leg.to, part, 'UNRESTRICTED');
    shift(plant, {
      ...shared,
      description: `${leg.number} received`,
      from: transit,
      to,
      account: stockAccount(books, part.partNumber),
    });
  } else {
    shift(plant, {
      ...shared,
      description: `${leg.number}: lost on the way`,
      from: transit,
      to: null,
      account: roleAccount('SHRINK'),
    });
  }
};

/** A hold, or its end: stock in the books changes its status. */
export const bookHold = (
  plant: Plant,
  given: { stock: Stock; quantity: string; status: StockStatus; release: boolean; day: string; event: string },
): void => {
  const { books } = plant;
  const { stock, quantity, status, release, day, event } = given;
  const free = bookStock(books, stock.site, stock.part, 'UNRESTRICTED');
  const held = bookStock(books, stock.site, stock.part, status);
  const [from, to] = release ? [held, free] : [free, held];
  const description = `${stock.part.partNumber} ${release ? 'released' : status === 'QUALITY' ? 'into quality' : 'blocked'}`;
  const account = stockAccount(books, stock.part.partNumber, release ? 'UNRESTRICTED' : status);
  shift(plant, {
    source: { type: 'STOCK_STATUS', id: stock.id },
    event,
    day,
    description,
    from,
    to,
    account,
    quantity,
  });
};

/** Stock scrapped on no run's account. */
export const bookScrap = (
  plant: Plant,
  given: { id: string; stock: Stock; quantity: string; day: string; event: string },
): void => {
  const { stock, quantity, day, event } = given;
  const from = bookStock(plant.books, stock.site, stock.part, 'UNRESTRICTED');
  const description = `${stock.part.partNumber} scrapped`;
  shift(plant, {
    source: { type: 'SCRAP', id: given.id },
    event,
    day,
    description,
    from,
    to: null,
    account: roleAccount('SCRAP'),
    quantity,
  });
};
