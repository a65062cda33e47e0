import { describe, expect, test } from '@jest/globals';
import { explode } from './explode.ts';
import type { Format } from './format.ts';
import type { Plan } from './plan.ts';
import { planOf } from './read.ts';

const options = { revision: 'A', unit: undefined, top: undefined, acceptDuplicates: false };
const plan = (
  text: string,
  more: Partial<{ unit: string; top: string; acceptDuplicates: boolean }> = {},
  format?: Format,
): Plan => planOf(new TextEncoder().encode(text), format, { ...options, ...more });
const told = (result: Plan): readonly string[] =>
  result.findings.map(({ outcome, code, places }) => `${outcome} ${code} ${places.join(' ')}`);
const lines = (result: Plan): readonly string[] =>
  result.lines.map(
    ({ parent, component, quantity, uom }) => `${parent.partNumber} > ${component.partNumber} ${quantity} ${uom}`,
  );

describe('indented CSV', () => {
  test("is read with other people's column names, separators and byte order mark", () => {
    const result = plan(
      '\ufeffLevel;Part Number;Rev;Description;Qty;Unit of Measure;Ref Des\n0;TOP-1;B;A top;1;each;\n1;R-1;;Resistor;2;pcs;R1, R2\n1;WIRE;;Wire;2.50;m;\n',
    );
    expect(told(result)).toEqual([]);
    expect(result.tops).toEqual([{ partNumber: 'TOP-1', revision: 'B' }]);
    expect(lines(result)).toEqual(['TOP-1 > R-1 2 H87', 'TOP-1 > WIRE 2.5 MTR']);
    expect(result.lines[0]).toMatchObject({ findNumber: '0010', referenceDesignators: ['R1', 'R2'], rowId: 'line 3' });
    expect(
      result.parts.map(({ partNumber, baseUom, sourcingStrategy }) => [partNumber, baseUom, sourcingStrategy]),
    ).toEqual([
      ['TOP-1', 'EA', 'MAKE'],
      ['R-1', 'H87', 'BUY'],
      ['WIRE', 'MTR', 'BUY'],
    ]);
  });

  test('leaves numbers that look like figures or dates as they are', () => {
    const result = plan('level,part number,quantity\n0,00123,1\n1,1E10,1\n1,MAR-01,1\n1,3-4,1\n1,545618,1\n1,123,1\n');
    expect(result.parts.map(({ partNumber }) => partNumber)).toEqual([
      '00123',
      '1E10',
      'MAR-01',
      '3-4',
      '545618',
      '123',
    ]);
    expect(told(result)).toEqual([]);
    expect(told(plan('level,pn,qty\n0,A,1\n1,1.23457E+11,1\n'))).toEqual(['DOUBTFUL PART_NUMBER_CONVERTED line 3']);
  });

  test('refuses malformed rows and what stands under them, and plans the rest', () => {
    const text =
      'level,part number,quantity,uom\n0,TOP,1,each\n1,A,,each\n1,B,-1,each\n1,C,1,each,extra\n2,C1,1,each\n1,D,1\n3,E,1,each\nx,F,1,each\n1,,1,each\n1,G,"1,5",each\n1,H,1e3,each\n1,I,0.1234567,each\n1,J,1,roll\n1,K,1,\n1,L,1,each\n';
    const result = plan(text);
    expect(new Set(told(result))).toEqual(
      new Set([
        'REFUSED COLUMN_COUNT line 5',
        'REFUSED PARENT_REFUSED line 6',
        'REFUSED COLUMN_COUNT line 7',
        'REFUSED LEVEL_JUMP line 8',
        'REFUSED LEVEL_INVALID line 9',
        'REFUSED PART_NUMBER_MISSING line 10',
        'REFUSED QUANTITY_MISSING line 3',
        'REFUSED QUANTITY_INVALID line 4',
        'REFUSED QUANTITY_INVALID line 11',
        'REFUSED QUANTITY_INVALID line 12',
        'REFUSED PRECISION_EXCEEDED line 13',
        'REFUSED UOM_CONVERSION_MISSING line 14',
        'REFUSED UOM_MISSING line 15',
      ]),
    );
    expect(result.findings.find(({ places }) => places.includes('line 11'))?.suggestion).toContain('1.5');
    expect(lines(result)).toEqual(['TOP > L 1 EA']);
    expect(told(plan('level,pn,qty,uom\n0,TOP,1,\n1,A,1,\n', { unit: 'EA' }))).toEqual([]);
  });

  test('takes a level jump as refused, not as the nearest assembly', () => {
    const result = plan('level,pn,qty\n1,TOP,1\n2,A,1\n4,B,1\n3,C,1\n4,D,1\n');
    expect(told(result)).toEqual(['REFUSED LEVEL_JUMP line 4']);
    expect(lines(result)).toEqual(['TOP > A 1 EA', 'A > C 1 EA', 'C > D 1 EA']);
  });

  test('asks for the top, or takes it from the parent column, and refuses another parent', () => {
    expect(told(plan('level,pn,qty\n1,A,1\n1,B,1\n'))).toEqual(['REFUSED TOP_UNKNOWN line 2 line 3']);
    expect(lines(plan('level,pn,qty\n1,A,1\n1,B,1\n', { top: 'T' }))).toEqual(['T > A 1 EA', 'T > B 1 EA']);
    const named = plan('level,pn,qty,parent\n1,A,1,T\n2,B,1,A\n2,C,1,X\n');
    expect(lines(named)).toEqual(['T > A 1 EA', 'A > B 1 EA']);
    expect(told(named)).toEqual(['REFUSED PARENT_UNKNOWN line 4']);
  });

  test('reads a repeated sub-assembly once and refuses it where its lists differ', () => {
    const head = 'level,pn,qty\n0,TOP,1\n1,L,1\n2,SUB,2\n3,X,3\n1,R,1\n2,SUB,1\n';
    const same = plan(`${head}3,X,3.0\n`);
    expect(told(same)).toEqual(['SKIPPED SUBASSEMBLY_REPEATED line 8']);
    expect(explode(same, { partNumber: 'TOP', revision: 'A' }).get('X')?.quantity).toBe('9');
    const differing = plan(`${head}3,X,4\n`);
    expect(told(differing)).toEqual(['REFUSED SUBASSEMBLY_DIFFERS line 4 line 7']);
    expect(differing.findings[0]?.message).toContain('X, A, 3 EA');
  });

  test('does not count a sub-assembly twice that stands again inside its own assembly', () => {
    const text = 'level,pn,qty,notes\n0,TOP,1,\n1,SUB,1,integrated below\n2,X,3,\n1,BOX,1,\n2,SUB,1,\n3,X,3,\n';
    const result = plan(text);
    expect(told(result)).toEqual(['DOUBTFUL SUBASSEMBLY_DOUBLED line 3 line 6', 'SKIPPED SUBASSEMBLY_REPEATED line 4']);
    expect(lines(result)).toEqual(['TOP > BOX 1 EA', 'SUB > X 3 EA', 'BOX > SUB 1 EA']);
    expect(lines(plan(text, { acceptDuplicates: true }))).toContain('TOP > SUB 1 EA');
    expect(told(plan('level,pn,qty\n0,T,1\n1,S,1\n2,X,1\n1,S,1\n'))).toEqual([
      'DOUBTFUL SUBASSEMBLY_TWICE line 3 line 5',
    ]);
  });

  test('refuses an assembly that contains itself', () => {
    expect(told(plan('level,pn,qty\n0,A,1\n1,B,1\n2,A,1\n3,C,1\n', {}, 'indented'))).toEqual([
      'REFUSED BOM_CYCLE line 4',
      'REFUSED PARENT_REFUSED line 5',
    ]);
  });

  test('refuses one part counted in units of two kinds, and one number written two ways', () => {
    expect(told(plan('level,pn,qty,uom\n0,T,1,each\n1,W,1,m\n1,S,1,each\n2,W,5,g\n'))).toEqual([
      'REFUSED UOM_DIMENSION_MISMATCH line 5',
    ]);
    expect(told(plan('level,pn,qty\n0,T,1\n1,BRKT-001,1\n1,brkt 001,1\n'))).toEqual([
      'REFUSED PART_NUMBER_AMBIGUOUS line 3 line 4',
    ]);
    expect(told(plan('level,pn,qty\n0,T,1\n1,00123,1\n1,123,1\n'))).toEqual([]);
  });

  test('reports designators that do not fit and imports the line without them', () => {
    const result = plan(
      'level,pn,qty,refdes\n0,T,1,\n1,A,2,R2. R3\n1,B,3,"R1,R2"\n1,C,4,C1-C4\n1,D,2,D1 D2\n1,E,2,"E1,E1"\n',
    );
    expect(told(result)).toEqual([
      'DOUBTFUL DESIGNATOR_SEPARATOR line 3',
      'DOUBTFUL DESIGNATOR_COUNT line 4',
      'DOUBTFUL DESIGNATOR_COUNT line 7',
    ]);
    expect(result.lines.map(({ referenceDesignators }) => referenceDesignators)).toEqual([
      [],
      [],
      ['C1', 'C2', 'C3', 'C4'],
      ['D1', 'D2'],
      [],
    ]);
    expect(result.lines[0]?.notes).toBe('Reference: R2. R3');
  });

  test('counts optional lines only where asked', () => {
    const result = plan('level,pn,qty,optional\n0,T,1,\n1,A,2,Y\n1,B,2,\n1,C,1,perhaps\n');
    expect([...explode(result, { partNumber: 'T', revision: 'A' }).keys()].sort()).toEqual(['B', 'C']);
    expect(explode(result, { partNumber: 'T', revision: 'A' }, true).get('A')?.quantity).toBe('2');
    expect(told(result)).toEqual(['DOUBTFUL OPTIONAL_UNCLEAR line 5']);
  });

  test('gives the line a row starts on where a cell has line breaks', () => {
    const result = plan('level,pn,qty,notes\n0,T,1,"two\nlines"\n1,A,0,\n\n1,B,1,\n');
    expect(told(result)).toEqual(['SKIPPED ROW_EMPTY line 5', 'REFUSED QUANTITY_INVALID line 4']);
  });
});

