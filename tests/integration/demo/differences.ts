/**
 * Where the plant's figures differ from those in figures.json, and why: named one by one (`was => is`, `-` for none), or all that are
 * `like` a pattern, so many `times`.
 */
export type Difference = {
  because: string;
  figures?: Readonly<Record<string, string>>;
  like?: RegExp;
  times?: number;
};

const ofOrders: readonly Difference[] = [
  {
    because:
      'A line is closed with its order, and only one closed short is complete: what came in full needs no word of it.',
    like: /^orderLines: PO-\S+: (?:OPEN|CLOSED) (.+?)(?: complete)? => (?:OPEN|CLOSED) \1(?: complete)?$/u,
    times: 49,
  },
  {
    because: 'A line that was canceled before anything came is not closed short as well.',
    figures: {
      'orderLines: PO-1028/1':
        'CANCELED 4 ordered 0 received 0 billed SHORT_CLOSED complete => CANCELED 4 ordered 0 received 0 billed NOT_RECEIVED',
    },
  },
];

const ofReceipts: readonly Difference[] = [
  {
    because: 'A receipt is posted when it is made: none is left open over night.',
    figures: { 'receipts: PRECIMEC PM-70544': 'RECEIPT OPEN 2026-03-13 => -' },
  },
  {
    because:
      'A reversal is a document of its own: the first one stays posted, and a return of the same day takes it back.',
    figures: {
      'itemReceipts: PO-1036/1 RECEIPT UNRESTRICTED of 2026-03-04':
        '2000 POSTED 2026-03-04, REVERSED 2026-03-04 180 USD => 2000 POSTED 2026-03-04, POSTED 2026-03-04 180 USD',
      'itemReceipts: PO-1036/1 SUPPLIER_RETURN UNRESTRICTED of 2026-03-04': '- => 1000 POSTED 2026-03-04 90 USD',
    },
  },
  {
    because: 'The result of a match keeps what disagreed; that an approver let it pass stands beside it.',
    figures: {
      'billLines: VC-INV-5590/1':
        'OVERRIDDEN 100 100 received 0 over 0.15 dearer 0 blocked => OVERRIDDEN 100 100 received 0 over 0.15 dearer 15 blocked',
    },
  },
];

/** Anodising is received against an order line that says what went out, and is a closed run of its own for each part of the delivery. */
const ofOutsideWork: readonly Difference[] = [
  {
    because: 'What came back is a run of outside work for each part of the delivery, with its as-built record.',
    figures: {
      'runs: RUN-1009': 'IN_PROGRESS 50: 30 good 0 scrapped 2 nonconforming => -',
      'runs: Outside processing, PO-1030 line 1, 30': '- => COMPLETE 30: 30 good 0 scrapped 0 nonconforming closed',
      'runs: Outside processing, PO-1030 line 1, 2': '- => COMPLETE 2: 2 good 0 scrapped 0 nonconforming closed',
      'consumption: RUN-1009 BRKT-001-RAW AT-ANOFIN PRE-2601-BRKT-001-RAW INSTALLED': '32 EA => -',
      'consumption: Outside processing, PO-1030 line 1, 30 BRKT-001-RAW AT-ANOFIN PRE-2601-BRKT-001-RAW INSTALLED':
        '- => 30 EA',
      'consumption: Outside processing, PO-1030 line 1, 2 BRKT-001-RAW AT-ANOFIN PRE-2601-BRKT-001-RAW INSTALLED':
        '- => 2 EA',
      'snapshots: BRKT-001 BRK-2602': '- => 2',
      'completions: RUN-1009 1': 'POSTED 30 good 0 scrapped at 10.666667 on 2026-02-19 => -',
      'charged: RUN-1009 material': '320 => -',
    },
  },
  {
    because: 'The two bad brackets are in blocked stock at what was sent for them, and no longer in work in process.',
    figures: {
      'inventory: LAX BRKT-001 BLOCKED': '- => 2 worth 20',
      'ledger: 1220 Inventory, blocked and in quality 2026-02': '- => 20',
      'ledger: 1400 Work in process 2026-02': '18.45 => -1.55',
      'wip: RUN-1009': '20 => -',
      'reconciliationRows: LAX 2026-02-28 BRKT-001':
        'UNPOSTED 28 on the floor 0 in transit 26 in the books 26 worth => -',
      'reconciliationRows: LAX 2026-03-13 BRKT-001':
        'UNPOSTED 22 on the floor 0 in transit 20 in the books 26 worth => -',
      'reconciledItems: LAX 2026-02-28': '52 => 55',
      'reconciledItems: LAX 2026-03-13': '41 => 44',
    },
  },
];

