import type { PartKey } from '../draft.ts';
import type { Finding } from '../findings.ts';

/** What of a fixture is imported beside parts. Orders bring suppliers and receipts with them, builds what they made. */
export const scopes = ['parts', 'orders', 'stock', 'builds'] as const;
export type Scope = (typeof scopes)[number];

/** A place of the floor; `parent` is the row of the one it is part of. */
export interface PlanPlace {
  readonly row: string;
  readonly name: string;
  readonly parent: string | undefined;
  readonly isArea: boolean;
}

export interface PlanSupplier {
  readonly row: string;
  readonly code: string;
  readonly name: string;
  readonly currency: string;
}

/** A pack of an item: one of `unit` is numerator / denominator base units. */
export interface Pack {
  readonly unit: string;
  readonly numerator: number;
  readonly denominator: number;
}

export interface PlanVendorNumber {
  readonly row: string;
  readonly part: PartKey;
  readonly supplier: string;
  readonly number: string;
  readonly manufacturer: string | undefined;
  readonly manufacturerPartNumber: string | undefined;
  readonly pack: Pack | undefined;
  readonly currency: string | undefined;
  readonly breaks: readonly { readonly minimumQuantity: string; readonly unitPrice: string }[];
}

/** Goods of an order line that lie somewhere as one record: `came` by its receipt, `counted` there now, in base units. */
export interface PlanArrival {
  readonly row: string;
  readonly place: string;
  readonly lot: string | undefined;
  readonly came: string;
  readonly counted: string;
}

export interface PlanOrderLine {
  readonly row: string;
  readonly part: PartKey;
  /** In `unit`, as is the price. */
  readonly quantity: string;
  readonly unit: string;
  readonly baseUnit: string;
  readonly unitPrice: string;
  readonly supplierPartNumber: string | undefined;
  readonly needDate: string | undefined;
  readonly arrivals: readonly PlanArrival[];
}

export interface PlanOrder {
  readonly row: string;
  readonly number: string;
  readonly supplier: string;
  readonly currency: string;
  readonly orderDate: string;
  /** How far it has come: drawn up, placed with its supplier, or canceled. */
  readonly state: 'DRAFT' | 'ORDERED' | 'CANCELED';
  readonly notes: string;
  readonly lines: readonly PlanOrderLine[];
}

/** A hold on what lies there. */
export interface PlanHold {
  readonly status: 'QUALITY' | 'BLOCKED';
  readonly reason: string;
}

/** Stock that is counted in: it lies at `place`; with `installedIn` it is put into that piece of stock then. */
export interface PlanStock {
  readonly row: string;
  readonly part: PartKey;
  readonly place: string;
  readonly quantity: string;
  readonly lot: string | undefined;
  readonly serial: string | undefined;
  readonly expiry: string | undefined;
  readonly hold: PlanHold | undefined;
  readonly installedIn: string | undefined;
}

/** One piece or lot that a build makes. */
export interface PlanOutput {
  readonly row: string;
  readonly quantity: string;
  readonly serial: string | undefined;
  readonly isDone: boolean;
  readonly place: string | undefined;
  readonly hold: PlanHold | undefined;
  /** Who has it, where it was sold. */
  readonly soldTo: string | undefined;
}

/** Runs that are made by one command: of one lot, or the pieces of one; without outputs what was not begun. */
export interface PlanRuns {
  readonly row: string;
  readonly number: string;
  readonly quantity: string;
  readonly lot: string | undefined;
  readonly outputs: readonly PlanOutput[];
}

export interface PlanBuild {
  readonly row: string;
  readonly reference: string;
  readonly title: string;
  readonly part: PartKey;
  readonly project: string | undefined;
  readonly isCanceled: boolean;
  readonly runs: readonly PlanRuns[];
}

export interface PlanResult {
  readonly row: string;
  readonly stock: string;
  readonly characteristic: string;
  readonly pass: boolean;
  readonly value: string;
  readonly at: string | undefined;
}

/** What is to be done on the floor and in the books, in the order of the file. Refused rows are findings and in none of the lists. */
export interface FloorPlan {
  readonly places: readonly PlanPlace[];
  readonly suppliers: readonly PlanSupplier[];
  readonly vendorNumbers: readonly PlanVendorNumber[];
  readonly orders: readonly PlanOrder[];
  readonly stock: readonly PlanStock[];
  readonly builds: readonly PlanBuild[];
  readonly results: readonly PlanResult[];
  readonly findings: readonly Finding[];
}
