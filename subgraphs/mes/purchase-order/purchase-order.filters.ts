import { column, filterSpec, id } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';

/** `MesPurchaseOrderLinesInputFilters`: MES knows an order line by its keys. */
export const purchaseOrderLineFilters = filterSpec<Database>()('purchaseOrderLine', {
  id: id('id', ids.PurchaseOrderLine),
  poNumber: column('poNumber'),
  lineNumber: column('lineNumber'),
});
