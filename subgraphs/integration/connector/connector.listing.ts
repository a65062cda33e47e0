import { column, id, listing } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';

/** Root list `connectorCertifications`. */
export const connectorCertificationListing = listing<Database>()('connectorCertification', {
  name: 'connectorCertifications',
  filters: {
    id: id('id', ids.ConnectorCertification),
    connector: column('connector'),
    connectorVersion: column('connectorVersion'),
    product: column('product'),
    productMajorVersion: column('productMajorVersion'),
    certification: column('certification'),
    quote: column('quote'),
    certifiedAt: column('certifiedAt'),
    createdAt: column('createdAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', CONNECTOR: 'connector' },
});