describe('ION notations', () => {
  test('dotted levels: 0 is the top, 1.10 is not 1.1', () => {
    const head = 'level,part_number,revision,quantity,substitutes,made_on_assembly\n';
    const result = plan(`${head}0,TOP,B,1,,\n1,A,A,2,,true\n1.1,X,,3,ALT-1;ALT-2,\n1.10,Y,,1,,\n2,B,,1,,\n`);
    expect(lines(result)).toEqual(['TOP > A 2 EA', 'TOP > B 1 EA', 'A > X 3 EA', 'A > Y 1 EA']);
    expect(result.substitutes.map(({ partNumber, lineRowId, priority }) => [partNumber, lineRowId, priority])).toEqual([
      ['ALT-1', 'line 4', 1],
      ['ALT-2', 'line 4', 2],
    ]);
    expect(result.parts.map(({ partNumber }) => partNumber)).toContain('ALT-2');
    expect(told(result)).toEqual(['SKIPPED COLUMN_LATER line 3']);
  });

  test('dotted levels without their parent, or twice, are refused', () => {
    const result = plan('level,part_number,quantity\n1,TOP,1\n1.1,A,1\n1.1,B,1\n1.2.1,C,1\n1.x,D,1\n', {}, 'level');
    expect(new Set(told(result))).toEqual(
      new Set(['REFUSED LEVEL_REPEATED line 4', 'REFUSED PARENT_UNKNOWN line 5', 'REFUSED LEVEL_INVALID line 6']),
    );
    expect(lines(result)).toEqual(['TOP > A 1 EA']);
  });

  test('depth: 1 is a top, and there may be several', () => {
    const result = plan('depth,part_number,revision,quantity\n1,T1,A,1\n2,A,A,2\n3,B,A,3\n1,T2,A,1\n2,A,A,1\n');
    expect(lines(result)).toEqual(['T1 > A 2 EA', 'A > B 3 EA', 'T2 > A 1 EA']);
    expect(result.tops.map(({ partNumber }) => partNumber)).toEqual(['T1', 'T2']);
  });

  test('a circle over several assemblies is refused', () => {
    const result = plan('depth,part_number,quantity\n1,A,1\n2,B,1\n1,B,1\n2,A,1\n');
    expect(told(result).filter((each) => each.includes('BOM_CYCLE'))).toHaveLength(1);
  });
});

