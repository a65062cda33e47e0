import { demands } from '../data/demands.ts';
import { demoId } from '../ids.ts';
import type { Plant } from '../plant.ts';
import { founded, must, siteOf } from '../world.ts';

export const demandId = (number: string): string => demoId('demand', number, founded);

/** Demands in ERP, and MES's copies of them. */
export const writeDemands = (plant: Plant): void => {
  for (const { number, kind, status, part, quantity, completed, need, customer, site, started, ended } of demands) {
    const known = must(plant.world.parts.get(part), `part ${part}`);
    const shared = {
      id: demandId(number),
      siteId: siteOf(plant.world, site).id,
      number,
      kind,
      status,
      itemId: known.itemId,
      quantity: String(quantity),
      needDate: need,
      project: site === 'LAX' ? 'KESTREL' : 'SPARES',
      department: site === 'LAX' ? 'MFG' : 'SERVICE',
      costCenter: site === 'LAX' ? 'CC-110' : 'CC-210',
    };
    plant.world.mes.add('demand', { ...shared, uom: known.uom });
    plant.world.erp.add('demand', {
      ...shared,
      unitOfMeasure: known.uom,
      partId: known.id,
      customer,
      quantityCompleted: String(completed),
      startedAt: started,
      endedAt: ended,
    });
  }
};
