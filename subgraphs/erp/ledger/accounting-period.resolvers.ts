import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { kept, named } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { accountingPeriodListing } from './accounting-period.listing.ts';

export const accountingPeriodResolvers: Resolvers = {
  Query: {
    accountingPeriods: (_, args, { db }) => page(db, accountingPeriodListing, args),
    accountingPeriod: async (_, { id }, { loaders }) =>
      found(await loaders.accountingPeriodById.load(fromWire(ids.AccountingPeriod, id)), 'accounting period', id),
    accountingPeriodByCode: async (_, { subsidiaryCode, code }, { loaders }) => {
      const books = named(await loaders.subsidiaryByCode.load(subsidiaryCode), 'legal entity', subsidiaryCode);
      const periods = await loaders.periodsBySubsidiary.load(books.id);
      return named(
        periods.find((period) => period.code === code),
        'accounting period',
        code,
      );
    },
  },
  AccountingPeriod: {
    __resolveReference: ({ id }, { loaders }) => loaders.accountingPeriodById.load(fromWire(ids.AccountingPeriod, id)),
    subsidiary: async ({ subsidiaryId }, _, { loaders }) =>
      kept(await loaders.subsidiaryById.load(subsidiaryId), 'subsidiary'),
  },
};
