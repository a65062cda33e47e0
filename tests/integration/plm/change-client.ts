import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { asPlm, type World } from './fixture.ts';

export type Changed = { id: string; _etag: string | undefined; number: string; status: string };
type Input = Record<string, unknown>;

const fields = {
  ecr: 'id _etag number status',
  ecn: 'id _etag number status effectiveFrom ecrs { status }',
};
type Kind = keyof typeof fields;
const kindOf = (mutation: string): Kind => (mutation.endsWith('Ecr') ? 'ecr' : 'ecn');

/** PLM's mutations of change requests and notices, as its own principal. */
export const changing = (world: World) => {
  const run = (mutation: string, type: string, input: Input, kind: Kind) =>
    asPlm(world, `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${kind} { ${fields[kind]} } } }`, {
      input,
    });
  const done = async (mutation: string, type: string, input: Input, kind: Kind): Promise<Changed> => {
    const { data, refusal } = await run(mutation, type, input, kind);
    expect(refusal).toBeUndefined();
    return (data[mutation] as Record<Kind, Changed>)[kind];
  };
  const typeOf = (mutation: string) => (kindOf(mutation) === 'ecr' ? 'EcrTransitionInput' : 'EcnTransitionInput');
  const inputOf = ({ id, _etag }: Changed, more: Input) => ({ id, etag: _etag, ...more });

  const ecr = (mutation: string, type: string, input: Input) => done(mutation, type, input, 'ecr');
  const ecn = (mutation: string, type: string, input: Input) => done(mutation, type, input, 'ecn');
  const step = (mutation: string, record: Changed, more: Input = {}, type = typeOf(mutation)) =>
    run(mutation, type, inputOf(record, more), kindOf(mutation));
  const stepped = (mutation: string, record: Changed, more: Input = {}, type = typeOf(mutation)) =>
    done(mutation, type, inputOf(record, more), kindOf(mutation));
  const accepted = async (title: string): Promise<Changed> =>
    stepped('acceptEcr', await stepped('reviewEcr', await ecr('createEcr', 'CreateEcrInput', { title })));

  /** The types of the events that name a request or notice, in order. */
  const told = async (number: string): Promise<string[]> =>
    (
      await world.database.sql<{ type: string }>(
        `select type from plm.event where data ->> 'number' = $1 order by epoch, txid, seq`,
        [number],
      )
    ).map(({ type }) => type);

  const affected = async ({ id }: Changed) => {
    const { data } = await asPlm(
      world,
      'query ($id: ID!) { ecn(id: $id) { affectedEboms { change { position } ebom { part { partNumber } } ebomLine { quantity } } } }',
      { id },
    );
    const { affectedEboms } = data['ecn'] as {
      affectedEboms: {
        change: { position: number };
        ebom: { part: { partNumber: string } };
        ebomLine: { quantity: number };
      }[];
    };
    return affectedEboms.map((one) => ({
      ebom: one.ebom.part.partNumber,
      quantity: one.ebomLine.quantity,
      position: one.change.position,
    }));
  };
  return { run, ecr, ecn, step, stepped, accepted, told, affected };
};

const folder = join(import.meta.dirname, '../../invariants');

/** What the invariants of PLM find, by file; nothing where all is well. */
export const violations = async ({ database }: World): Promise<string[]> => {
  const found: string[] = [];
  for (const file of readdirSync(folder).filter((name) => name.startsWith('plm_'))) {
    const rows = await database.sql(readFileSync(join(folder, file), 'utf8'));
    if (rows.length > 0) found.push(`${file}: ${JSON.stringify(rows)}`);
  }
  return found;
};
