import { expect, test } from '@jest/globals';
import { checkOverlay } from './overlay.rules.ts';

const none = { overlayAction: null, overlaysItemId: null, overlayReason: null };
const reason = 'local supply';

test.each([
  [false, none, true],
  [false, { ...none, overlayAction: 'ADD' as const }, false],
  [true, none, false],
  [true, { ...none, overlayAction: 'ADD' as const }, false],
  [true, { ...none, overlayAction: 'ADD' as const, overlayReason: reason }, true],
  [true, { overlayAction: 'ADD' as const, overlaysItemId: 'x', overlayReason: reason }, false],
  [true, { overlayAction: 'REPLACE' as const, overlaysItemId: null, overlayReason: reason }, false],
  [true, { overlayAction: 'OMIT' as const, overlaysItemId: 'x', overlayReason: reason }, true],
])('in an overlay %s: %j may stand: %s', (isOverlay, given, may) =>
  expect(checkOverlay(isOverlay, given)?.code).toBe(may ? undefined : 'VALUE_INVALID'),
);
