import type { Tx } from '../command.ts';
import type { Stock } from '../part-inventory/stock.write.queries.ts';
import type { Row } from '../schema.generated.ts';
import { builtByRun } from './shipment.write.queries.ts';

type Line = Row<'shipmentLine'>;

/** What an event says of a line, with the quantity that it tells of: all that the cost of goods sold is made from (R12). */
export const shippedLine = async (tx: Tx, line: Line, stock: Stock, quantity: string) => ({
  id: line.id,
  demandId: line.demandId,
  partInventoryId: stock.id,
  partId: stock.partId,
  itemId: stock.itemId,
  originRunId: await builtByRun(tx, stock.id),
  lotNumber: stock.lotNumber,
  serialNumber: stock.serialNumber,
  quantity,
  unitOfMeasure: line.unitOfMeasure,
});

/** What every event says of a shipment; a demand only where all lines serve the same. */
export const shipmentFacts = (shipment: Row<'shipment'>, lines: readonly Pick<Line, 'demandId'>[]) => {
  const demands = new Set(lines.map(({ demandId }) => demandId));
  return {
    number: shipment.number,
    status: shipment.status,
    demandId: demands.size === 1 ? (lines[0]?.demandId ?? null) : null,
    shippedDate: shipment.shippedDate,
    customer: shipment.shipTo,
    carrier: shipment.carrier,
    trackingNumber: shipment.trackingNumber,
  };
};
