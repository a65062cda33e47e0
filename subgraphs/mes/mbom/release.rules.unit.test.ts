import { describe, expect, test } from '@jest/globals';
import { checkDraft, checkLines, checkProcedure, checkReleased } from './release.rules.ts';

const part = { partNumber: 'P', revision: 'A', lifecycleState: 'RELEASED', trackingType: 'LOT' };
const line = { position: 1, backflush: false, part, substitutes: [] };

describe('a manufacturing BOM', () => {
  test('changes only while it is drafted', () => {
    expect(checkDraft({ status: 'DRAFT' })).toBeUndefined();
    expect(checkDraft({ status: 'RELEASED' })?.code).toBe('RELEASED_IMMUTABLE');
    expect(checkDraft({ status: 'ARCHIVED' })?.code).toBe('RELEASED_IMMUTABLE');
  });
  test('is of a released revision', () => {
    expect(checkReleased(part)).toBeUndefined();
    expect(checkReleased({ ...part, lifecycleState: 'DRAFT' })?.code).toBe('EBOM_NOT_RELEASED');
  });
  test('needs a released procedure', () => {
    expect(checkProcedure({ title: 'x', status: 'RELEASED', procedureVersion: 1 })).toBeUndefined();
    expect(checkProcedure({ title: 'x', status: 'DRAFT', procedureVersion: 1 })?.code).toBe('STATE_INVALID');
    expect(checkProcedure(undefined)?.code).toBe('STATE_INVALID');
  });
});

describe('its lines', () => {
  test('are there', () => {
    expect(checkLines([])?.code).toBe('STATE_INVALID');
    expect(checkLines([line])).toBeUndefined();
  });
  test('name what is released, in their substitutes too', () => {
    const obsolete = { ...part, lifecycleState: 'OBSOLETE' };
    expect(checkLines([line, { ...line, part: obsolete }])?.code).toBe('COMPONENT_NOT_RELEASED');
    expect(checkLines([{ ...line, substitutes: [obsolete] }])?.code).toBe('COMPONENT_NOT_RELEASED');
  });
  test('backflush no serial part', () => {
    const serial = { ...part, trackingType: 'SERIAL' };
    expect(checkLines([{ ...line, part: serial }])).toBeUndefined();
    expect(checkLines([{ ...line, part: serial, backflush: true }])?.code).toBe('SERIAL_BACKFLUSH_NOT_ALLOWED');
    expect(checkLines([{ ...line, backflush: true, substitutes: [serial] }])?.code).toBe(
      'SERIAL_BACKFLUSH_NOT_ALLOWED',
    );
  });
});
