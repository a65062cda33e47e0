import { nowIn } from '../../../kernel/clock.ts';
import { refuse } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { kept } from '../../../kernel/references.ts';
import { ids } from '../../../schema/ids.ts';
import { billForUpdate } from '../bill/vendor-bill.write.queries.ts';
import { erpCommand, text, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import type { EvaluateMatchInput, OverrideMatchInput, Row } from '../schema.generated.ts';
import { evaluateBill, settleBill } from './evaluate.ts';
import { currentResults, exceptionOf, overrideResult, setLineStatus, updateException } from './match.write.queries.ts';

const checkLive = ({ number, status, paymentStatus }: Row<'vendorBill'>): void => {
  if (status !== 'VOID' && paymentStatus !== 'PAID') return;
  throw refuse(
    'STATE_INVALID',
    `The bill ${number} is ${status === 'VOID' ? status : paymentStatus} and is no longer matched.`,
    {
      details: { status, paymentStatus },
    },
  );
};

/** Locks of a bill: a receipt or a change of an order may come in between, so its orders are locked with it. */
export const billLocks = async ({ loaders }: Context, billId: string): Promise<string[]> => {
  const lines = await loaders.billLinesByBill.load(billId);
  const shares = (await Promise.all(lines.map(({ id }) => loaders.allocationsByBillLine.load(id)))).flat();
  const orders = await Promise.all(
    shares.map((share) => loaders.purchaseOrderLineById.load(share.purchaseOrderLineId)),
  );
  loaders.billLinesByBill.clear(billId);
  loaders.purchaseOrderLineById.clearAll();
  return [
    `vendor-bill:${billId}`,
    ...orders.flatMap((line) => (line === null ? [] : [`purchase-order:${line.purchaseOrderId}`])),
  ];
};

/** Matches a bill with its orders and receipts. Refuses STATE_INVALID for one that is void or paid. Answers its uuid. */
export const evaluateMatch = async (context: Context, input: EvaluateMatchInput): Promise<string> => {
  const id = fromWire(ids.VendorBill, input.vendorBillId);
  return erpCommand(context, 'evaluateMatch', await billLocks(context, id), input, async (tx) => {
    const bill = found(await billForUpdate(tx, id), 'bill', input.vendorBillId);
    checkLive(bill);
    await evaluateBill(tx, context, bill);
    return id;
  });
};

const override = async (
  tx: Tx,
  context: Context,
  bill: Row<'vendorBill'>,
  lineId: string,
  reason: string,
): Promise<void> => {
  const results = await currentResults(tx, bill.id);
  const result = results.find((row) => row.vendorBillLineId === lineId);
  if (result?.status !== 'EXCEPTION' && result?.status !== 'WAITING_FOR_RECEIPT')
    throw refuse(
      'STATE_INVALID',
      `The line is ${result?.status ?? 'NOT_EVALUATED'}: only one that does not match is overridden.`,
      {
        details: { status: result?.status ?? 'NOT_EVALUATED' },
      },
    );
  const by = context.viewer.subject;
  await overrideResult(tx, result.id, by, reason);
  await setLineStatus(tx, lineId, 'OVERRIDDEN');
  const open = kept((await exceptionOf(tx, lineId)) ?? null, 'exception');
  const resolved = {
    status: 'RESOLVED',
    resolution: 'OVERRIDDEN',
    resolvedAt: nowIn(tx),
    blockedAmount: '0',
  } as const;
  await updateException(tx, open.id, resolved);
  const statuses = results.map((row) => (row === result ? ('OVERRIDDEN' as const) : row.status));
  await settleBill(tx, context, bill, statuses, {
    overridden: { billLineId: lineId, by, reason, reasons: result.reasons },
  });
};

/** Lets a line pass that does not match, by the viewer's name. Refuses STATE_INVALID, ETAG_REQUIRED, ETAG_MISMATCH. Answers the bill's uuid. */
export const overrideMatch = async (context: Context, input: OverrideMatchInput): Promise<string> => {
  const reason = text(input.reason, 'reason', 2000);
  const lineId = fromWire(ids.VendorBillLine, input.vendorBillLineId);
  const line = found(await context.loaders.vendorBillLineById.load(lineId), 'bill line', input.vendorBillLineId);
  const id = line.vendorBillId;
  return erpCommand(context, 'overrideMatch', await billLocks(context, id), input, async (tx) => {
    const bill = kept((await billForUpdate(tx, id)) ?? null, 'bill');
    checkEtag(bill, input.etag);
    checkLive(bill);
    await override(tx, context, bill, lineId, reason);
    return id;
  });
};
