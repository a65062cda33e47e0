import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { partListing } from '../part/part.listing.ts';

/** Root list `drawingLinks`. */
export const drawingLinkListing = listing<Database>()('drawingLink', {
  name: 'drawingLinks',
  filters: {
    id: id('id', ids.DrawingLink),
    partId: id('partId', ids.Part),
    part: relation('part', 'partId', 'id', () => partListing),
    documentNumber: column('documentNumber'),
    documentRevision: column('documentRevision'),
    mediaType: column('mediaType'),
    createdAt: column('createdAt'),
    updatedAt: column('updatedAt'),
  },
  sorts: { ID: 'id', DOCUMENT_NUMBER: 'documentNumber', CREATED: 'createdAt' },
});
