import { etagOf } from '../../kernel/etag.ts';
import { toWire } from '../../kernel/id.ts';
import { ids } from '../../schema/ids.ts';
import type { Context } from '../../subgraphs/erp/context.ts';
import { instantIn } from '../calendar.ts';
import type { Plant } from '../plant.ts';
import type { Site } from '../world.ts';

/** When, by a site's calendar, and by whom. */
export type When = { site: Site; day: string; by: string };

/** Noon of a day at a site: when something of that day was written, as far as the story says. */
const noon = (site: Site, day: string): Date => instantIn(site.zone, `${day} 12:00`);

/** Carries out a command of ERP at noon of a day, as the person who does it. */
export const inErp = <Input, Answer>(
  plant: Plant,
  { site, day, by }: When,
  command: (context: Context, input: Input) => Promise<Answer>,
  input: Input,
): Promise<Answer> => plant.erp.act(command, input, { at: noon(site, day), by });

const prefixes = {
  vendorBill: ids.VendorBill,
  vendorCredit: ids.VendorCredit,
  purchaseOrder: ids.PurchaseOrder,
  purchaseOrderLine: ids.PurchaseOrderLine,
  accountingPeriod: ids.AccountingPeriod,
  demand: ids.Demand,
  workCenter: ids.WorkCenter,
  supplier: ids.Supplier,
  itemFinancials: ids.ItemFinancials,
} as const;

/** A record of ERP by its uuid, as an input names what it changes: its wire id, and its etag as it is now. */
export const given = async (
  { erp }: Plant,
  table: keyof typeof prefixes,
  id: string,
): Promise<{ id: string; etag: string }> => {
  const row = await erp.db.selectFrom(table).select(['id', 'version']).where('id', '=', id).executeTakeFirstOrThrow();
  return { id: toWire(prefixes[table], id), etag: etagOf(row) };
};
