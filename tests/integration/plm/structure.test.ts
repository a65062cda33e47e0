import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { build, plmWorld, type World } from './fixture.ts';

let world: World;
let ids: Record<string, string>;
beforeAll(async () => {
  world = await plmWorld();
  ids = await build(world, [
    { name: 'WASHER@A' },
    { name: 'WASHER@B', releasedAt: '2025-01-02' },
    { name: 'TUBE@A', uom: 'MTR' },
    {
      name: 'VALVE@A',
      lines: [
        { find: '10', component: 'WASHER@A', quantity: '8' },
        { find: '20', component: 'TUBE@A', quantity: '15', uom: 'CMT' },
      ],
    },
    { name: 'DRAFTED@A', state: 'DRAFT', lines: [{ find: '10', component: 'WASHER@latest', quantity: '1' }] },
    {
      name: 'TRAY@A',
      lines: [
        { find: '10', component: 'VALVE@A', quantity: '2' },
        { find: '20', component: 'WASHER@A', quantity: '9' },
      ],
    },
    {
      name: 'TOP@A',
      lines: [
        { find: '10', component: 'TRAY@A', quantity: '1' },
        { find: '20', component: 'WASHER@A', quantity: '4', designators: ['W1', 'W2', 'W3', 'W4'] },
        { find: '30', component: 'TUBE@A', quantity: '2', uom: 'MTR', type: 'FIXED' },
        { find: '40', component: 'VALVE@A' },
      ],
    },
    {
      name: 'TOP@B',
      lines: [
        { find: '10', component: 'TRAY@A', quantity: '1' },
        { find: '20', component: 'WASHER@B', quantity: '3', designators: ['W1', 'W2', 'W5'] },
        { find: '30', component: 'TUBE@A', quantity: '200', uom: 'CMT', type: 'FIXED' },
        { find: '50', component: 'VALVE@A' },
      ],
    },
  ]);
  await world.database
    .sql(`insert into plm.ebom_substitute (id, ebom_line_id, item_id, part_id) select gen_random_uuid(), l.id, p.item_id, p.id from plm.ebom_line l join plm.ebom e on e.id = l.ebom_id, plm.part p
    where e.part_number = 'TOP' and e.revision = 'B' and l.find_number = '50' and p.part_number = 'TUBE'`);
});
afterAll(() => world.close());

type Uses = {
  edges: {
    cursor: string;
    node: { level: number; path: string[]; quantity: number | null; part: { partNumber: string; revision: string } };
  }[];
  pageInfo: { totalCount: number; endCursor: string };
};

const uses = async (args: string): Promise<Uses & { statements: number }> => {
  const answer = await world.ask(
    `{ whereUsed(${args}) { edges { cursor node { level path quantity part { partNumber revision } ebomLine { findNumber } } } pageInfo { totalCount endCursor } } }`,
  );
  expect(answer.errors).toBeUndefined();
  return { ...(answer.data?.['whereUsed'] as Uses), statements: answer.statements };
};
const shown = ({ edges }: Uses) =>
  edges.map(
    ({ node }) => `${String(node.level)} ${node.part.partNumber}@${node.part.revision} ${String(node.quantity)}`,
  );

describe('whereUsed', () => {
  test('gives direct parents of one revision', async () => {
    expect(shown(await uses('partNumber: "WASHER", revision: "A"'))).toEqual([
      '1 TOP@A 4',
      '1 TRAY@A 9',
      '1 VALVE@A 8',
    ]);
  });

  test('of the revision that "latest released" means today, and of the item in all revisions', async () => {
    expect(shown(await uses(`partId: "${ids['WASHER@B'] ?? ''}"`))).toEqual(['1 DRAFTED@A 1', '1 TOP@B 3']);
    expect(shown(await uses('partNumber: "WASHER"'))).toHaveLength(5);
    expect(shown(await uses('partNumber: "WASHER", onlyReleased: true'))).toEqual([
      '1 TOP@A 4',
      '1 TOP@B 3',
      '1 TRAY@A 9',
      '1 VALVE@A 8',
    ]);
  });

  test('goes up level by level with exact quantities along each path', async () => {
    const all = await uses('partNumber: "TUBE", depth: 5');
    expect(shown(all)).toEqual([
      '1 TOP@A null',
      '1 TOP@B null',
      '1 VALVE@A 0.15',
      '2 TOP@A 0.15',
      '2 TOP@B 0.15',
      '2 TRAY@A 0.3',
      '3 TOP@A 0.3',
      '3 TOP@B 0.3',
    ]);
    expect(all.edges.at(-1)?.node.path).toEqual(['TOP', 'TRAY', 'VALVE', 'TUBE']);
    const first = await uses('partNumber: "TUBE", depth: 5, first: 3');
    expect(first.pageInfo.totalCount).toBe(8);
    expect(shown(await uses(`partNumber: "TUBE", depth: 5, first: 500, after: "${first.pageInfo.endCursor}"`))).toEqual(
      shown(all).slice(3),
    );
    expect(first.statements).toBe(all.statements);
  });

  test('refuses what it cannot look for', async () => {
    const code = async (args: string) =>
      (await world.ask(`{ whereUsed(${args}) { edges { cursor } } }`)).errors?.[0]?.extensions['code'];
    expect(await code('depth: 1')).toBe('VALUE_INVALID');
    expect(await code('partNumber: "TUBE", depth: 0')).toBe('VALUE_INVALID');
    expect(await code('partNumber: "tube"')).toBe('NOT_FOUND');
    expect(await code('partNumber: "TUBE", after: "forged"')).toBe('CURSOR_INVALID');
    expect(await code('partNumber: "TUBE", first: 501')).toBe('PAGE_SIZE_EXCEEDED');
  });
});

