import { expect, test } from '@jest/globals';
import { checkArrival, checkComesBack, checkShipment, checkShippable, stateAfterReturn } from './shipment.rules.ts';

const line = { position: 1, quantity: '5', quantityReturned: '2', unitOfMeasure: 'EA' };

test('no more comes back than went', () => {
  expect(checkComesBack(line, '3', '3')).toBeUndefined();
  expect(checkComesBack(line, '3', '4')?.extensions['details']).toMatchObject({
    requested: 4,
    shipped: 5,
    available: 3,
  });
});

test('a shipment arrives after it left, and not in the future', () => {
  const at = (hour: number) => new Date(Date.UTC(2026, 1, 3, hour));
  const shipment = { number: 'SH-1', shippedAt: at(8) };
  expect(checkArrival(shipment, at(8), at(9))).toBeUndefined();
  expect(checkArrival(shipment, at(7), at(9))?.code).toBe('VALUE_INVALID');
  expect(checkArrival(shipment, at(10), at(9))?.code).toBe('VALUE_INVALID');
});

test('a shipment is returned when all of it came back', () => {
  expect(stateAfterReturn([line])).toBe('PARTIALLY_RETURNED');
  expect(stateAfterReturn([{ ...line, quantityReturned: '5' }])).toBe('RETURNED');
});

test('steps start from their states, with stock that is available', () => {
  const shipment = { number: 'SH-1', status: 'DRAFT' } as Parameters<typeof checkShipment>[0];
  expect(checkShipment(shipment, 'ship')).toBeUndefined();
  expect(checkShipment(shipment, 'return')?.code).toBe('STATE_INVALID');
  expect(checkShippable({ status: 'WIP' } as Parameters<typeof checkShippable>[0])?.code).toBe('STATE_INVALID');
});