describe('files that are something else', () => {
  test('are refused with what to do', () => {
    expect(told(plan(''))).toEqual(['REFUSED FORMAT_UNCLEAR file']);
    expect(told(plan('level,pn,qty\n', {}, 'indented'))).toEqual(['REFUSED FILE_EMPTY file']);
    expect(told(plan('', {}, 'indented'))).toEqual(['REFUSED HEADER_MISSING line 1']);
    expect(told(plan('a,b\n1,2\n', {}, 'indented'))).toEqual(Array(3).fill('REFUSED HEADER_MISSING line 1'));
    expect(told(plan('level,level,pn,qty\n1,1,A,1\n', {}, 'indented'))).toEqual(['REFUSED HEADER_REPEATED line 1']);
    expect(told(plan('level,pn,qty\n1,"A,1\n', {}, 'indented'))[0]).toMatch(/^REFUSED FILE_UNREADABLE/u);
    expect(told(plan('[{"model": "x"}]'))).toEqual(['REFUSED FILE_UNREADABLE file']);
    expect(told(plan('{broken'))).toEqual(['REFUSED FILE_UNREADABLE file']);
    expect(told(planOf(Uint8Array.of(0xff, 0xfe, 0x41), undefined, options))).toEqual(['REFUSED FILE_UNREADABLE file']);
    expect(told(plan('level,pn,qty\n1,A\0,1\n'))).toEqual(['REFUSED FILE_UNREADABLE file']);
    expect(told(plan('level,pn,qty\n1,T,1\n2,A\u0007,1\n'))).toEqual(['REFUSED TEXT_INVALID line 3']);
    expect(told(plan('level,pn,qty\n1,A,1\n2,B,1\n3,C,1\n'))).toEqual(['REFUSED FORMAT_UNCLEAR file']);
    expect(told(plan(`level,pn,qty\n1,T,1\n2,${'X'.repeat(61)},1\n`))).toEqual(['REFUSED PART_NUMBER_FORMAT line 3']);
  });
});

