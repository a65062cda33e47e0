import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Kysely } from 'kysely';
import { connect, type DatabaseHandle } from '../../../kernel/database.ts';
import { newId, toWire } from '../../../kernel/id.ts';
import {
  column,
  filterSpec,
  id,
  listing,
  page,
  relation,
  type Connection,
  type PageArguments,
} from '../../../kernel/listing.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { viewerOf } from '../../support/viewers.ts';

type Cell = { id: string; name: string; size: string | null; made: Date; boxId: string };
type Database = { cell: Cell; box: { id: string; colour: string } };

const boxFilters = filterSpec<Database>()('box', { colour: column('colour') });
const cells = listing<Database>()('cell', {
  name: 'cells',
  filters: {
    id: id('id', 'cel'),
    name: column('name'),
    size: column('size'),
    made: column('made'),
    box: relation('box', 'boxId', 'id', () => boxFilters),
  },
  sorts: { ID: 'id', NAME: 'name', SIZE: 'size', MADE: 'made' },
  nullable: ['size'],
});

const boxes = [newId(1), newId(2)];
const rows: Cell[] = Array.from({ length: 40 }, (_, place) => ({
  id: newId(1000 + place),
  name: `n${String(place % 7)}`,
  size: place % 5 === 0 ? null : String(place % 6),
  made: new Date(1_700_000_000_000 + (place % 3)),
  boxId: boxes[place % 2] ?? '',
}));

let database: TestDatabase;
let handle: DatabaseHandle<Database>;
let db: Kysely<Database>;
let statements: string[] = [];

beforeAll(async () => {
  database = await cloneDatabase();
  await database.sql('create table plm.box (id uuid primary key, colour text collate "C" not null)');
  await database.sql(
    'create table plm.cell (id uuid primary key, name text collate "C" not null, size numeric(21,6), made timestamptz(3) not null, box_id uuid not null references plm.box)',
  );
  await database.sql('grant select on plm.box, plm.cell to triad_plm');
  await database.sql('insert into plm.box values ($1, $2), ($3, $4)', [boxes[0], 'red', boxes[1], 'blue']);
  for (const row of rows)
    await database.sql('insert into plm.cell values ($1, $2, $3, $4, $5)', [
      row.id,
      row.name,
      row.size,
      row.made,
      row.boxId,
    ]);
  handle = connect<Database>({ url: database.urlOf('plm'), schema: 'plm', applicationName: 'test' });
  db = handle.as(viewerOf('VIEWER'), (statement) => statements.push(statement));
});

afterAll(async () => {
  await handle.close();
  await database.drop();
});

const names = async (args: PageArguments): Promise<string[]> =>
  (await page(db, cells, args)).edges.map(({ node }) => node.id);

/** What the database must do, said in JavaScript: nulls last, then by id in the direction of the last term. */
const sorted = (sort: readonly string[]): string[] => {
  const terms = sort.map((value): [keyof Cell, number] => [
    value.split('_')[0]?.toLowerCase() as keyof Cell,
    value.endsWith('DESC') ? -1 : 1,
  ]);
  const compare = (left: Cell, right: Cell): number => {
    for (const [field, sign] of [...terms, ['id', terms.at(-1)?.[1] ?? 1] as const]) {
      const [a, b] = [left[field], right[field]];
      if (a === null || b === null) {
        if (a !== b) return a === null ? 1 : -1;
      } else if (a < b) return -sign;
      else if (a > b) return sign;
    }
    return 0;
  };
  return [...rows].sort(compare).map((row) => row.id);
};

