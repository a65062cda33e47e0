import { newId, parseWire } from '../../../kernel/id.ts';
import type { Viewer } from '../../../kernel/viewer.ts';
import { ids } from '../../../schema/ids.ts';
import { signedBy } from '../../support/signed-events.ts';
import { viewerOf } from '../../support/viewers.ts';
import type { buying, Reply } from './buying.ts';
import type { MasterData } from './master-data.ts';
import { rows, type World } from './world.ts';

type Fields = Record<string, unknown>;
type Event = Parameters<typeof signedBy>[1];

/** The accounts that only the floor's facts move. */
export const floorAccounts = (world: World): Promise<string[]> =>
  rows(
    world.database,
    'glAccount',
    [
      ['BLOCKED_INVENTORY', 'ASSET'],
      ['IN_TRANSIT', 'ASSET'],
      ['SHRINK', 'EXPENSE'],
      ['REVALUATION', 'EXPENSE'],
      ['MACHINE_ABSORBED', 'EXPENSE'],
      ['OVERHEAD_ABSORBED', 'EXPENSE'],
      ['USAGE_VARIANCE', 'EXPENSE'],
      ['RATE_VARIANCE', 'EXPENSE'],
      ['EXPENSE', 'EXPENSE'],
      ['FX_DIFFERENCE', 'EXPENSE'],
    ].map(([role, type], at) => ({ number: String(3000 + at * 10), name: role, type, role })),
  );

/** The events of the floor as MES signs them, carried into the books by integration. */
export const floor = (world: World, master: MasterData, erp: ReturnType<typeof buying>) => {
  const carry = async (
    mutation: string,
    event: Event,
    selection: string,
    more: Fields = {},
    viewer: Viewer = viewerOf('INTEGRATION'),
  ): Promise<Reply & { answer: Fields }> => {
    const input = { signedEvent: await signedBy('mes', event), ...more };
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`;
    const reply = await erp.ask(query, { input }, viewer);
    return { ...reply, answer: (reply.data[mutation] ?? {}) as Fields };
  };

  /** A line of a receipt of an order line; in its unit unless told. */
  const received = (orderLine: string, itemId: string, quantity: string, more: Fields = {}) => ({
    receiptItemId: newId(),
    counterOfId: null,
    purchaseOrderLineId: parseWire(ids.PurchaseOrderLine, orderLine),
    itemId,
    partId: null,
    quantity,
    uom: 'EA',
    baseQuantity: quantity,
    overReceiptQuantity: '0',
    conditionCode: 'OK',
    ...more,
  });

  const receiptEvent = (lines: readonly Fields[], type = 'posted', more: Fields = {}): Event => ({
    type: `mes.receipt.${type}`,
    site: master.lax,
    data: {
      number: `RC-${newId()}`,
      kind: 'RECEIPT',
      supplierId: master.acme,
      packingSlipNumber: 'PS-4471',
      receivedDate: '2026-01-12',
      lines,
      ...more,
    },
  });

  const receiptFields = `replayed
    itemReceipts { id number kind status stockStatus quantity baseQuantity unitOfMeasure { code } unitCost { amount } amount { amount }
      transactionDate postingDate lateForPeriod replayed period { code } attributes { department project }
      glPosting { lines { account { role } debit { amount } credit { amount } } } }
    withholdings { quantity reason status }`;

  const receive = (event: Event, more: Fields = {}, viewer?: Viewer) =>
    carry('postItemReceipt', event, receiptFields, more, viewer);

  /** What stands on accounts for journals of a source, by role: debits above zero. */
  const booked = async (where: string, values: unknown[]): Promise<Record<string, string>> => {
    const found = await world.database.sql<{ role: string; amount: string }>(
      `select a.role, trim_scale(sum(l.base_debit - l.base_credit))::text as amount from erp.gl_posting p
       join erp.gl_posting_line l on l.gl_posting_id = p.id join erp.gl_account a on a.id = l.gl_account_id
       where ${where} group by a.role order by a.role`,
      values,
    );
    return Object.fromEntries(found.map(({ role, amount }) => [role, amount]));
  };

  /** Financial stock of an item at a site: status, quantity, value. */
  const stock = async (item: string, site = master.lax) =>
    (
      await world.database.sql<{ status: string; quantity: string; value: string }>(
        `select stock_status as status, trim_scale(quantity)::text as quantity, trim_scale(value)::text as value
         from erp.financial_inventory where item_id = $1 and site_id = $2 order by stock_status`,
        [item, site],
      )
    ).map(({ status, quantity, value }) => `${status} ${quantity} ${value}`);

  return { carry, received, receiptEvent, receive, booked, stock };
};
