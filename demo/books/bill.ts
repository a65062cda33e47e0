import type { Site } from '../world.ts';
import type { MatchInput, MatchOutcome } from './matching.ts';
import { inBase, inOrderUnit, type LineState } from './orders.ts';

export type BillLine = { line: LineState; quantity: string; unit?: string; price: string; tax?: string };
export type BillGiven = {
  /** The supplier's number. */
  number: string;
  supplier: string;
  day: string;
  lines: readonly BillLine[];
  /** Days in the books and of payment. A bill that waits or fails is not posted; a bill that matches is released. */
  posted?: string;
  paid?: string;
  /** Units of USD for one of the bill's currency, on its day. */
  rate?: string;
  override?: { by: string; reason: string; day: string };
  assignee?: string;
};

export type Evaluated = {
  input: MatchInput;
  outcome: MatchOutcome;
  status: MatchOutcome['status'] | 'OVERRIDDEN';
  lineId?: string;
  result?: { isCurrent?: boolean };
};

export type Bill = {
  id: string;
  given: BillGiven;
  site: Site;
  evaluated: Evaluated[];
  row: { matchStatus?: Status; paymentStatus?: 'BLOCKED' | 'RELEASED' | 'PAID' };
};
export type Status =
  'NOT_EVALUATED' | 'MATCHED' | 'MATCHED_WITHIN_TOLERANCE' | 'WAITING_FOR_RECEIPT' | 'EXCEPTION' | 'OVERRIDDEN';

/** What a bill line bills, in base units and in the order's unit. */
export const billBase = (billed: BillLine): string =>
  inBase(billed.line, billed.quantity, billed.unit ?? billed.line.unit);
export const orderQuantity = (billed: BillLine): string => inOrderUnit(billed.line, billBase(billed));
