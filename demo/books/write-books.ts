import type { Plant } from '../plant.ts';

/** Writes stock in the books as it is in the end, with its cost layers. */
export const writeBooks = (plant: Plant): void => {
  for (const stock of plant.books.stocks.values()) {
    const shared = { siteId: stock.site.id, currency: 'USD' };
    plant.world.erp.add('financialInventory', {
      id: stock.id,
      ...shared,
      itemId: stock.itemId,
      stockStatus: stock.status,
      quantity: stock.quantity,
      unitOfMeasure: stock.unit,
      value: stock.value,
      asOf: stock.asOf,
    });
    for (const { id, day, received, remaining, unitCost, itemReceiptId } of stock.layers) {
      plant.world.erp.add('costLayer', {
        id,
        ...shared,
        financialInventoryId: stock.id,
        layerDate: day,
        quantityReceived: received,
        quantityRemaining: remaining,
        unitCost,
        itemReceiptId,
      });
    }
  }
};
