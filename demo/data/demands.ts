/** What is to be delivered or made. Fulfilled ones have left the site. */
export const demands = [
  { number: 'SO-5001', kind: 'SALES_ORDER', status: 'FULFILLED', part: 'PU-400 A', quantity: 1, completed: 1, need: '2026-03-06', customer: 'Skylark Surveying', site: 'LAX', started: '2026-02-25T15:00:00Z', ended: '2026-03-05T23:30:00Z' },
  { number: 'SO-5002', kind: 'SALES_ORDER', status: 'IN_PROGRESS', part: 'PU-400 B', quantity: 4, completed: 1, need: '2026-03-27', customer: 'Coastline Rescue', site: 'LAX', started: '2026-03-04T15:00:00Z', ended: null },
  { number: 'SO-5003', kind: 'SALES_ORDER', status: 'OPEN', part: 'PU-400 B', quantity: 6, completed: 0, need: '2026-04-24', customer: 'Harvest Robotics', site: 'LAX', started: null, ended: null },
  { number: 'SO-5004', kind: 'SALES_ORDER', status: 'CANCELED', part: 'PU-400 B', quantity: 2, completed: 0, need: '2026-04-10', customer: 'Aerial Cinema Works', site: 'LAX', started: null, ended: null },
  { number: 'PR-6001', kind: 'PRODUCTION_ORDER', status: 'IN_PROGRESS', part: 'MNT-100 B', quantity: 6, completed: 6, need: '2026-03-06', customer: null, site: 'LAX', started: '2026-03-02T15:00:00Z', ended: null },
  { number: 'FC-7001', kind: 'FORECAST', status: 'OPEN', part: 'PRP-15C A', quantity: 40, completed: 0, need: '2026-05-29', customer: null, site: 'AUS', started: null, ended: null },
] as const;