describe('InvenTree', () => {
  const part = (pk: number, fields: object): object => ({
    model: 'part.part',
    pk,
    fields: { active: true, units: '', ...fields },
  });
  const bom = (pk: number, fields: object): object => ({
    model: 'part.bomitem',
    pk,
    fields: { quantity: '1.00000', ...fields },
  });

  test('part numbers are the IPN or the name, made unique', () => {
    const result = plan(
      JSON.stringify([
        part(1, { name: 'Widget' }),
        part(2, { name: 'Widget' }),
        part(3, { name: 'Box', IPN: 'B.1', revision: '02' }),
        part(4, { name: 'Widget', revision: 'B' }),
      ]),
    );
    expect(result.parts.map(({ partNumber, revision }) => [partNumber, revision])).toEqual([
      ['Widget', 'A'],
      ['Widget (2)', 'A'],
      ['B.1', '02'],
      ['Widget', 'B'],
    ]);
    expect(told(result)).toEqual([
      'DOUBTFUL PART_NUMBER_MADE_UNIQUE part.part 2',
      'DOUBTFUL PART_NUMBER_FROM_NAME part.part 1 part.part 2 part.part 4',
    ]);
    expect(result.parts[2]?.description).toBe('Box');
  });

  test('a line to a part that is not there is refused, units are those of the part', () => {
    const result = plan(
      JSON.stringify([
        part(1, { name: 'T', IPN: 'T' }),
        part(2, { name: 'Oil', IPN: 'OIL', units: 'litres' }),
        bom(7, { part: 1, sub_part: 2, quantity: '0.25000' }),
        bom(8, { part: 1, sub_part: 9 }),
      ]),
    );
    expect(lines(result)).toEqual(['T > OIL 0.25 LTR']);
    expect(told(result)).toEqual(['REFUSED REFERENCE_NOT_FOUND part.bomitem 8']);
  });
});
