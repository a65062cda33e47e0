import { fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { copyOr } from '../copies.ts';
import { kept, optional } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';

export const ecnNoticeResolvers: Resolvers = {
  EcnNotice: {
    run: async (row, _, { loaders }) => kept(await loaders.runById.load(row.runId), 'run'),
    ecn: async (row, _, { loaders }) => kept(await loaders.ecnById.load(row.ecnId), 'change notice'),
    fromPart: (row, _, { loaders }) => optional(loaders.partById, row.fromPartId),
    toPart: (row, _, { loaders }) => optional(loaders.partById, row.toPartId),
  },
  Ecn: {
    __resolveReference: (ref, { loaders }) =>
      'id' in ref ? copyOr(loaders.ecnById, fromWire(ids.Ecn, ref.id)) : loaders.ecnByNumber.load(ref.number),
    affectedRuns: (row, _, { loaders }) => loaders.runsByEcn.load(row.id),
  },
};
