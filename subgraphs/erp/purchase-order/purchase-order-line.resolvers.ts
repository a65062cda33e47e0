import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { key as composite } from '../../../kernel/loader.ts';
import { ids } from '../../../schema/ids.ts';
import { asMoney } from '../amount.ts';
import { kept, named, optional, pointer } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { effectiveAttributes } from './attributes.rules.ts';
import { purchaseOrderLineListing } from './purchase-order.listing.ts';

export const purchaseOrderLineResolvers: Resolvers = {
  Query: {
    purchaseOrderLines: (_, args, { db }) => page(db, purchaseOrderLineListing, args),
    purchaseOrderLine: async (_, { id }, { loaders }) =>
      found(await loaders.purchaseOrderLineById.load(fromWire(ids.PurchaseOrderLine, id)), 'purchase order line', id),
    purchaseOrderLineByNumber: async (_, { poNumber, lineNumber }, { loaders }) =>
      named(
        await loaders.purchaseOrderLineByNumber.load(composite(poNumber, lineNumber)),
        'purchase order line',
        `${poNumber} ${lineNumber}`,
      ),
  },
  PurchaseOrderLine: {
    __resolveReference: (key, { loaders }) =>
      'id' in key
        ? loaders.purchaseOrderLineById.load(fromWire(ids.PurchaseOrderLine, key.id))
        : loaders.purchaseOrderLineByNumber.load(composite(key.poNumber, key.lineNumber)),
    purchaseOrder: async ({ purchaseOrderId }, _, { loaders }) =>
      kept(await loaders.purchaseOrderById.load(purchaseOrderId), 'purchase order'),
    site: async ({ siteId }, _, { loaders }) => kept(await loaders.siteById.load(siteId), 'site'),
    item: ({ itemId }, _, { loaders }) => optional(loaders.itemById, itemId),
    part: ({ partId }, _, { loaders }) => optional(loaders.partById, partId),
    unitPrice: ({ unitPrice, currency }) => asMoney(unitPrice, currency),
    amount: ({ amount, currency }) => asMoney(amount, currency),
    attributes: (row) => row,
    effectiveAttributes: async (line, _, { loaders }) =>
      effectiveAttributes(line, kept(await loaders.purchaseOrderById.load(line.purchaseOrderId), 'purchase order')),
    runStep: ({ runStepId }) => pointer(runStepId),
    inputPart: ({ inputPartId }, _, { loaders }) => optional(loaders.partById, inputPartId),
    mbom: ({ mbomId }) => pointer(mbomId),
    itemReceipts: ({ id }, _, { loaders }) => loaders.itemReceiptsByOrderLine.load(id),
    withholdings: ({ id }, _, { loaders }) => loaders.withholdingsByOrderLine.load(id),
    billLines: ({ id }, _, { loaders }) => loaders.billLinesByOrderLine.load(id),
    matchResults: ({ id }, _, { loaders }) => loaders.matchResultsByOrderLine.load(id),
    grIrBalance: async ({ id, currency }, _, { loaders }) =>
      asMoney((await loaders.grIrByOrderLine.load(id))?.balance ?? '0', currency),
  },
};