const ofTheFloor: readonly Difference[] = [
  {
    because: 'What is issued to a kit is carved off and lies where the kit was delivered.',
    figures: {
      'onHand: LAX/BIN-B3 HUB-15 A HUB-2601 UNRESTRICTED': '5 => 4',
      'onHand: LAX/KIT-RACK HUB-15 A HUB-2601 UNRESTRICTED': '- => 1',
      'onHand: LAX/LINE-1 CLF-12 A CLF-2602 UNRESTRICTED': '16 => 15',
      'onHand: LAX/KIT-RACK CLF-12 A CLF-2602 UNRESTRICTED': '- => 1',
    },
  },
  {
    because: 'What was lost is written off by closing the transfer; a shipment is not followed to its delivery.',
    figures: {
      'transfers: BIN-B3 to SPARES-1: 25 PRP-15C':
        'RECEIVED_WITH_DISCREPANCY 25 shipped 24 received 1 lost => CLOSED 25 shipped 24 received 1 lost',
      'shipments: PU-0002': 'DELIVERED 2026-03-03 => SHIPPED 2026-03-03',
    },
  },
];

const ofTheBooks: readonly Difference[] = [
  {
    because: 'A run is closed by a last increment without output.',
    like: /^completions: RUN-\S+ \d: - => POSTED 0 good 0 scrapped at - on \S+$/u,
    times: 23,
  },
  {
    because:
      'A piece made to standard costs its standard; what the run cost beside it is a variance. Rework makes no piece.',
    like: /^completions: \S+ \d: (POSTED .+) at \S+ on (\S+) => \1 at \S+ on \2$/u,
    times: 22,
  },
  {
    because:
      'What scraps pieces or closes a run is booked with the increment that tells of it, outside work with its receipt.',
    like: /^journals: (?:ITEM_RECEIPT|RECEIPT_WITHHOLDING|RUN_CLOSE|SCRAP|WORK_ORDER_COMPLETION) /u,
    times: 9,
  },
  {
    because: 'Cost of sales has the elements of the item’s own standard: its components are material.',
    figures: {
      'costOfSales: PU-400 2026-03-03':
        '172.98 material 241 labor 29.2 machine 47 overhead => 392.08 material 73.8 labor 7.2 machine 17.1 overhead',
      'costOfSales: PU-400 2026-03-10':
        '172.98 material 241 labor 29.2 machine 47 overhead => 392.08 material 73.8 labor 7.2 machine 17.1 overhead',
    },
  },
  {
    because: 'An average cost is kept for what is carried at average; FIFO has its layers.',
    figures: { 'costs: BRG-608': 'ACTIVE FIFO 2.1 => ACTIVE FIFO -' },
  },
  {
    because: 'A demand is fulfilled when all of it was made.',
    figures: { 'demands: PR-6001': 'IN_PROGRESS 6 of 6 => FULFILLED 6 of 6' },
  },
  {
    because: 'The books lack what the fans used: inventory of that month cannot be closed, not even softly.',
    figures: { 'periods: 2026-02': 'SOFT_CLOSED SOFT_CLOSED SOFT_CLOSED => SOFT_CLOSED OPEN SOFT_CLOSED' },
  },
  {
    because:
      'What the books have not heard of is unposted, with its event as evidence: what was used beyond stock too.',
    figures: {
      'reconciliations: LAX 2026-03-13': 'UNEXPLAINED => DIFFERENCES',
      'reconciliationRows: LAX 2026-02-28 RES-10R': '- => UNPOSTED 0 on the floor 0 in transit 0 in the books 0 worth',
      'reconciliationRows: LAX 2026-03-13 RES-10R': '- => UNPOSTED 0 on the floor 0 in transit 0 in the books 0 worth',
      'reconciliationRows: LAX 2026-03-13 LBL-SN':
        'UNEXPLAINED 490 on the floor 0 in transit 494 in the books -0.6 worth => UNPOSTED 490 on the floor 0 in transit 494 in the books -0.6 worth',
    },
  },
];

export const differences: readonly Difference[] = [
  ...ofOrders,
  ...ofReceipts,
  ...ofOutsideWork,
  ...ofTheFloor,
  ...ofTheBooks,
];
