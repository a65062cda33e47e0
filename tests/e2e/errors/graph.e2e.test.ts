import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import type { Refused } from '../../support/carry.ts';
import { startCompany, type Company } from '../../support/company.ts';
import { expectTold } from './told.ts';

let company: Company;

const refusedRead = async (query: string, token?: string): Promise<Refused | undefined> => {
  const { errors } = await company.network.ask(query, {}, token ?? (await company.tokenOf('VIEWER')));
  const [error] = errors ?? [];
  return error === undefined ? undefined : ({ message: error.message, ...error.extensions } as Refused);
};

beforeAll(async () => {
  company = await startCompany();
}, 60_000);

afterAll(() => company.close());

test('UNAUTHENTICATED: a token that is none is not taken for nobody', async () => {
  expectTold(await refusedRead('{ runs { edges { cursor } } }', 'not.a.token'), 'UNAUTHENTICATED', { says: /token/ });
});

test('FORBIDDEN: a mutation needs its scope', async () => {
  const token = await company.network.token({ system: 'PLM', scopes: ['read'] });
  expectTold(
    await refusedRead('mutation { createItem(input: { partNumber: "X" }) { item { id } } }', token),
    'FORBIDDEN',
    {
      says: /scope/,
    },
  );
});

test('NOT_FOUND: an id that nobody has', async () => {
  expectTold(await refusedRead('{ run(id: "run_00000000000000000000000000") { title } }'), 'NOT_FOUND', {
    says: /No run/,
  });
});

test('VALUE_INVALID: a day that is none', async () => {
  expectTold(await refusedRead('{ explode(partNumber: "X", asOf: "2026-02-30") { depth } }'), 'VALUE_INVALID', {
    says: /day/,
  });
});

test('PAGE_SIZE_EXCEEDED: at most 500 at once', async () => {
  expectTold(await refusedRead('{ runs(first: 501) { edges { cursor } } }'), 'PAGE_SIZE_EXCEEDED', {
    says: /at most 500/,
  });
});

test('PAGE_ARGUMENTS_INVALID: forwards or backwards, not both', async () => {
  expectTold(await refusedRead('{ runs(first: 1, last: 1) { edges { cursor } } }'), 'PAGE_ARGUMENTS_INVALID', {
    says: /not both/,
  });
});

test('PAGE_REQUIRED: more than 5,000 records are paged, never cut short', async () => {
  await company.database.sql(
    "insert into plm.item (id, part_number, base_uom) select gen_random_uuid(), 'BULK-' || n, 'EA' from generate_series(1, 5001) n",
  );
  expectTold(await refusedRead('{ items { edges { cursor } } }'), 'PAGE_REQUIRED', {
    says: /first and after/,
    details: { totalCount: 5001, limit: 5000 },
  });
});

test('CURSOR_INVALID: a cursor is of the list that gave it', async () => {
  expectTold(
    await refusedRead('{ runs(first: 1, after: "YXJyYXljb25uZWN0aW9uOjE5") { edges { cursor } } }'),
    'CURSOR_INVALID',
    {
      says: /cursor/,
    },
  );
});

test('FILTER_INVALID: a filter has an operator', async () => {
  expectTold(await refusedRead('{ runs(filters: { status: {} }) { edges { cursor } } }'), 'FILTER_INVALID', {
    says: /operator/,
  });
});

test('LIMIT_EXCEEDED: an operation is refused before it is planned where it asks for too much', async () => {
  const aliases = Array.from({ length: 31 }, (_, place) => `a${String(place)}: __typename`).join(' ');
  expectTold(await refusedRead(`{ ${aliases} }`), 'LIMIT_EXCEEDED', {
    says: /30/,
    details: { limit: 'aliases', maximum: 30 },
  });
});

test('IDEMPOTENCY_IN_PROGRESS: a repetition does not overtake the first', async () => {
  // Somebody's lock holds up the first while its key is taken; the second must neither run beside it nor pretend that it is done.
  const input = { partNumber: 'SLOW-1', idempotencyKey: 'slow' };
  const holder = new pg.Client({ connectionString: company.database.adminUrl });
  await holder.connect();
  try {
    await holder.query('begin; lock table plm.item in access exclusive mode');
    const both = [company.attempt('PLM', 'createItem', input), company.attempt('PLM', 'createItem', input)];
    const { refusal } = await Promise.race(both);
    expectTold(refusal, 'IDEMPOTENCY_IN_PROGRESS', { says: /[Tt]ry again|still/ });
    expect(refusal).toMatchObject({ retryable: true });
    await holder.query('rollback');
    await Promise.all(both);
  } finally {
    await holder.end();
  }
});

test('SUBGRAPH_UNAVAILABLE: what a stopped system owns is null, with its path, and the rest is answered', async () => {
  await company.network.pull('erp');
  expectTold(
    await refusedRead('{ suppliers { edges { cursor } } sites { edges { node { code } } } }'),
    'SUBGRAPH_UNAVAILABLE',
    {
      says: /ERP|erp/,
    },
  );
});
