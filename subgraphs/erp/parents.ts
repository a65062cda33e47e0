import type { LiveEvent } from '../../kernel/feed.ts';
import type { Selectable } from 'kysely';
import type { Database } from './database.generated.ts';

type Row<Table extends keyof Database> = Selectable<Database[Table]>;
type Stub = { id: string };

/** Records of the other systems: the copy where there is one, otherwise the key alone. */
export type ItemParent = Stub & Partial<Row<'item'>>;
export type PartParent = Stub & Partial<Row<'part'>>;
export type RunParent = Stub & Partial<Row<'run'>>;
export type SiteParent = Stub & Partial<Row<'site'>>;
export type ReceiptItemParent = Stub & Partial<Row<'receiptItem'>>;

/** The six attributes as columns: any row that carries them. */
export type AccountingAttributesParent = {
  department: string | null;
  location: string | null;
  costCenter: string | null;
  project: string | null;
  glAccountId: string | null;
  taxCode: string | null;
};

/** Decimal text, one currency. */
export type CostBreakdownParent = {
  material: string;
  labor: string;
  machine: string;
  overhead: string;
  currency: string;
};

export type JobCostParent = {
  run: Row<'run'>;
  currency: string;
  quantityCompleted: string;
  quantityScrapped: string;
  planned: CostBreakdownParent;
  actual: CostBreakdownParent;
  posted: CostBreakdownParent;
  wipBalance: string;
};

export type CostOfGoodsSoldParent = {
  accountingPeriodId: string;
  itemId: string;
  project: string | null;
  quantity: string;
  cost: CostBreakdownParent;
};

/** The columns of a journal that name its document. */
export type GLPostingSourceParent = Pick<Row<'glPosting'>, 'sourceType' | 'sourceId'>;

/** Stock as of now, or as of the end of a day (YYYY-MM-DD) where one was asked for. */
export type FinancialInventoryParent = Row<'financialInventory'> & { asOfDay?: string };

// -- Events.
export type PurchaseOrderReleasedEventParent = LiveEvent;
export type BillMatchedEventParent = LiveEvent;
