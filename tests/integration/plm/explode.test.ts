import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { build, plmWorld, type World } from './fixture.ts';

let world: World;
beforeAll(async () => {
  world = await plmWorld();
});
afterAll(() => world.close());

const exploded = async (args: string, components = 'quantity', lines = 'level') => {
  const answer = await world.ask(`{ explode(${args}) { depth lineCount
    components { edges { node { item { partNumber } part { revision } unitOfMeasure { code } ${components} } } }
    lines { edges { node { ${lines} } } } } }`);
  expect(answer.errors).toBeUndefined();
  const { explode } = answer.data as {
    explode: {
      depth: number;
      lineCount: number;
      components: { edges: { node: Component }[] };
      lines: { edges: { node: Line }[] };
    };
  };
  return {
    ...explode,
    components: Object.fromEntries(explode.components.edges.map(({ node }) => [node.item.partNumber, node])),
    lines: explode.lines.edges.map(({ node }) => node),
    statements: answer.statements,
  };
};
type Component = {
  item: { partNumber: string };
  part: { revision: string } | null;
  quantity: number;
  unitOfMeasure: { code: string };
  [field: string]: unknown;
};
type Line = Record<string, unknown>;

const refusal = async (args: string) => (await world.ask(`{ explode(${args}) { depth } }`)).errors?.[0]?.extensions;

