import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getNamedType } from 'graphql';
import { statuses } from '../../../kernel/errors.ts';
import { root } from '../../../kernel/root.ts';
import { systems } from '../../../kernel/viewer.ts';
import { declaredMutations } from '../../integration/ownership/calls.ts';
import { startPlant, type Plant } from '../../support/plant.ts';
import { seeded, seedOf } from '../../support/seed.ts';
import { drawnInputs } from './inputs.ts';
import { recordsIn, type Records } from './records.ts';

let plant: Plant;

beforeAll(async () => {
  plant = await startPlant();
}, 300_000);

afterAll(() => plant.stop());

const seed = seedOf(20_260_310);
const rounds = Number(process.env['PROPERTY_RUNS'] ?? 6);
const subgraphs = ['plm', 'mes', 'erp', 'integration'] as const;

const integrations = new Set(['OWNERSHIP_VIOLATION', 'ERP_POSTING_AUTHORITY', 'ITEM_AUTHORITY']);

// What finance may set so that the books no longer say what they should, as it wishes: the invariants suppose that it does not.
const left = new Set(['upsertPostingRule', 'deletePostingRule']);

test('whatever is sent to whichever mutation is done, or refused by a code of the catalogue; and every invariant holds', async () => {
  const schema = plant.gateway.graph.current().engine.schema;
  const mutations = schema.getMutationType()?.getFields() ?? {};
  const tokens = new Map<string, string>();
  for (const system of systems) tokens.set(system, await plant.token({ system, scopes: ['*'] }));
  const random = seeded(seed);
  let records: Records = new Map();
  const draw = drawnInputs(random, () => records);
  const answers = new Map<string, number>();
  const odd: object[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const subgraph of subgraphs) {
      records = await recordsIn(plant.database);
      for (const name of declaredMutations(subgraph)) {
        const mutation = mutations[name];
        const type = mutation?.args.find((argument) => argument.name === 'input')?.type;
        if (mutation === undefined || type === undefined || left.has(name)) continue;
        const input = draw(mutation);
        const query = `mutation ($input: ${String(type)}) { ${name}(input: $input) { __typename } }`;
        const answered = async (system: string): Promise<string> => {
          const { errors } = await plant.ask(query, { input }, tokens.get(system));
          return errors?.[0] === undefined ? 'done' : String(errors[0].extensions['code']);
        };
        const own = await answered(subgraph.toUpperCase());
        // Some are for integration alone, which carries what one system says to another.
        const code = integrations.has(own) ? await answered('INTEGRATION') : own;
        answers.set(code, (answers.get(code) ?? 0) + 1);
        if (code !== 'done' && !(code in statuses)) odd.push({ name, code, input, of: getNamedType(type).name });
      }
    }
  }
  process.stdout.write(
    `seed ${String(seed)}, ${String(rounds)} rounds: ${JSON.stringify(Object.fromEntries(answers))}\n`,
  );
  expect(odd).toEqual([]);
  expect(answers.get('done')).toBeGreaterThan(rounds * 5);
  const folder = join(root, 'tests/invariants');
  const broken: Record<string, object[]> = {};
  for (const file of readdirSync(folder)) {
    const found = await plant.database.sql<object>(readFileSync(join(folder, file), 'utf8'));
    if (found.length > 0) broken[file] = found.slice(0, 3);
  }
  expect(broken).toEqual({});
}, 300_000);
