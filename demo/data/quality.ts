/** Nonconformances: what was found, where, and what the review board decided. Times are UTC. */
export const issues = [
  {
    number: 'NCR-1001', title: 'Capacitor leg bent on one controller', status: 'RESOLVED', severity: 'MINOR', defectCode: 'HANDLING', part: 'ESC-60 A', run: 'RUN-1006-3', quantity: 1,
    raisedBy: 'Ines Moreau', raisedAt: '2026-02-10T19:00:00Z', resolvedAt: '2026-02-10T23:30:00Z',
    cause: 'Leg of C4 bent when the board was taken out of its tray.', expected: 'Legs straight within 0.2 mm.', stock: 'ESC-0003',
    disposition: { type: 'USE_AS_IS', availability: 'AVAILABLE_IMMEDIATELY', comment: 'Straightened and checked under the microscope.' },
  },
  {
    number: 'NCR-1002', title: 'Motor mount loose after vibration test', status: 'RESOLVED', severity: 'MAJOR', defectCode: 'FASTENING', part: 'MNT-100 A', run: null, quantity: 1,
    raisedBy: 'Grace Abara', raisedAt: '2026-02-05T22:10:00Z', resolvedAt: '2026-03-02T18:00:00Z',
    cause: 'Preload of the four screws below 60 % after 40 hours.', expected: 'At least 80 % after 100 hours.', stock: null,
    disposition: { type: 'USE_AS_IS', availability: 'AVAILABLE_IMMEDIATELY', comment: 'Existing mounts are used with threadlocker; design changed by ECN-17.' },
  },
  {
    number: 'NCR-1003', title: 'Two brackets with bare spots after anodising', status: 'IN_REVIEW', severity: 'MAJOR', defectCode: 'COATING', part: 'BRKT-001 A', run: 'RUN-1009', quantity: 2,
    raisedBy: 'Ines Moreau', raisedAt: '2026-02-19T18:20:00Z', resolvedAt: null,
    cause: 'Bare spots at the rack contact, 4 mm across.', expected: 'No bare metal outside the marked area.', stock: 'BRKT-NCR-1003',
    disposition: { type: 'RETURN_TO_VENDOR', availability: 'RELEASE_ON_RESOLVE', comment: 'Anofin will strip and repeat at its cost.' },
  },
  {
    number: 'NCR-1004', title: 'Heat sinks with burrs', status: 'RESOLVED', severity: 'MINOR', defectCode: 'BURR', part: 'HSK-60 A', run: null, quantity: 20,
    raisedBy: 'Ines Moreau', raisedAt: '2026-03-04T17:00:00Z', resolvedAt: '2026-03-06T23:00:00Z',
    cause: 'Burrs up to 0.4 mm on the fins.', expected: 'No burr above 0.1 mm.', stock: null,
    disposition: { type: 'RETURN_TO_VENDOR', availability: 'PERMANENTLY_UNAVAILABLE', comment: 'Twenty go back to Precimec against credit.' },
  },
  {
    number: 'NCR-1005', title: 'Thrust below limit', status: 'IN_PROGRESS', severity: 'CRITICAL', defectCode: 'TEST', part: 'PU-400 B', run: 'RUN-1017', quantity: 1,
    raisedBy: 'Grace Abara', raisedAt: '2026-03-11T21:15:00Z', resolvedAt: null,
    cause: 'Thrust 17.2 N at full throttle.', expected: 'At least 19.0 N.', stock: 'PU-0007',
    disposition: { type: 'REWORK', availability: 'RELEASE_ON_RESOLVE', comment: 'Take the motor out and test it alone.' },
  },
  {
    number: 'NCR-1006', title: 'Label lifts at one corner', status: 'PENDING', severity: 'MINOR', defectCode: 'LABEL', part: 'LBL-SN A', run: null, quantity: 12,
    raisedBy: 'Tomas Lind', raisedAt: '2026-03-12T16:40:00Z', resolvedAt: null,
    cause: 'Adhesive lets go after thermal cycling.', expected: 'Label stays flat.', stock: null, disposition: null,
  },
] as const;
