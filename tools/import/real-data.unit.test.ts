import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { root } from '../../kernel/root.ts';
import { explode } from './explode.ts';
import { isRefused } from './plan.ts';
import type { Plan } from './plan.ts';
import { planOf } from './read.ts';

const shared = join(root, '../shared/data');
const ifPresent = existsSync(shared) ? describe : describe.skip;
const options = { revision: 'A', unit: undefined, top: undefined, acceptDuplicates: false };

const read = (file: string, more: Partial<typeof options> = {}): Plan =>
  planOf(readFileSync(join(shared, file)), undefined, { ...options, ...more });

const messages = (plan: Plan, code: string): readonly string[] =>
  plan.findings.filter((each) => each.code === code).map(({ message }) => message);

ifPresent('the RespiraWorks ventilator (../shared/data)', () => {
  const file = 'respiraworks-ventilator/indented_bom.csv';
  const top = { partNumber: 'Ventilator v0.4', revision: 'A' };

  test('needs what its authors count', () => {
    const plan = read(file);
    expect(isRefused(plan)).toBe(false);
    expect(plan.parts).toHaveLength(145);
    expect(plan.tops).toEqual([top]);
    const need = explode(plan, top);
    const figures = ['93475A230', '92095A193', '93625A150', '96439A650', '5894K38', 'SXH-001T-P0.6'].map((number) => {
      const { quantity, uom } = need.get(number) ?? { quantity: '0', uom: '' };
      return `${number} ${quantity} ${uom}`;
    });
    expect(figures).toEqual([
      '93475A230 59 EA',
      '92095A193 31 EA',
      '93625A150 30 EA',
      '96439A650 35 EA',
      '5894K38 0.3 MTR',
      'SXH-001T-P0.6 20 EA',
    ]);
    expect(plan.lines.filter(({ isOptional }) => isOptional).length).toBeGreaterThan(15);
  });

  test('has its wiring harnesses twice: reported, and counted twice only where the caller says so', () => {
    const plan = read(file);
    expect(messages(plan, 'SUBASSEMBLY_DOUBLED').join()).toContain('these get integrated into the below assemblies');
    expect(plan.lines.filter(({ component }) => component.partNumber === 'Wiring harnesses')).toHaveLength(1);
    const both = read(file, { acceptDuplicates: true });
    expect(messages(both, 'SUBASSEMBLY_DOUBLED')).toHaveLength(1);
    expect(explode(both, top).get('SXH-001T-P0.6')?.quantity).toBe('40');
  });

  test('has prices that contradict each other', () => {
    const told = messages(read(file), 'PRICE_CONTRADICTORY');
    expect(told.filter((text) => text.startsWith('8560K357, counted in cm²')).join()).toContain('20.44 / m²');
    expect(told.filter((text) => text.startsWith('92095A193'))).toHaveLength(1);
    expect(told.filter((text) => text.startsWith('Wiring harnesses'))).toHaveLength(1);
  });
});

ifPresent('the InvenTree fixture (../shared/data)', () => {
  const file = 'inventree-demo/inventree_data.domain.json';

  test('needs what InvenTree counts for its master assembly', () => {
    const plan = read(file);
    expect(isRefused(plan)).toBe(false);
    expect([plan.parts.length, plan.lines.length, plan.substitutes.length]).toEqual([414, 228 + 27, 3 + 14]);
    const need = explode(plan, { partNumber: 'MAST', revision: 'A' });
    expect(need.size).toBe(78);
    const byName = (name: string): string | undefined => {
      const part = plan.parts.find(
        ({ partNumber, description }) => partNumber === name || description.startsWith(name),
      );
      return need.get(part?.partNumber ?? '')?.quantity;
    };
    const names = ['R_10R_0402_1%', 'C_1uF_0805', 'C_100nF_0603', 'M3x8 Torx', 'Widget Board (assembled)'];
    expect(names.map(byName)).toEqual(['64', '91', '78', '22', '4']);
  });

  test('has designators with a full stop for a comma, reported and left out', () => {
    const plan = read(file);
    const found = plan.findings.find(({ code }) => code === 'DESIGNATOR_SEPARATOR');
    expect(found?.places).toEqual(['part.bomitem 22']);
    expect(found?.suggestion).toContain('R2, R3');
    const line = plan.lines.find(({ rowId }) => rowId === 'part.bomitem 22');
    expect(line).toMatchObject({ referenceDesignators: [], quantity: '2' });
    expect(line?.notes).toContain('Reference: R2. R3');
    const good = plan.lines.find(({ rowId }) => rowId === 'part.bomitem 20');
    expect(good?.referenceDesignators).toEqual(['C1', 'C2', 'C5', 'C9', 'C12']);
  });

  test('keeps supplier numbers as aliases and counts what comes later', () => {
    const plan = read(file);
    const aliases = plan.parts.flatMap((part) => part.aliases);
    expect(aliases.filter(({ kind }) => kind === 'SUPPLIER').length).toBe(773);
    expect(aliases).toContainEqual({
      system: '',
      number: 'RR05P100KDTR-ND',
      kind: 'SUPPLIER',
      organization: 'DigiKey',
    });
    expect(plan.later).toMatchObject({ 'purchase orders': 12, 'stock items': 1106, builds: 16 });
    expect(plan.parts.find(({ partNumber }) => partNumber === 'widget.red.01')?.revision).toBe('01');
  });
});
