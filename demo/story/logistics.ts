import { demandId } from '../books/demands.ts';
import { carry } from '../carry/carry.ts';
import { hold } from '../floor/holds.ts';
import { ship } from '../floor/shipments.ts';
import { recount, stockOf } from '../floor/stock.ts';
import { transfer } from '../floor/transfers.ts';
import type { Plant } from '../plant.ts';
import { at as instant } from '../world.ts';

/** Goods between bins and sites in February. */
export const earlyTransfers = async (plant: Plant): Promise<void> => {
  await transfer(plant, {
    number: 'TRF-1003',
    stock: 'VOL-2601-CAP-50UF',
    quantity: '40',
    to: ['LAX', 'LINE-1'],
    created: '2026-02-11 08:00',
    shipped: '2026-02-11 08:30',
    received: [{ quantity: '40', at: '2026-02-11 08:40' }],
  });
  await transfer(plant, {
    number: 'TRF-1001',
    stock: 'AER-2601-PRP-15C',
    quantity: '25',
    to: ['AUS', 'SPARES-1'],
    created: '2026-02-16 15:00',
    shipped: '2026-02-17 10:00',
    received: [{ quantity: '24', at: '2026-02-20 11:00', final: true }],
    closed: { at: '2026-02-24 09:00', reason: 'Lost on the way' },
    reason: 'Spares for Austin',
  });
  await transfer(plant, {
    number: 'TRF-1007',
    stock: 'M3X8@BIN-A1',
    quantity: '500',
    to: ['AUS', 'SPARES-2'],
    created: '2026-02-16 15:10',
    shipped: '2026-02-17 10:00',
    received: [{ quantity: '500', at: '2026-02-20 11:15' }],
    closed: { at: '2026-02-20 12:00' },
  });
};

/** And in March: together one transfer in each state. */
export const lateTransfers = async (plant: Plant): Promise<void> => {
  await transfer(plant, {
    number: 'TRF-1006',
    stock: 'LBL-SN@BIN-A2',
    quantity: '50',
    to: ['AUS', 'SPARES-2'],
    created: '2026-03-02 15:00',
    canceled: { at: '2026-03-03 09:00', reason: 'Austin prints its own' },
  });
  await transfer(plant, {
    number: 'TRF-1005',
    stock: 'INS-220@BIN-C1',
    quantity: '300',
    to: ['AUS', 'SPARES-2'],
    created: '2026-03-05 15:00',
    shipped: '2026-03-06 10:00',
    received: [{ quantity: '200', at: '2026-03-10 11:00' }],
    reason: 'Two cartons, one is late',
  });
  await transfer(plant, {
    number: 'TRF-1002',
    stock: 'SPC-10',
    quantity: '200',
    to: ['AUS', 'SPARES-2'],
    created: '2026-03-09 15:00',
    shipped: '2026-03-10 10:00',
  });
  await transfer(plant, {
    number: 'TRF-1004',
    stock: 'AER-2601-PRP-15C',
    quantity: '10',
    to: ['AUS', 'SPARES-1'],
    created: '2026-03-12 15:00',
  });
};

/** Units to customers. */
export const shipments = async (plant: Plant): Promise<void> => {
  await ship(plant, {
    stock: 'PU-0002',
    demandId: demandId(plant, 'SO-5001'),
    shipTo: 'Skylark Surveying, 18 Mesa Road, Boulder CO',
    created: '2026-03-02 13:00',
    shipped: '2026-03-03 15:00',
    tracking: 'PF-77120934',
  });
  await ship(plant, {
    stock: 'PU-0003',
    demandId: demandId(plant, 'SO-5002'),
    shipTo: 'Coastline Rescue, Pier 5, Monterey CA',
    created: '2026-03-09 13:00',
    shipped: '2026-03-10 15:00',
    tracking: 'PF-77121377',
  });
  await ship(plant, {
    stock: 'PU-0001',
    demandId: demandId(plant, 'SO-5002'),
    shipTo: 'Coastline Rescue, Pier 5, Monterey CA',
    created: '2026-03-13 13:00',
  });
};

/** A hold that was lifted, before the magnets were used again. */
export const holdMagnets = async (plant: Plant): Promise<void> => {
  await hold(plant, {
    stock: 'MAG-2601-MAG-N42',
    status: 'QUALITY',
    reason: 'Flux of a sample below limit.',
    at: '2026-03-05 09:00',
    released: { at: '2026-03-06 16:00', decision: 'RELEASE', note: 'Second sample within limits.' },
  });
};

/** Stock in quality. */
export const holdForQuality = async (plant: Plant): Promise<void> => {
  await hold(plant, {
    stock: 'PRE-2601-BEL-220',
    status: 'QUALITY',
    reason: 'Bore to be measured again: the gauge was out of calibration.',
    at: '2026-03-06 09:00',
  });
  await hold(plant, {
    stock: 'ESC-0001',
    status: 'QUALITY',
    reason: 'Failed after burn-in; to be analysed.',
    at: '2026-03-09 11:00',
  });
};

/** A count that found less than the records said: the floor's figure follows the count, the books do not. */
export const count = async (plant: Plant, key: string, difference: string, reading: string): Promise<void> => {
  const stock = stockOf(plant.floor, key);
  const at = instant(stock.site, reading);
  await recount(plant, stock, difference, { at, by: 'Lucia Ferraro', reason: 'Cycle count' });
  await carry(plant, at);
};
