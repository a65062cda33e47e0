import { describe, expect, test } from '@jest/globals';
import { checkChangeNotice, checkReleasedLine, type LineFact } from './release.rules.ts';

const line: LineFact = {
  findNumber: '0010',
  partNumber: 'A',
  revision: 'A',
  revisionRule: 'PINNED',
  state: 'RELEASED',
  isActiveErpItem: true,
  hasReleasedRevision: true,
  quantity: '2',
  uom: 'EA',
  baseUom: 'EA',
  referenceDesignators: [],
  substitutes: [],
};
const units = {
  unit: (code: string) => (code === 'EA' ? { code, dimension: 'COUNT', hasFactor: true } : undefined),
  isPack: false,
};
const code = (change: Partial<LineFact>) => checkReleasedLine({ ...line, ...change }, units)?.code;

describe('a line at release', () => {
  test('may go', () => expect(code({})).toBeUndefined());
  test.each(['DRAFT', 'IN_REVIEW', 'OBSOLETE'])('needs its component released, not %s', (state) =>
    expect(code({ state })).toBe('COMPONENT_NOT_RELEASED'),
  );
  test('may not float', () =>
    expect(code({ revisionRule: 'FLOATING', revision: null, state: null })).toBe('COMPONENT_NOT_RELEASED'));
  test('may mean the latest released one, where there is one', () => {
    expect(code({ revisionRule: 'LATEST_RELEASED', revision: null, state: null })).toBeUndefined();
    expect(code({ revisionRule: 'LATEST_RELEASED', revision: null, state: null, hasReleasedRevision: false })).toBe(
      'COMPONENT_NOT_RELEASED',
    );
  });
  test('may name an active item without revisions', () => {
    expect(code({ revisionRule: 'UNREVISIONED', revision: null, state: null })).toBeUndefined();
    expect(code({ revisionRule: 'UNREVISIONED', revision: null, state: null, isActiveErpItem: false })).toBe(
      'COMPONENT_NOT_RELEASED',
    );
  });
  test('needs its substitutes released', () =>
    expect(code({ substitutes: [{ ...line, state: 'DRAFT' }] })).toBe('COMPONENT_NOT_RELEASED'));
  test('needs a designator for each piece', () =>
    expect(code({ referenceDesignators: ['R1'] })).toBe('DESIGNATOR_COUNT'));
  test('needs a unit that converts', () => expect(code({ uom: 'ROLL' })).toBe('UOM_CONVERSION_MISSING'));
});

describe('a change notice', () => {
  const part = { partNumber: 'A', revision: 'B' };
  test('is needed where a released revision is superseded', () => {
    expect(checkChangeNotice(part, [], undefined)).toBeUndefined();
    expect(checkChangeNotice(part, ['A'], undefined)?.code).toBe('ECN_REQUIRED');
  });
  test('must be approved and name the revision', () => {
    expect(checkChangeNotice(part, ['A'], { number: 'ECN-1', status: 'APPROVED', names: true })).toBeUndefined();
    expect(checkChangeNotice(part, ['A'], { number: 'ECN-1', status: 'IN_REVIEW', names: true })?.code).toBe(
      'ECN_REQUIRED',
    );
    expect(checkChangeNotice(part, ['A'], { number: 'ECN-1', status: 'APPROVED', names: false })?.code).toBe(
      'ECN_REQUIRED',
    );
  });
});
