import type { LineState } from '../named.ts';

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
};

/** A bill that was entered, and its lines: uuids. */
export type Bill = { id: string; lineIds: readonly string[]; given: BillGiven };
