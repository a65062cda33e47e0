import { fact, identified, identifiedAmong, said } from '../../../kernel/feed-filter.ts';
import type { EventRow } from '../../../kernel/feed.queries.ts';
import { live } from '../../../kernel/live.ts';
import { kept } from '../../../kernel/references.ts';
import { ids } from '../../../schema/ids.ts';
import type { Resolvers, Row } from '../schema.generated.ts';
import { partFilters, runFilters, runOfFact, siteFilters } from './filters.ts';

const runChanges = {
  'mes.run.created': 'CREATED',
  'mes.run.updated': 'UPDATED',
  'mes.run.status-changed': 'STATUS_CHANGED',
  'mes.run.closed': 'CLOSED',
} as const;
const receiptChanges = {
  'mes.receipt.posted': 'POSTED',
  'mes.receipt.returned': 'RETURNED',
  'mes.receipt.reversed': 'REVERSED',
} as const;

/** What the event's type means, by a table of the types that are listened to. */
const meaning = <Meaning extends string>(table: Readonly<Record<string, Meaning>>, { type }: EventRow): Meaning => {
  const found = table[type];
  if (found === undefined) throw new Error(`${type} is not listened to`);
  return found;
};

/** One receipt may bring what several orders asked for. */
const ordersIn = ({ data: { purchaseOrderIds } }: EventRow): readonly unknown[] =>
  Array.isArray(purchaseOrderIds) ? purchaseOrderIds : [];

const isPlaced = ({ type }: EventRow): boolean => type === 'mes.stock.held';

export const floorEventResolvers: Resolvers = {
  Subscription: {
    runUpdated: live(Object.keys(runChanges), runFilters),
    receiptPosted: live(Object.keys(receiptChanges), {
      ...siteFilters,
      change: said((row) => meaning(receiptChanges, row)),
      purchaseOrderId: identifiedAmong(ids.PurchaseOrder, ordersIn),
    }),
    abomClosed: live(['mes.abom.closed'], { ...partFilters, runId: runFilters.runId }),
    issueRaised: live(['mes.issue.raised'], { ...partFilters, ...runOfFact, severity: said(fact('severity')) }),
    scrapRecorded: live(['mes.scrap.recorded'], {
      ...partFilters,
      ...runOfFact,
      kind: said(fact('kind')),
      project: said(fact('project')),
      reasonCode: said(fact('reasonCode')),
    }),
    qualityHoldChanged: live(['mes.stock.held', 'mes.stock.released'], {
      ...partFilters,
      lotNumber: said(fact('lotNumber')),
      placed: said(isPlaced),
    }),
    procedureReleased: live(['mes.procedure.released'], {
      familyId: identified(ids.ProcedureFamily, ({ key }) => key),
      partId: partFilters.partId,
      title: said(fact('title')),
      type: said(fact('type')),
    }),
  },
  RunUpdatedEvent: {
    run: async ({ row }, _, { loaders }) => kept(await loaders.runById.load(row.key), 'run'),
    change: ({ row }) => meaning(runChanges, row),
    // As runEvent wrote it.
    status: ({ row }) => row.data['status'] as Row<'run'>['status'],
  },
  ReceiptPostedEvent: {
    receipt: async ({ row }, _, { loaders }) => kept(await loaders.receiptById.load(row.subject), 'receipt'),
    change: ({ row }) => meaning(receiptChanges, row),
  },
  AbomClosedEvent: {
    abomSnapshot: async ({ row }, _, { loaders }) =>
      kept(await loaders.abomSnapshotById.load(row.subject), 'as-built record'),
    run: async ({ row }, _, { loaders }) => kept(await loaders.runById.load(row.key), 'run'),
  },
  IssueRaisedEvent: {
    issue: async ({ row }, _, { loaders }) => kept(await loaders.issueById.load(row.subject), 'issue'),
  },
  ScrapRecordedEvent: {
    scrapRecord: async ({ row }, _, { loaders }) =>
      kept(await loaders.scrapRecordById.load(String(row.data['scrapRecordId'])), 'scrap record'),
  },
  QualityHoldChangedEvent: {
    stockHold: async ({ row }, _, { loaders }) => kept(await loaders.stockHoldById.load(row.subject), 'hold'),
    placed: ({ row }) => isPlaced(row),
  },
  ProcedureReleasedEvent: {
    procedure: async ({ row }, _, { loaders }) => kept(await loaders.procedureById.load(row.subject), 'procedure'),
  },
};
