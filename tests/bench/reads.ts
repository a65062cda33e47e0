import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { z } from 'zod';
import { encodeCursor } from '../../kernel/cursor.ts';
import { root } from '../../kernel/root.ts';
import { consumptionSql, loadConsumption } from './consumption-fixture.ts';
import { compare } from './measure.ts';
import { startStack } from './stack.ts';
import { explosionSql, loadItems, loadStructure } from './structure-fixture.ts';

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

const asker =
  (endpoint: string) =>
  async (query: string, variables: Record<string, unknown> = {}): Promise<string> => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const { errors } = answer.parse(JSON.parse(text));
    if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('; '));
    return text;
  };

const consumptionQuery = (): string =>
  readFileSync(join(root, 'gateway/explorer/examples/consumption.graphql'), 'utf8');

/**
 * Three questions of reading, each beside the least that PostgreSQL could do for it, in one run: the consumption query over 500 runs x 10
 * installations, the explosion of a 20,000-line structure, and a page a million rows deep.
 */
export const benchReads = async (): Promise<void> => {
  const stack = await startStack();
  const client = new pg.Client({ connectionString: stack.adminUrl });
  await client.connect();
  try {
    const ask = asker(stack.endpoint);
    process.stdout.write('Loading 500 runs, a 20,420-line structure and 1,000,100 items\n');
    await loadConsumption(client);
    await loadStructure(client);
    await loadItems(client);

    const query = consumptionQuery();
    await compare(
      'The consumption query, 500 runs x 10 installations',
      15,
      { name: 'one hand-written statement, the same JSON', run: () => client.query(consumptionSql) },
      {
        name: 'through gateway, MES and PostgreSQL',
        run: () => ask(query, { filters: { status: { eq: 'COMPLETE' } } }),
      },
    );

    const explosion =
      'query ($after: String) { explode(partNumber: "BIG-TOP", revision: "A", quantity: 1) { lineCount components(first: 500, after: $after) { edges { node { quantity item { partNumber } } } pageInfo { count endCursor hasNextPage } } } }';
    await compare(
      'Explosion of 20,420 lines',
      9,
      { name: 'a plain recursive CTE', run: () => client.query(explosionSql) },
      { name: 'explode through gateway and PLM', run: () => ask(explosion) },
    );

    const { rows } = await client.query<{ id: string }>('select id from plm.item order by id offset 1000000 limit 1');
    const after = encodeCursor('items:id+', [rows[0]?.id ?? '']);
    const page =
      'query ($after: String) { items(first: 50, after: $after) { edges { node { id partNumber } } pageInfo { endCursor hasNextPage } } }';
    await compare(
      'A page of 50 items',
      41,
      { name: 'the first page', run: () => ask(page) },
      { name: 'the page after 1,000,000 rows', run: () => ask(page, { after }) },
    );
  } finally {
    await client.end();
    await stack.stop();
  }
};
