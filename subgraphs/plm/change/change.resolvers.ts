import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Context } from '../context.ts';
import { kept, named } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { ecnListing, ecrListing } from './change.listing.ts';

const ecnOf = async (row: { ecnId: string }, { loaders }: Context) =>
  kept(await loaders.ecnById.load(row.ecnId), 'change notice');

export const changeResolvers: Resolvers = {
  Query: {
    ecrs: (_, args, { db }) => page(db, ecrListing, args),
    ecr: async (_, { id }, { loaders }) =>
      found(await loaders.ecrById.load(fromWire(ids.Ecr, id)), 'change request', id),
    ecrByNumber: async (_, { number }, { loaders }) =>
      named(await loaders.ecrByNumber.load(number), 'change request', number),
    ecns: (_, args, { db }) => page(db, ecnListing, args),
    ecn: async (_, { id }, { loaders }) =>
      found(await loaders.ecnById.load(fromWire(ids.Ecn, id)), 'change notice', id),
    ecnByNumber: async (_, { number }, { loaders }) =>
      named(await loaders.ecnByNumber.load(number), 'change notice', number),
  },
  Ecr: {
    __resolveReference: (ref, { loaders }) =>
      'id' in ref ? loaders.ecrById.load(fromWire(ids.Ecr, ref.id)) : loaders.ecrByNumber.load(ref.number),
    sourceIssues: async (row, _, { loaders }) =>
      (await loaders.sourceIssuesByEcr.load(row.id)).map(({ issueId }) => ({ id: issueId })),
    affectedParts: (row, _, { loaders }) => loaders.affectedPartsByEcr.load(row.id),
    ecns: (row, _, { loaders }) => loaders.ecnsByEcr.load(row.id),
  },
  Issue: {
    __resolveReference: ({ id }) => ({ id: fromWire(ids.Issue, id) }),
    ecrs: (row, _, { loaders }) => loaders.ecrsByIssue.load(row.id),
    ecr: async (row, _, { loaders }) =>
      (await loaders.ecrsByIssue.load(row.id)).reduce<
        Awaited<ReturnType<typeof loaders.ecrsByIssue.load>>[number] | null
      >((last, ecr) => (last === null || ecr.id > last.id ? ecr : last), null),
  },
  Ecn: {
    __resolveReference: (ref, { loaders }) =>
      'id' in ref ? loaders.ecnById.load(fromWire(ids.Ecn, ref.id)) : loaders.ecnByNumber.load(ref.number),
    ecrs: (row, _, { loaders }) => loaders.ecrsByEcn.load(row.id),
    changes: (row, _, { loaders }) => loaders.changesByEcn.load(row.id),
    approvals: (row, _, { loaders }) => loaders.approvalsByEcn.load(row.id),
    affectedEboms: (row, _, { loaders }) => loaders.affectedEbomsByEcn.load(row.id),
  },
  EcnChange: {
    __resolveReference: ({ id }, { loaders }) => loaders.ecnChangeById.load(fromWire(ids.EcnChange, id)),
    ecn: (row, _, context) => ecnOf(row, context),
    fromPart: (row, _, { loaders }) => (row.fromPartId === null ? null : loaders.partById.load(row.fromPartId)),
    toPart: (row, _, { loaders }) => (row.toPartId === null ? null : loaders.partById.load(row.toPartId)),
  },
  EcnAffectedEbom: {
    change: async (row, _, { loaders }) => kept(await loaders.ecnChangeById.load(row.changeId), 'change'),
    ebom: async (row, _, { loaders }) => kept(await loaders.ebomById.load(row.ebomId), 'engineering BOM'),
    ebomLine: async (row, _, { loaders }) => kept(await loaders.ebomLineById.load(row.lineId), 'engineering BOM line'),
  },
  EcnApproval: {
    ecn: (row, _, context) => ecnOf(row, context),
  },
};
