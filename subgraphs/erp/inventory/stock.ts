import { compare, divide } from '../../../kernel/decimal.ts';
import { key } from '../../../kernel/loader.ts';
import type { Connection } from '../../../kernel/listing.ts';
import { kept } from '../../../kernel/references.ts';
import type { Loaders } from '../loaders.ts';
import type { FinancialInventoryParent } from '../parents.ts';
import type { Row } from '../schema.generated.ts';

type Stock = { quantity: string; value: string; asOf: Date };

/** The rows of a page, each told which day it is asked for; as of now where none was given. */
export const asOfDay = (
  page: Connection<Row<'financialInventory'>>,
  day: string | null | undefined,
): Connection<FinancialInventoryParent> => {
  if (typeof day !== 'string') return page;
  return { ...page, edges: page.edges.map(({ node, cursor }) => ({ cursor, node: { ...node, asOfDay: day } })) };
};

/** What a row holds: as it stands, or by its movements at the end of the day it was asked for. */
export const stockOf = async (row: FinancialInventoryParent, loaders: Loaders): Promise<Stock> =>
  row.asOfDay === undefined ? row : kept(await loaders.stockAsOf.load(key(row.id, row.asOfDay)), 'stock');

/** Value of one base unit at 6 decimals; null where nothing is in stock. */
export const unitCost = ({ quantity, value }: Stock): string | null =>
  compare(quantity, '0') === 0 ? null : divide(value, quantity);
