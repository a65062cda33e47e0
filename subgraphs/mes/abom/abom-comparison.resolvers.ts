import type { Resolvers } from '../schema.generated.ts';
import { maybeStub } from '../stub.ts';
import { compareAboms, compareAbomToEbom } from './abom-comparison.ts';

export const abomComparisonResolvers: Resolvers = {
  Query: {
    compareAboms: (_, { a, b }, context) => compareAboms(a, b, context),
    compareAbomToEbom: (_, { run }, context) => compareAbomToEbom(run, context),
  },
  AbomDelta: {
    ebomLine: (row) => maybeStub(row.ebomLineId),
  },
};
