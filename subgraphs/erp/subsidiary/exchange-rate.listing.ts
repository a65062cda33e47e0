import { column, id, listing } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';

/** Root list `exchangeRates`. */
export const exchangeRateListing = listing<Database>()('exchangeRate', {
  name: 'exchangeRates',
  filters: {
    id: id('id', ids.ExchangeRate),
    fromCurrency: column('fromCurrency'),
    toCurrency: column('toCurrency'),
    validFrom: column('validFrom'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', VALID_FROM: 'validFrom' },
});
