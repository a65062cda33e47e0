import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { kept } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { environmentFingerprintListing } from './environment-fingerprint.listing.ts';

export const environmentFingerprintResolvers: Resolvers = {
  Query: {
    environmentFingerprints: (_, args, { db }) => page(db, environmentFingerprintListing, args),
    environmentFingerprint: async (_, { id }, { loaders }) =>
      found(
        await loaders.environmentFingerprintById.load(fromWire(ids.EnvironmentFingerprint, id)),
        'environment fingerprint',
        id,
      ),
  },
  EnvironmentFingerprint: {
    __resolveReference: ({ id }, { loaders }) =>
      loaders.environmentFingerprintById.load(fromWire(ids.EnvironmentFingerprint, id)),
    integration: async (row, _, { loaders }) =>
      kept(await loaders.integrationById.load(row.integrationId), 'integration'),
  },
};
