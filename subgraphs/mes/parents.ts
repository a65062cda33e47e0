// Parents that are no row of a table: `npm run codegen` reads the names.
import type { LiveEvent } from '../../kernel/feed.ts';
import type { StepCounts } from './receipt/step-work.queries.ts';
import type { Consumption } from './run/consumption.queries.ts';
import type { SnapshotDelta } from './abom/abom-snapshot.content.ts';
import type { TraceRow } from './trace/trace.queries.ts';

// -- Records of other systems: our copy where it has arrived, else the key that the gateway sent.
export type PartParent = { id: string; partNumber?: string; revision?: string };
export type ItemParent = { id: string; partNumber?: string };
export type SupplierParent = { id: string; code?: string };
export type PurchaseOrderParent = { id: string; number?: string };
export type PurchaseOrderLineParent = { id: string; poNumber?: string; lineNumber?: number };
export type DemandParent = { id: string; number?: string };
export type WorkCenterParent = { id: string };

// -- Outside work on steps, counted.
export type OutsideWorkParent = StepCounts;

// -- Stock, computed.
export type ItemOnHandParent = {
  itemId: string;
  partId: string;
  siteId: string;
  unitOfMeasure: string;
  quantityOnHand: string;
  quantityAvailable: string;
  quantityHeld: string;
  quantityKitted: string;
  quantityInTransit: string;
  quantityInProcess: string;
  quantityOnOrder: string;
};
export type OnHandAsOfParent = {
  asOf: string;
  partId: string;
  siteId: string;
  locationId: string;
  lotNumber: string | null;
  serialNumber: string | null;
  unitOfMeasure: string;
  quantity: string;
};
export type AbomConsumptionParent = {
  partId: string | null;
  lotNumber: string | null;
  locationId: string | null;
  siteId: string | null;
  runId: string | null;
  parentPartId: string | null;
  day: string | null;
  month: string | null;
  unitOfMeasure: string;
  quantity: string;
  quantityInstalled: string;
  quantityScrapped: string;
  quantityPlanned: string | null;
};
export type ReconciliationFeedRowParent = {
  itemId: string;
  siteId: string;
  asOf: Date;
  unitOfMeasure: string;
  shopFloorQuantity: string;
  inTransitQuantity: string;
  unpostedQuantity: string;
  evidenceEventIds: string[];
};

// -- Engineering records: MES names them by the key that PLM answers by.
export type EcnParent = { id: string; number?: string };
export type EBomParent = { partNumber: string; revision: string };
export type EBomLineParent = { id: string };

// -- As built, computed.
export type MaterialConsumptionParent = Consumption;
export type AbomDeltaParent = SnapshotDelta;
export type TraceLineParent = TraceRow;
export type TraceParent = { rootIds: string[]; lines: TraceRow[] };

// -- Events.
export type RunCompletedEventParent = LiveEvent;
export type RunUpdatedEventParent = LiveEvent;
export type ReceiptPostedEventParent = LiveEvent;
export type AbomClosedEventParent = LiveEvent;
export type IssueRaisedEventParent = LiveEvent;
export type ScrapRecordedEventParent = LiveEvent;
export type QualityHoldChangedEventParent = LiveEvent;
export type ProcedureReleasedEventParent = LiveEvent;
