/** The register: what is agreed with whom, which connectors are certified, and which flows run. */
export const connectors = [
  { key: 'netsuite', connector: 'erp-netsuite', version: '2.4.0', product: 'NetSuite', major: '2026', certification: 'CERTIFIED', quote: 'NOT_NEEDED', by: 'Certification board', at: '2026-01-10T17:00:00Z', evidence: 'https://connectors.kestrel.example/erp-netsuite/2.4.0' },
  { key: 'sap', connector: 'erp-sap-s4', version: '0.3.0', product: 'SAP S/4HANA', major: '2025', certification: 'EARLY_SCOPING', quote: 'REQUESTED', by: null, at: null, evidence: null },
  { key: 'arena', connector: 'plm-arena', version: '1.1.2', product: 'Arena', major: '1', certification: 'IN_DEPLOYMENT', quote: 'QUOTED', by: null, at: null, evidence: null },
] as const;

export const engagements = [
  { key: 'inhouse', name: 'The plant and its own ERP', partyModel: 'TWO_PARTY', sow: null, reason: null, text: null, parties: [['VENDOR', 'Triad', 'rollout@triad.example'], ['CUSTOMER', 'Kestrel Propulsion Systems', 'it@kestrel.example']] },
  { key: 'sap', name: 'SAP at the parent company', partyModel: 'THREE_PARTY', sow: 'SOW-2026-014', reason: 'ENVIRONMENT_REQUIRES', text: 'The SAP system is run by an integrator, which alone may change it.', parties: [['VENDOR', 'Triad', 'rollout@triad.example'], ['CUSTOMER', 'Kestrel Propulsion Systems', 'it@kestrel.example'], ['SYSTEM_INTEGRATOR', 'Nordlicht Consulting', 'sap@nordlicht.example']] },
] as const;

export const integrations = [
  {
    code: 'kestrel-core', name: 'PLM, MES and ERP of the plant', environment: 'PRODUCTION', phase: 3, state: 'LIVE', owner: 'Iris Vogel', lag: 'PT60S', errors: '0.001', uat: '2026-01-16T17:00:00Z',
    approvedBy: 'Helen Park', approvedAt: '2026-01-08T17:00:00Z', connector: 'netsuite', engagement: 'inhouse',
    criteria: [
      { statement: 'Each posted receipt item has an item receipt within a minute.', query: '{ receiptItems(filters: { itemReceipt: { isNull: true } }) { pageInfo { totalCount } } }', expected: '0', state: 'GREEN', answer: '0' },
      { statement: 'The example run consumes 15 and 9.', query: '{ runs(filters: { title: { eq: "Seed run" } }) { edges { node { materialConsumption { quantity } } } } }', expected: '7.2, 7.8, 9', state: 'GREEN', answer: '7.2, 7.8, 9' },
    ],
  },
  {
    code: 'sap-parent', name: 'Purchase orders from the parent company', environment: 'SANDBOX', phase: 1, state: 'UAT', owner: 'Iris Vogel', lag: 'PT15M', errors: '0.01', uat: '2026-05-29T17:00:00Z',
    approvedBy: null, approvedAt: null, connector: 'sap', engagement: 'sap',
    criteria: [
      { statement: 'A purchase order of the parent arrives with its six attributes.', query: '{ purchaseOrders(first: 1) { edges { node { attributes { costCenter } } } } }', expected: 'CC-110', state: 'RED', answer: 'no such order: part number brkt 001 is unknown' },
      { statement: 'A changed order arrives once.', query: '{ purchaseOrders { pageInfo { totalCount } } }', expected: '1', state: 'UNTRIED', answer: null },
    ],
  },
] as const;

type Side = 'PLM' | 'MES' | 'ERP' | 'EXTERNAL';
type FlowEntry = { integration: string; code: string; name: string; object: 'ITEM' | 'EBOM' | 'PURCHASE_ORDER' | 'RECEIPT' | 'COMPLETION' | 'SHIPMENT' | 'HOLD' | 'AS_BUILT' | 'NONCONFORMANCE' | 'TRANSFER' | 'RECONCILIATION' | 'DEMAND'; source: Side; target: Side; events: readonly string[]; key: string; operation: string; enabled: boolean; schedule?: string; minPhase?: number };

