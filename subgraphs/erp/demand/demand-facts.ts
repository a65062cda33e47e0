import type { Row } from '../schema.generated.ts';

/** What the floor needs of a demand; ids are uuids, the quantity decimal text in the item's base unit (ruling R1). Every event of a demand says it. */
export const demandFacts = (demand: Row<'demand'>) => ({
  number: demand.number,
  kind: demand.kind,
  status: demand.status,
  itemId: demand.itemId,
  partId: demand.partId,
  quantity: demand.quantity,
  uom: demand.unitOfMeasure,
  needDate: demand.needDate,
  customer: demand.customer,
  project: demand.project,
  department: demand.department,
  costCenter: demand.costCenter,
});