describe('paging', () => {
  const sort = fc.uniqueArray(
    fc.constantFrom('ID_ASC', 'ID_DESC', 'NAME_ASC', 'NAME_DESC', 'SIZE_ASC', 'SIZE_DESC', 'MADE_DESC'),
    { maxLength: 3, selector: (value) => value.split('_')[0] },
  );

  test('page by page, forward and backward, gives every row once in order, whatever the sort and size', async () => {
    await fc.assert(
      fc.asyncProperty(sort, fc.integer({ min: 1, max: 50 }), async (order, size) => {
        const forward: string[] = [];
        let after: string | null = null;
        do {
          const got: Connection<Cell> = await page(db, cells, { sort: order, first: size, after });
          forward.push(...got.edges.map(({ node }) => node.id));
          after = got.pageInfo.hasNextPage ? got.pageInfo.endCursor : null;
        } while (after !== null);
        const backward: string[] = [];
        let before: string | null = null;
        do {
          const got: Connection<Cell> = await page(db, cells, { sort: order, last: size, before });
          backward.unshift(...got.edges.map(({ node }) => node.id));
          before = got.pageInfo.hasPreviousPage ? got.pageInfo.startCursor : null;
        } while (before !== null);
        expect(forward).toEqual(sorted(order));
        expect(backward).toEqual(sorted(order));
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  test('a page is one statement, the total another one, only where it is asked for', async () => {
    statements = [];
    const { pageInfo } = await page(db, cells, { first: 10, filters: { name: { eq: 'n1' } } });
    expect(statements).toHaveLength(1);
    expect(await pageInfo.totalCount()).toBe(rows.filter((row) => row.name === 'n1').length);
    expect(statements).toHaveLength(2);
  });

  test.each([
    ['both first and last', { first: 1, last: 1 }, 'PAGE_ARGUMENTS_INVALID'],
    ['first 0', { first: 0 }, 'PAGE_ARGUMENTS_INVALID'],
    ['first -1', { first: -1 }, 'PAGE_ARGUMENTS_INVALID'],
    ['first 100000', { first: 100_000 }, 'PAGE_SIZE_EXCEEDED'],
    ['last with after', { last: 1, after: 'x' }, 'PAGE_ARGUMENTS_INVALID'],
    ['an unknown sort', { sort: ['COLOUR_ASC'] }, 'PAGE_ARGUMENTS_INVALID'],
    ['a cursor that is none', { first: 1, after: 'arrayconnection:1' }, 'CURSOR_INVALID'],
    [
      'a forged cursor',
      { first: 1, after: Buffer.from('["cells:id+","not-a-uuid"]').toString('base64url') },
      'CURSOR_INVALID',
    ],
    [
      'a cursor with a NUL',
      { first: 1, after: Buffer.from('["cells:id+","\\u0000"]').toString('base64url') },
      'CURSOR_INVALID',
    ],
    [
      'a cursor of another sort',
      { first: 1, after: Buffer.from('["cells:name+,id+","a","b"]').toString('base64url') },
      'CURSOR_INVALID',
    ],
  ] as const)('%s is refused', async (_, args, code) => {
    await expect(page(db, cells, args)).rejects.toMatchObject({ code });
  });

  test('more than 5,000 rows without page arguments are refused with their number, never cut', async () => {
    await database.sql(
      `insert into plm.cell select gen_random_uuid(), 'many', 1, now(), $1 from generate_series(1, 5001)`,
      [boxes[0]],
    );
    try {
      await expect(page(db, cells, {})).rejects.toMatchObject({
        code: 'PAGE_REQUIRED',
        extensions: { details: { totalCount: 5041, limit: 5000 } },
      });
    } finally {
      await database.sql(`delete from plm.cell where name = 'many'`);
    }
  });
});

describe('filters', () => {
  const matching = (test: (row: Cell) => boolean): string[] => rows.filter(test).map((row) => row.id);

  test.each([
    ['eq', { name: { eq: 'n1' } }, (row: Cell) => row.name === 'n1'],
    ['neq counts null as different', { size: { neq: 3 } }, (row: Cell) => row.size !== '3'],
    ['in', { name: { in: ['n1', 'n2'] } }, (row: Cell) => ['n1', 'n2'].includes(row.name)],
    ['in nothing', { name: { in: [] } }, () => false],
    ['notIn', { size: { notIn: [1, 2] } }, (row: Cell) => row.size === null || !['1', '2'].includes(row.size)],
    [
      'a range',
      { size: { gt: 1, lte: 4 } },
      (row: Cell) => row.size !== null && Number(row.size) > 1 && Number(row.size) <= 4,
    ],
    ['like', { name: { like: 'n%' } }, () => true],
    ['like is case-sensitive', { name: { like: 'N%' } }, () => false],
    ['ilike is not', { name: { ilike: 'N1' } }, (row: Cell) => row.name === 'n1'],
    ['isNull', { size: { isNull: true } }, (row: Cell) => row.size === null],
    [
      'instants',
      { made: { gte: new Date(1_700_000_000_001).toISOString() } },
      (row: Cell) => row.made.getTime() >= 1_700_000_000_001,
    ],
    ['a relation', { box: { colour: { eq: 'red' } } }, (row: Cell) => row.boxId === boxes[0]],
    [
      'several fields',
      { name: { eq: 'n1' }, box: { colour: { eq: 'red' } } },
      (row: Cell) => row.name === 'n1' && row.boxId === boxes[0],
    ],
    ['an id', { id: { eq: toWire('cel', rows[3]?.id ?? '') } }, (row: Cell) => row === rows[3]],
  ])('%s', async (_, filters, expected) => {
    expect(await names({ filters })).toEqual(matching(expected));
  });

  test.each([
    ['a field without operator', { name: {} }, 'filters.name names no operator'],
    ['eq null', { name: { eq: null } }, 'use isNull'],
    ['an id of another kind', { id: { eq: toWire('box', boxes[0] ?? '') } }, 'an id of this kind is cel_'],
    ['a long list', { name: { in: Array.from({ length: 501 }, () => 'x') } }, 'over 500'],
    ['a long text', { name: { eq: 'x'.repeat(257) } }, 'longer than 256'],
  ])('%s is refused', async (_, filters, message) => {
    await expect(page(db, cells, { filters })).rejects.toMatchObject({
      code: 'FILTER_INVALID',
      message: expect.stringContaining(message),
    });
  });
});