describe('compareEboms', () => {
  const ebomId = async (revision: string) =>
    (
      (await world.ask(`{ partByNumber(partNumber: "TOP", revision: "${revision}") { ebom { id } } }`)).data?.[
        'partByNumber'
      ] as { ebom: { id: string } }
    ).ebom.id;

  test('tells additions, removals and changes, by find number and by part', async () => {
    const [a, b] = [await ebomId('A'), await ebomId('B')];
    const answer = await world.ask(`{ compareEboms(a: "${a}", b: "${b}") { isIdentical a { revision } b { revision }
      byFindNumber { change findNumber changedFields quantityDelta referenceDesignatorsAdded referenceDesignatorsRemoved lineA { findNumber } lineB { findNumber } substitutesAdded { part { partNumber } } substitutesRemoved { id } }
      byPart { change item { partNumber } quantityA quantityB quantityDelta unitOfMeasure { code } referenceDesignatorsAdded referenceDesignatorsRemoved } } }`);
    expect(answer.errors).toBeUndefined();
    expect(answer.data?.['compareEboms']).toEqual({
      isIdentical: false,
      a: { revision: 'A' },
      b: { revision: 'B' },
      byFindNumber: [
        {
          change: 'CHANGED',
          findNumber: '20',
          changedFields: ['REVISION', 'QUANTITY', 'REFERENCE_DESIGNATORS'],
          quantityDelta: -1,
          referenceDesignatorsAdded: ['W5'],
          referenceDesignatorsRemoved: ['W3', 'W4'],
          lineA: { findNumber: '20' },
          lineB: { findNumber: '20' },
          substitutesAdded: [],
          substitutesRemoved: [],
        },
        {
          change: 'CHANGED',
          findNumber: '30',
          changedFields: ['UOM'],
          quantityDelta: 0,
          referenceDesignatorsAdded: [],
          referenceDesignatorsRemoved: [],
          lineA: { findNumber: '30' },
          lineB: { findNumber: '30' },
          substitutesAdded: [],
          substitutesRemoved: [],
        },
        {
          change: 'REMOVED',
          findNumber: '40',
          changedFields: [],
          quantityDelta: -1,
          referenceDesignatorsAdded: [],
          referenceDesignatorsRemoved: [],
          lineA: { findNumber: '40' },
          lineB: null,
          substitutesAdded: [],
          substitutesRemoved: [],
        },
        {
          change: 'ADDED',
          findNumber: '50',
          changedFields: [],
          quantityDelta: 1,
          referenceDesignatorsAdded: [],
          referenceDesignatorsRemoved: [],
          lineA: null,
          lineB: { findNumber: '50' },
          substitutesAdded: [{ part: { partNumber: 'TUBE' } }],
          substitutesRemoved: [],
        },
      ],
      byPart: [
        {
          change: 'CHANGED',
          item: { partNumber: 'WASHER' },
          quantityA: 4,
          quantityB: 3,
          quantityDelta: -1,
          unitOfMeasure: { code: 'EA' },
          referenceDesignatorsAdded: ['W5'],
          referenceDesignatorsRemoved: ['W3', 'W4'],
        },
      ],
    });
    const same = await world.ask(
      `{ ebom(id: "${a}") { compare(with: "${a}") { isIdentical byFindNumber { change } byPart { change } } } }`,
    );
    expect(same.data).toEqual({ ebom: { compare: { isIdentical: true, byFindNumber: [], byPart: [] } } });
  });
});
