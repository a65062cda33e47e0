import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toWire } from '../../kernel/id.ts';
import { root } from '../../kernel/root.ts';
import { ids } from '../../schema/ids.ts';
import { carrier, inputOf, type Refused } from './carry.ts';
import { cloneDatabase } from './database.ts';
import { found } from './founding.ts';
import { startNetwork } from './network.ts';

type Given = Record<string, unknown>;
type Principal = 'PLM' | 'MES' | 'ERP' | 'INTEGRATION' | 'VIEWER';

/**
 * A company on its first day, behind the gateway: two sites and open books, nothing else. Stories do the rest by mutations, each as the
 * principal whose work it is, and carry the events between the systems by hand.
 */
export const startCompany = async () => {
  const database = await cloneDatabase();
  const founded = await found(database);
  const network = await startNetwork(database);
  const tokens = new Map<Principal, Promise<string>>();
  const tokenOf = (system: Principal): Promise<string> => {
    const known = tokens.get(system);
    if (known !== undefined) return known;
    const made = network.token({ system, subject: `${system.toLowerCase()}-user`, scopes: ['*', 'read'] });
    tokens.set(system, made);
    return made;
  };

  /** Calls a mutation as a principal: what it answers, or the refusal as the client sees it. */
  const attempt = async (system: Principal, mutation: string, input: Given, selection = '__typename') => {
    const query = `mutation ($input: ${inputOf(network, mutation)}) { ${mutation}(input: $input) { ${selection} } }`;
    const { data, errors } = await network.ask(query, { input }, await tokenOf(system));
    const [error] = errors ?? [];
    const refusal = error === undefined ? undefined : ({ message: error.message, ...error.extensions } as Refused);
    return { answer: (data as Given | null | undefined)?.[mutation] ?? null, refusal };
  };

  /** As `attempt`, and it must be done. */
  const act = async <Answer = Given>(
    system: Principal,
    mutation: string,
    input: Given,
    selection?: string,
  ): Promise<Answer> => {
    const { answer, refusal } = await attempt(system, mutation, input, selection);
    if (refusal !== undefined)
      throw new Error(`${mutation}: ${refusal.code}: ${refusal.message} ${JSON.stringify(refusal.details ?? {})}`);
    return answer as Answer;
  };

  /** As `attempt`, and it must be refused. */
  const refused = async (system: Principal, mutation: string, input: Given): Promise<Refused> => {
    const { answer, refusal } = await attempt(system, mutation, input);
    if (refusal === undefined) throw new Error(`${mutation} was not refused: ${JSON.stringify(answer)}`);
    return refusal;
  };

  /** Asks the graph, as a viewer who may read everything, and there must be no error. */
  const ask = async <Answer = Given>(
    query: string,
    variables: Given = {},
    system: Principal = 'VIEWER',
  ): Promise<Answer> => {
    const { data, errors } = await network.ask(query, variables, await tokenOf(system));
    if (errors !== undefined)
      throw new Error(errors.map(({ message, path }) => `${path?.join('.') ?? ''} ${message}`).join('; '));
    return data as Answer;
  };

  const integration = carrier(database, network);
  /** Carries every event that waits to whoever must hear of it, and none may be refused. */
  const carry = async (types?: RegExp): Promise<void> => {
    const stopped = (await integration.all(types)).filter(({ refusal }) => refusal !== undefined);
    if (stopped.length > 0)
      throw new Error(
        stopped
          .map(
            ({ type, mutation, refusal }) => `${type} -> ${mutation}: ${refusal?.code ?? ''} ${refusal?.message ?? ''}`,
          )
          .join('\n'),
      );
  };

  const folder = join(root, 'tests', 'invariants');
  /** What the invariants of all systems find, by file; empty where all is well. */
  const amiss = async (): Promise<Record<string, unknown[]>> => {
    const seen: Record<string, unknown[]> = {};
    for (const file of readdirSync(folder)) {
      const rows = await database.sql(readFileSync(join(folder, file), 'utf8'));
      if (rows.length > 0) seen[file] = rows;
    }
    return seen;
  };

  /** Debits less credits of the account of a role, at a site or in all, in the currency of the books. */
  const balance = async (role: string, site?: keyof typeof founded.sites): Promise<string> => {
    const [row] = await database.sql<{ balance: string }>(
      `select trim_scale(coalesce(sum(l.base_debit - l.base_credit), 0))::text as balance
       from erp.gl_posting_line l join erp.gl_account a on a.id = l.gl_account_id
       where a.role::text = $1 and ($2::uuid is null or l.site_id = $2)`,
      [role, site === undefined ? null : founded.sites[site]],
    );
    return row?.balance ?? '0';
  };

  return {
    ...{ database, network, founded, integration },
    ...{ tokenOf, attempt, act, refused, ask, carry, amiss, balance },
    /** Wire ids of the founded sites and places: `site('LAX')`, `place('LAX/DOCK')`. */
    site: (code: keyof typeof founded.sites): string => toWire(ids.Site, founded.sites[code]),
    place: (name: string): string => {
      const id = founded.locations[name];
      if (id === undefined) throw new Error(`There is no place ${name}.`);
      return toWire(ids.Location, id);
    },
    close: async (): Promise<void> => {
      await network.stop();
      await database.drop();
    },
  };
};

export type Company = Awaited<ReturnType<typeof startCompany>>;