describe('explode', () => {
  test('multiplies parent quantities as exact decimals over two paths and a diamond', async () => {
    await build(world, [
      { name: 'D-LEAF@A' },
      { name: 'D-LEFT@A', lines: [{ find: '10', component: 'D-LEAF@A', quantity: '1.1' }] },
      { name: 'D-RIGHT@A', lines: [{ find: '10', component: 'D-LEAF@A', quantity: '0.000001' }] },
      {
        name: 'D-TOP@A',
        lines: [
          { find: '9', component: 'D-LEFT@A', quantity: '3' },
          { find: '10', component: 'D-RIGHT@A', quantity: '0.1' },
          { find: '0100', component: 'D-LEAF@A', quantity: '2.4' },
        ],
      },
    ]);
    const { components, lines, depth, lineCount } = await exploded(
      'partNumber: "D-TOP", revision: "A", quantity: 3',
      'quantity usageCount lowLevelCode isAssembly usages { partNumbers quantity }',
      'level path partNumbers quantity',
    );
    expect([depth, lineCount]).toEqual([2, 5]);
    // 3 x (3 x 1.1 + 0.1 x 0.000001 + 2.4) = 17.1000003, to six decimals 17.1
    expect(components['D-LEAF']).toMatchObject({ quantity: 17.1, usageCount: 3, lowLevelCode: 2, isAssembly: false });
    expect(components['D-LEAF']?.['usages']).toEqual([
      { partNumbers: ['D-TOP', 'D-LEFT', 'D-LEAF'], quantity: 9.9 },
      { partNumbers: ['D-TOP', 'D-RIGHT', 'D-LEAF'], quantity: 0 },
      { partNumbers: ['D-TOP', 'D-LEAF'], quantity: 7.2 },
    ]);
    expect(components['D-LEFT']).toMatchObject({ quantity: 9, isAssembly: true });
    expect(lines.map(({ path }) => path)).toEqual([['9'], ['9', '10'], ['10'], ['10', '10'], ['0100']]);
  });

  test('passes phantoms through, leaves optional lines out, and counts fixed and as-required quantities for what they are', async () => {
    await build(world, [
      { name: 'P-SCREW@A' },
      { name: 'P-GLUE', uom: 'KGM' },
      { name: 'P-KIT@A', lines: [{ find: '10', component: 'P-SCREW@A', quantity: '4' }] },
      { name: 'P-EMPTY@A' },
      { name: 'P-JIG@A' },
      {
        name: 'P-TOP@A',
        lines: [
          { find: '10', component: 'P-KIT@A', quantity: '2', phantom: true },
          { find: '20', component: 'P-EMPTY@A', phantom: true },
          { find: '30', component: 'P-SCREW@A', quantity: '5', optional: true },
          { find: '40', component: 'P-JIG@A', quantity: '3', type: 'FIXED' },
          { find: '50', component: 'P-GLUE', quantity: '0', uom: 'GRM', type: 'AS_REQUIRED' },
        ],
      },
    ]);
    const { components, lines } = await exploded(
      'partNumber: "P-TOP", quantity: 10',
      'quantity isAsRequired',
      'isPhantom isAssembly quantity',
    );
    expect(Object.keys(components)).toEqual(['P-EMPTY', 'P-GLUE', 'P-JIG', 'P-SCREW']);
    expect(components['P-SCREW']?.quantity).toBe(80);
    expect(components['P-JIG']?.quantity).toBe(3);
    expect(components['P-GLUE']).toMatchObject({
      quantity: 0,
      isAsRequired: true,
      part: null,
      unitOfMeasure: { code: 'KGM' },
    });
    expect(lines[0]).toEqual({ isPhantom: true, isAssembly: true, quantity: 20 });
    const all = await exploded('partNumber: "P-TOP", quantity: 10, includeOptional: true');
    expect(all.components['P-SCREW']?.quantity).toBe(130);
  });

  test('adds up in the base unit, converting exactly, and keeps apart what does not convert', async () => {
    await build(world, [
      { name: 'U-TUBE@A', uom: 'MTR' },
      { name: 'U-WIRE', uom: 'FOT' },
      { name: 'U-VALVE@A', lines: [{ find: '10', component: 'U-TUBE@A', quantity: '15', uom: 'CMT' }] },
      {
        name: 'U-TOP@A',
        lines: [
          { find: '10', component: 'U-VALVE@A', quantity: '2' },
          { find: '20', component: 'U-TUBE@A', quantity: '3', uom: 'FOT' },
          { find: '30', component: 'U-TUBE@A', quantity: '1', uom: 'KGM' },
          { find: '40', component: 'U-WIRE', quantity: '25', uom: 'MTR' },
          { find: '50', component: 'U-WIRE', quantity: '2', uom: 'ROLL' },
        ],
      },
    ]);
    await world.database.sql(
      `insert into plm.item_uom_conversion (id, item_id, code, factor) select gen_random_uuid(), id, 'ROLL', 100 from plm.item where part_number = 'U-WIRE'`,
    );
    const answer = await world.ask(
      `{ explode(partNumber: "U-TOP") { components { edges { node { item { partNumber } quantity unitOfMeasure { code } usages { lineQuantity lineUnitOfMeasure { code } quantity } } } } } }`,
    );
    const { explode } = answer.data as { explode: { components: { edges: { node: Component }[] } } };
    const rows = explode.components.edges.map(({ node }) => [
      node.item.partNumber,
      node.quantity,
      node.unitOfMeasure.code,
    ]);
    expect(rows).toEqual([
      ['U-TUBE', 1, 'KGM'],
      ['U-TUBE', 1.2144, 'MTR'],
      ['U-VALVE', 2, 'EA'],
      ['U-WIRE', 282.020997, 'FOT'],
    ]);
    expect(explode.components.edges[1]?.node['usages']).toEqual([
      { lineQuantity: 15, lineUnitOfMeasure: { code: 'CMT' }, quantity: 0.3 },
      { lineQuantity: 3, lineUnitOfMeasure: { code: 'FOT' }, quantity: 0.9144 },
    ]);
  });

  test('takes the lines and the revisions that are in force on the day', async () => {
    await build(world, [
      { name: 'E-PART@A' },
      { name: 'E-PART@B', releasedAt: '2026-02-01' },
      {
        name: 'E-TOP@A',
        lines: [
          { find: '10', component: 'E-PART@latest', quantity: '1', to: '2026-03-01' },
          { find: '20', component: 'E-PART@latest', quantity: '7', from: '2026-03-01' },
          { find: '30', component: 'E-PART@floating', quantity: '100' },
        ],
      },
    ]);
    const before = await exploded('partNumber: "E-TOP", asOf: "2026-01-15"', 'quantity', 'quantity part { revision }');
    expect(before.lines).toEqual([
      { quantity: 1, part: { revision: 'A' } },
      { quantity: 100, part: { revision: 'B' } },
    ]);
    const after = await exploded('partNumber: "E-TOP", asOf: "2026-03-01"', 'quantity', 'quantity part { revision }');
    expect(after.lines[0]).toEqual({ quantity: 7, part: { revision: 'B' } });
  });

  test('refuses a structure that contains itself, naming the path', async () => {
    const parts = await build(world, [
      { name: 'C-A@A', state: 'DRAFT' },
      { name: 'C-B@A', state: 'DRAFT', lines: [{ find: '1', component: 'C-A@A' }] },
    ]);
    await world.database
      .sql(`with e as (insert into plm.ebom (id, part_id, part_number, revision) select gen_random_uuid(), id, part_number, revision from plm.part where part_number = 'C-A' returning id)
      insert into plm.ebom_line (id, ebom_id, find_number, item_id, part_id, revision_rule, quantity, uom) select gen_random_uuid(), e.id, '1', p.item_id, p.id, 'PINNED', 1, 'EA' from e, plm.part p where p.part_number = 'C-B'`);
    expect(await refusal(`partId: "${parts['C-A@A'] ?? ''}"`)).toMatchObject({
      code: 'BOM_CYCLE',
      details: { path: ['C-A', 'C-B', 'C-A'] },
    });
  });

  test('refuses what it cannot explode', async () => {
    expect(await refusal('quantity: 1')).toMatchObject({ code: 'VALUE_INVALID' });
    expect(await refusal('partNumber: "D-TOP", quantity: 0')).toMatchObject({ code: 'VALUE_INVALID' });
    expect(await refusal('partNumber: "D-TOP", quantity: 0.0000001')).toMatchObject({ code: 'PRECISION_EXCEEDED' });
    expect(await refusal('partNumber: "d-top"')).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('pages through 20,000 lines in a constant number of statements', async () => {
    await build(world, [{ name: 'L-TOP@A', lines: [] }]);
    await world.database.sql(`
      insert into plm.item (id, part_number, base_uom) select gen_random_uuid(), 'L-' || n, 'EA' from generate_series(1, 2100) n;
      insert into plm.part (id, item_id, part_number, revision, lifecycle_state, released_at) select gen_random_uuid(), id, part_number, 'A', 'RELEASED', now() from plm.item where part_number ~ '^L-[0-9]';
      insert into plm.ebom (id, part_id, part_number, revision) select gen_random_uuid(), id, part_number, revision from plm.part where part_number ~ '^L-[0-9]+$' and substr(part_number, 3)::int <= 100;
      insert into plm.ebom_line (id, ebom_id, find_number, item_id, part_id, revision_rule, quantity, uom)
        select gen_random_uuid(), e.id, lpad(n::text, 4, '0'), p.item_id, p.id, 'PINNED', 1.5, 'EA'
        from plm.ebom e, generate_series(1, 200) n, plm.part p
        where e.part_number ~ '^L-[0-9]+$' and p.part_number = 'L-' || (101 + (substr(e.part_number, 3)::int * 20 + n) % 2000);
      insert into plm.ebom_line (id, ebom_id, find_number, item_id, part_id, revision_rule, quantity, uom)
        select gen_random_uuid(), e.id, lpad(n::text, 4, '0'), p.item_id, p.id, 'PINNED', 2, 'EA'
        from plm.ebom e, generate_series(1, 100) n, plm.part p where e.part_number = 'L-TOP' and p.part_number = 'L-' || n;
      analyze plm.item, plm.part, plm.ebom, plm.ebom_line;`);
    const read = (after: string) =>
      world.ask(`{ explode(partNumber: "L-TOP") { lineCount components(first: 500) { pageInfo { totalCount } edges { node { quantity item { partNumber } part { revision } } } }
        lines(first: 500${after}) { pageInfo { endCursor hasNextPage totalCount } edges { node { path ebomLine { findNumber } part { partNumber } } } } } }`);
    const first = await read('');
    const { explode } = first.data as {
      explode: {
        lineCount: number;
        components: { pageInfo: { totalCount: number } };
        lines: { pageInfo: { endCursor: string }; edges: { node: { path: string[] } }[] };
      };
    };
    expect([explode.lineCount, explode.components.pageInfo.totalCount, explode.lines.edges.length]).toEqual([
      20_100, 2100, 500,
    ]);
    expect(first.statements).toBeLessThanOrEqual(9);
    const second = await read(`, after: "${explode.lines.pageInfo.endCursor}"`);
    const next = (second.data as typeof first.data & { explode: typeof explode }).explode.lines.edges[0]?.node.path;
    expect(next).toEqual(['0003', '0098']);
    const whole = await world.ask('{ explode(partNumber: "L-TOP") { lines { edges { node { level } } } } }');
    expect(whole.errors?.[0]?.extensions).toMatchObject({ code: 'PAGE_REQUIRED', details: { totalCount: 20_100 } });
  });
});
