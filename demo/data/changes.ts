/** Change requests and change notices. A request's source is the nonconformance that led to it. */
export const ecrs = [
  { number: 'ECR-201', title: 'Motor mount loosens under vibration', reason: 'Four screws lose preload after 40 hours.', status: 'IMPLEMENTED', requestedBy: 'Quality', at: '2026-02-06T17:30:00Z', issue: 'NCR-1002', parts: ['MNT-100 A', 'PU-400 A'] },
  { number: 'ECR-202', title: 'Add a magnetic encoder', reason: 'Customers ask for closed-loop control.', status: 'ACCEPTED', requestedBy: 'Product management', at: '2026-02-20T18:00:00Z', issue: null, parts: ['PU-400 B'] },
  { number: 'ECR-203', title: 'Conformal coating of the controller board', reason: 'Salt spray failures at one customer.', status: 'UNDER_REVIEW', requestedBy: 'Field service', at: '2026-03-04T16:00:00Z', issue: null, parts: ['ESC-60 A'] },
  { number: 'ECR-204', title: 'Cheaper end bell casting', reason: 'Save 2.30 a piece.', status: 'REJECTED', requestedBy: 'Purchasing', at: '2026-02-16T16:00:00Z', issue: null, parts: ['BEL-220 A'] },
  { number: 'ECR-205', title: 'Longer phase leads', reason: 'Asked for by one customer, who has since redesigned.', status: 'WITHDRAWN', requestedBy: 'Sales', at: '2026-02-11T16:00:00Z', issue: null, parts: ['HAR-10 A'] },
  { number: 'ECR-206', title: 'Label adhesive lifts', reason: 'Labels come off after thermal cycling.', status: 'OPEN', requestedBy: 'Quality', at: '2026-03-12T16:00:00Z', issue: null, parts: ['LBL-SN A'] },
] as const;

export const ecns = [
  { number: 'ECN-10', title: 'Withdraw the 13 inch propeller', status: 'CLOSED', at: '2026-01-12T17:00:00Z', effectiveFrom: '2026-01-15T08:00:00Z', ecrs: [], changes: [{ action: 'OBSOLETE', from: 'PRP-13 A', to: null, wip: 'USE_AS_IS', stock: 'SCRAP' }] },
  { number: 'ECN-12', title: 'Cheaper end bell casting', status: 'CANCELED', at: '2026-02-17T17:00:00Z', effectiveFrom: null, ecrs: ['ECR-204'], changes: [] },
  { number: 'ECN-17', title: 'Six screws in the motor mount', status: 'RELEASED', at: '2026-02-12T17:00:00Z', effectiveFrom: '2026-03-01T08:00:00Z', ecrs: ['ECR-201'], changes: [
    { action: 'REVISE', from: 'MNT-100 A', to: 'MNT-100 B', wip: 'FINISH_OPEN_RUNS', stock: 'USE_UP' },
    { action: 'REVISE', from: 'PU-400 A', to: 'PU-400 B', wip: 'FINISH_OPEN_RUNS', stock: 'USE_AS_IS' },
  ] },
  { number: 'ECN-18', title: 'Encoder for the propulsion unit', status: 'DRAFT', at: '2026-03-09T17:00:00Z', effectiveFrom: null, ecrs: ['ECR-202'], changes: [{ action: 'REVISE', from: 'PU-400 B', to: 'PU-400 C', wip: 'USE_AS_IS', stock: 'USE_AS_IS' }] },
  { number: 'ECN-19', title: 'Coated controller board', status: 'IN_REVIEW', at: '2026-03-10T17:00:00Z', effectiveFrom: null, ecrs: [], changes: [{ action: 'REVISE', from: 'ESC-60 A', to: 'ESC-60 B', wip: 'USE_AS_IS', stock: 'USE_AS_IS' }] },
] as const;

/** Drawings by part: what is named is linked, never kept. */
export const drawings = [
  { part: 'PU-400 A', document: 'KPS-400-00', revision: 'A', mediaType: 'application/pdf' },
  { part: 'PU-400 B', document: 'KPS-400-00', revision: 'B', mediaType: 'application/pdf' },
  { part: 'MTR-220 A', document: 'KPS-220-00', revision: 'A', mediaType: 'application/pdf' },
  { part: 'STA-220 A', document: 'KPS-220-10', revision: 'A', mediaType: 'application/pdf' },
  { part: 'ROT-220 A', document: 'KPS-220-20', revision: 'A', mediaType: 'application/pdf' },
  { part: 'MNT-100 A', document: 'KPS-100-00', revision: 'A', mediaType: 'model/step' },
  { part: 'MNT-100 B', document: 'KPS-100-00', revision: 'B', mediaType: 'model/step' },
  { part: 'BRKT-001 A', document: 'KPS-001-00', revision: 'A', mediaType: 'application/pdf' },
  { part: 'ESC-60 A', document: 'KPS-060-00', revision: 'A', mediaType: 'application/pdf' },
  { part: 'PCBA-60 A', document: 'KPS-060-10', revision: 'A', mediaType: 'application/pdf' },
] as const;
