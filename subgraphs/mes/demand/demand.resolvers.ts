import { fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { copyOr } from '../copies.ts';
import type { Resolvers } from '../schema.generated.ts';

/** What was shipped for a demand; its runs stand with the runs. */
export const demandResolvers: Resolvers = {
  Demand: {
    __resolveReference: (ref, { loaders }) =>
      'id' in ref ? copyOr(loaders.demandById, fromWire(ids.Demand, ref.id)) : loaders.demandByNumber.load(ref.number),
    shipmentLines: (row, _, { loaders }) => loaders.shipmentLinesByDemand.load(row.id),
  },
};
