import { requirementOf } from '../floor/installations.ts';
import { runOf } from '../floor/runs.ts';
import { carve, stockOf } from '../floor/stock.ts';
import { demoId } from '../ids.ts';
import type { Plant } from '../plant.ts';
import { at as instant, placeOf, siteOf } from '../world.ts';

const kitItem = (
  plant: Plant,
  kit: { id: string; number: string; run: string; at: Date },
  position: number,
  partNumber: string,
  from: string | null,
): void => {
  const run = runOf(plant, kit.run);
  const requirement = requirementOf(run, partNumber);
  const { part } = requirement.item;
  const id = demoId('partKitItem', `${kit.number}/${String(position)}`, kit.at);
  const shared = { siteId: run.site.id, quantity: '1' };
  plant.world.mes.add('partKitItem', {
    id,
    ...shared,
    partKitId: kit.id,
    position,
    itemId: part.itemId,
    partId: part.id,
    buildRequirementId: requirement.id,
    unitOfMeasure: part.uom,
  });
  if (from === null) return;
  const stock = stockOf(plant.floor, from);
  stock.kitted = String(Number(stock.kitted) + 1);
  plant.world.mes.add('partKitIssue', {
    id: demoId('partKitIssue', id, kit.at),
    ...shared,
    partKitItemId: id,
    partInventoryId: stock.id,
    issuedAt: new Date(kit.at.getTime() + 3_600_000),
    issuedBy: 'Lucia Ferraro',
  });
};

/** One mount is laid out at the rack as a record of its own, and all of it is in the kit. */
const layOut = (plant: Plant): void => {
  const site = siteOf(plant.world, 'LAX');
  carve(plant.world, plant.floor, stockOf(plant.floor, 'MNT-2603B'), {
    key: 'MNT-KIT-1001',
    quantity: '1',
    place: placeOf(plant.world, site, 'KIT-RACK'),
    at: instant(site, '2026-03-11 08:30'),
    by: 'Lucia Ferraro',
  });
};

/** Kits for the units in work: one delivered, one only asked for, one in draft. */
export const kits = (plant: Plant): void => {
  layOut(plant);
  const site = siteOf(plant.world, 'LAX');
  for (const [number, status, run, reading] of [
    ['KIT-1001', 'DELIVERED', 'RUN-1016', '2026-03-11 08:00'],
    ['KIT-1002', 'REQUESTED', 'RUN-1018', '2026-03-12 08:00'],
    ['KIT-1003', 'DRAFT', 'RUN-1020', '2026-03-13 08:00'],
  ] as const) {
    const at = instant(site, reading);
    const id = demoId('partKit', number, at);
    plant.world.mes.add('partKit', {
      id,
      siteId: site.id,
      number,
      status,
      runId: runOf(plant, run).id,
      deliveryLocationId: placeOf(plant.world, site, 'KIT-RACK').id,
      needDate: '2026-03-16',
      requestedBy: status === 'DRAFT' ? null : 'Tomas Lind',
      requestedAt: status === 'DRAFT' ? null : at,
      deliveredAt: status === 'DELIVERED' ? instant(site, '2026-03-11 14:00') : null,
    });
    const issued = status === 'DELIVERED';
    kitItem(plant, { id, number, run, at }, 1, 'HUB-15', issued ? 'HUB-2601' : null);
    kitItem(plant, { id, number, run, at }, 2, 'MNT-100', issued ? 'MNT-KIT-1001' : null);
    kitItem(plant, { id, number, run, at }, 3, 'CLF-12', issued ? 'CLF-2602' : null);
  }
};
