import { enterBill } from '../books/bills.ts';
import { openOrder } from '../books/orders.ts';
import { carry } from '../carry/carry.ts';
import { boughtParts } from '../data/bought-parts.ts';
import { suppliers } from '../data/finance.ts';
import { stockOrderAttributes } from '../data/orders.ts';
import type { BoughtPart, Order, OrderLine } from '../data/shapes.ts';
import type { Counted } from '../floor/receipts.ts';
import type { Plant } from '../plant.ts';
import { at, must } from '../world.ts';
import { receive } from './dock.ts';

type Stocked = {
  item: string;
  quantity: number;
  price: string;
  places: readonly { bin: string; quantity: number; lot?: string; serials?: readonly string[] }[];
};

const lotOf = (part: BoughtPart): string =>
  part.lot ?? `${part.supplier.slice(0, 3)}-2601-${part.number.replaceAll(' ', '')}`;

const serialsOf = (part: BoughtPart, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${part.number}-${String(index + 1).padStart(4, '0')}`);

const listed = (supplier: string): Stocked[] =>
  boughtParts
    .filter((part) => part.supplier === supplier && part.stock !== undefined)
    .map((part) => {
      const quantity = must(part.stock, 'stock');
      const place = {
        bin: must(part.bin, `place of ${part.number}`),
        quantity,
        ...(part.tracking === 'LOT' ? { lot: lotOf(part) } : {}),
        ...(part.tracking === 'SERIAL' ? { serials: serialsOf(part, quantity) } : {}),
      };
      return { item: part.number, quantity, price: part.cost, places: [place] };
    });

/** The two components of the smallest example lie at three places, A, B and C. */
const example: readonly Stocked[] = [
  {
    item: 'Component Part One',
    quantity: 20,
    price: '4.00',
    places: [
      { bin: 'A', quantity: 10 },
      { bin: 'B', quantity: 10 },
    ],
  },
  { item: 'Component Part Two', quantity: 20, price: '2.50', places: [{ bin: 'C', quantity: 20 }] },
];

const order = (number: string, supplier: string, stocked: readonly Stocked[]): Order => ({
  number,
  site: 'LAX',
  supplier,
  date: '2026-01-05',
  need: '2026-01-14',
  status: 'ORDERED',
  buyer: 'Dana Ruiz',
  attributes: stockOrderAttributes,
  notes: 'First stock.',
  lines: stocked.map(({ item, quantity, price }): OrderLine => ({ item, quantity, price })),
});

/** First stock for Los Angeles: one order for each supplier, received in full in the week of 12 January, billed and paid. */
export const stockUp = async (plant: Plant): Promise<void> => {
  let number = 1001;
  for (const { code } of suppliers) {
    const stocked = [...listed(code), ...(code === 'PRECIMEC' ? example : [])];
    if (stocked.length === 0) continue;
    const { lines, site } = await openOrder(plant, order(`PO-${String(number)}`, code, stocked));
    await carry(plant, at(site, '2026-01-05 10:00'));
    const counted = stocked.flatMap(({ item, places }, index): Counted[] =>
      places.map(({ bin, quantity, lot, serials }) => ({
        line: must(lines[index], 'line'),
        quantity: String(quantity),
        place: bin,
        ...(lot === undefined ? {} : { lot }),
        ...(serials === undefined ? {} : { serials }),
        stockKey: lot ?? `${item}@${bin}`,
      })),
    );
    await receive(plant, {
      number: `RCT-${String(number)}`,
      supplier: code,
      slip: `${code.slice(0, 3)}-${String(number * 7)}`,
      at: `2026-01-${String(13 + (number % 3))} 09:${String(number % 50).padStart(2, '0')}`,
      items: counted,
    });
    await enterBill(plant, {
      number: `${code.slice(0, 4)}-26-${String(number)}`,
      supplier: code,
      day: '2026-01-19',
      posted: '2026-01-20',
      paid: '2026-02-12',
      lines: lines.map((line) => ({ line, quantity: line.ordered, price: line.price })),
    });
    number += 1;
  }
};
