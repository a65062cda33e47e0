type Side = 'PLM' | 'MES' | 'ERP' | 'EXTERNAL';
type FlowObject =
  | 'ITEM'
  | 'EBOM'
  | 'PURCHASE_ORDER'
  | 'RECEIPT'
  | 'COMPLETION'
  | 'SHIPMENT'
  | 'HOLD'
  | 'AS_BUILT'
  | 'NONCONFORMANCE'
  | 'TRANSFER'
  | 'RECONCILIATION'
  | 'DEMAND';
type FlowEntry = {
  integration: string;
  code: string;
  name: string;
  object: FlowObject;
  source: Side;
  target: Side;
  events: string[];
  key: string;
  operation: string;
  enabled: boolean;
  /** Cron expression in the site's calendar; null for a flow that carries each event as it comes. */
  schedule: string | null;
  minPhase: number;
};

/** Integration, code, name, what it carries, from, to, events, key, the target's mutation, on or off, schedule, phase. */
const table = `
kestrel-core | item-release | Released items to finance | ITEM | PLM | ERP | plm.part.released | partId | applyItemRelease | on | - | 1
kestrel-core | part-release | Released parts and BOMs to the floor | EBOM | PLM | MES | plm.part.released, plm.part.obsoleted | partId | applyPartRelease | on | - | 1
kestrel-core | purchase-orders | Purchase orders to the floor | PURCHASE_ORDER | ERP | MES | erp.purchase-order.released, erp.purchase-order.changed | purchaseOrderId | applyPurchaseOrder | on | - | 1
kestrel-core | demands | Demand to the floor | DEMAND | ERP | MES | erp.demand.released | demandId | applyDemand | on | - | 1
kestrel-core | receipt-to-item-receipt | Floor receipts to item receipts | RECEIPT | MES | ERP | mes.receipt.posted | purchaseOrderId | postItemReceipt | on | - | 1
kestrel-core | completions | Run increments to the books | COMPLETION | MES | ERP | mes.run.completed | runId | postCompletion | on | - | 1
kestrel-core | shipments | Shipments to cost of goods sold | SHIPMENT | MES | ERP | mes.shipment.shipped | shipmentId | postShipment | on | - | 1
kestrel-core | holds | Holds to the books | HOLD | MES | ERP | mes.stock.held, mes.stock.released | partInventoryId | applyHold | on | - | 1
kestrel-core | transfers | Transfers between sites | TRANSFER | MES | ERP | mes.transfer.shipped, mes.transfer.received, mes.transfer.lost | transferId | postTransfer | on | - | 1
kestrel-core | as-built | As-built records to engineering | AS_BUILT | MES | PLM | mes.run.closed | runId | recordAsBuilt | on | - | 1
kestrel-core | nonconformances | Nonconformances to change requests | NONCONFORMANCE | MES | PLM | mes.issue.escalated | issueId | createEcr | on | - | 1
kestrel-core | reconciliation | Floor against books, weekly | RECONCILIATION | MES | ERP | mes.inventory.counted | siteId | runReconciliation | on | 0 2 * * 6 | 3
sap-parent | sap-purchase-orders | Purchase orders of the parent company | PURCHASE_ORDER | EXTERNAL | MES | sap.purchase-order.released | purchaseOrderNumber | applyPurchaseOrder | off | - | 1
`;

const flowOf = (row: string): FlowEntry => {
  const cells = row.split('|').map((cell) => cell.trim());
  const cell = (place: number): string => cells[place] ?? '';
  return {
    integration: cell(0),
    code: cell(1),
    name: cell(2),
    object: cell(3) as FlowObject,
    source: cell(4) as Side,
    target: cell(5) as Side,
    events: cell(6).split(', '),
    key: cell(7),
    operation: cell(8),
    enabled: cell(9) === 'on',
    schedule: cell(10) === '-' ? null : cell(10),
    minPhase: Number(cell(11)),
  };
};

export const flows: readonly FlowEntry[] = table.trim().split('\n').map(flowOf);

/** What outside systems call our things. The part number that came with small letters and two blanks waits for a steward. */
export const partNumberMappings = [
  {
    system: 'SAP',
    external: 'brkt 001 ',
    partNumber: 'BRKT-001',
    state: 'PROPOSED',
    because: 'Equal when trimmed, in capitals and with dashes for blanks.',
  },
  { system: 'SAP', external: '000000000000400100', partNumber: 'PU-400', state: 'CONFIRMED', because: null },
  { system: 'Arena', external: 'MTR220', partNumber: 'MTR-220', state: 'CONFIRMED', because: null },
  {
    system: 'SAP',
    external: 'BRKT-01',
    partNumber: 'BRKT-001-RAW',
    state: 'REJECTED',
    because: 'Looks alike; is another part.',
  },
] as const;