export const flows: readonly FlowEntry[] = [
  { integration: 'kestrel-core', code: 'item-release', name: 'Released items to finance', object: 'ITEM', source: 'PLM', target: 'ERP', events: ['plm.part.released'], key: 'partId', operation: 'applyItemRelease', enabled: true },
  { integration: 'kestrel-core', code: 'part-release', name: 'Released parts and BOMs to the floor', object: 'EBOM', source: 'PLM', target: 'MES', events: ['plm.part.released', 'plm.part.obsoleted'], key: 'partId', operation: 'applyPartRelease', enabled: true },
  { integration: 'kestrel-core', code: 'purchase-orders', name: 'Purchase orders to the floor', object: 'PURCHASE_ORDER', source: 'ERP', target: 'MES', events: ['erp.purchase-order.released', 'erp.purchase-order.changed'], key: 'purchaseOrderId', operation: 'applyPurchaseOrder', enabled: true },
  { integration: 'kestrel-core', code: 'demands', name: 'Demand to the floor', object: 'DEMAND', source: 'ERP', target: 'MES', events: ['erp.demand.released'], key: 'demandId', operation: 'applyDemand', enabled: true },
  { integration: 'kestrel-core', code: 'receipt-to-item-receipt', name: 'Floor receipts to item receipts', object: 'RECEIPT', source: 'MES', target: 'ERP', events: ['mes.receipt.posted'], key: 'purchaseOrderId', operation: 'postItemReceipt', enabled: true },
  { integration: 'kestrel-core', code: 'completions', name: 'Run increments to the books', object: 'COMPLETION', source: 'MES', target: 'ERP', events: ['mes.run.completed'], key: 'runId', operation: 'postCompletion', enabled: true },
  { integration: 'kestrel-core', code: 'shipments', name: 'Shipments to cost of goods sold', object: 'SHIPMENT', source: 'MES', target: 'ERP', events: ['mes.shipment.shipped'], key: 'shipmentId', operation: 'postShipment', enabled: true },
  { integration: 'kestrel-core', code: 'holds', name: 'Holds to the books', object: 'HOLD', source: 'MES', target: 'ERP', events: ['mes.stock.held', 'mes.stock.released'], key: 'partInventoryId', operation: 'applyHold', enabled: true },
  { integration: 'kestrel-core', code: 'transfers', name: 'Transfers between sites', object: 'TRANSFER', source: 'MES', target: 'ERP', events: ['mes.transfer.shipped', 'mes.transfer.received', 'mes.transfer.lost'], key: 'transferId', operation: 'postTransfer', enabled: true },
  { integration: 'kestrel-core', code: 'as-built', name: 'As-built records to engineering', object: 'AS_BUILT', source: 'MES', target: 'PLM', events: ['mes.run.closed'], key: 'runId', operation: 'recordAsBuilt', enabled: true },
  { integration: 'kestrel-core', code: 'nonconformances', name: 'Nonconformances to change requests', object: 'NONCONFORMANCE', source: 'MES', target: 'PLM', events: ['mes.issue.escalated'], key: 'issueId', operation: 'createEcr', enabled: true },
  { integration: 'kestrel-core', code: 'reconciliation', name: 'Floor against books, weekly', object: 'RECONCILIATION', source: 'MES', target: 'ERP', events: ['mes.inventory.counted'], key: 'siteId', operation: 'runReconciliation', enabled: true, schedule: '0 2 * * 6', minPhase: 3 },
  { integration: 'sap-parent', code: 'sap-purchase-orders', name: 'Purchase orders of the parent company', object: 'PURCHASE_ORDER', source: 'EXTERNAL', target: 'MES', events: ['sap.purchase-order.released'], key: 'purchaseOrderNumber', operation: 'applyPurchaseOrder', enabled: false },
];

/** What outside systems call our things. The part number that came with small letters and two blanks waits for a steward. */
export const partNumberMappings = [
  { system: 'SAP', external: 'brkt 001 ', partNumber: 'BRKT-001', state: 'PROPOSED', because: 'Equal when trimmed, in capitals and with dashes for blanks.' },
  { system: 'SAP', external: '000000000000400100', partNumber: 'PU-400', state: 'CONFIRMED', because: null },
  { system: 'Arena', external: 'MTR220', partNumber: 'MTR-220', state: 'CONFIRMED', because: null },
  { system: 'SAP', external: 'BRKT-01', partNumber: 'BRKT-001-RAW', state: 'REJECTED', because: 'Looks alike; is another part.' },
] as const;
