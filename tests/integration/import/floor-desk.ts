import { ServerError } from '../../../tools/import/client.ts';
import type { Ask } from '../../../tools/import/client.ts';
import { deskOf } from '../../../tools/import/floor/desk.ts';
import type { Who } from '../../../tools/import/floor/desk.ts';
import { readFloor } from '../../../tools/import/floor/read-floor.ts';
import { sendFloor } from '../../../tools/import/floor/send-floor.ts';
import type { FloorSent } from '../../../tools/import/floor/send-floor.ts';
import type { Scope } from '../../../tools/import/floor/floor-plan.ts';
import { planOf } from '../../../tools/import/read.ts';
import { send } from '../../../tools/import/send.ts';
import type { Company } from '../../support/company.ts';

const reading = { revision: 'A', unit: undefined, top: undefined, acceptDuplicates: false };
const everything: ReadonlySet<Scope> = new Set(['parts', 'orders', 'stock', 'builds']);

type Listed = Record<
  string,
  { edges: { node: unknown }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
>;
type Through = {
  release?: boolean;
  what?: ReadonlySet<Scope>;
  rates?: ReadonlyMap<string, string>;
  source?: string;
  afterEach?: () => void;
};

/** The import as a plant without flows runs it: each system by its own principal of the company, through the gateway. */
export const importer = (company: Company) => {
  const askAs =
    (who: Who, afterEach: () => void = () => undefined): Ask =>
    async (query, variables) => {
      const { data, errors } = await company.network.ask(query, { ...variables }, await company.tokenOf(who));
      afterEach();
      const [first] = errors ?? [];
      if (first === undefined) return data;
      const { code, retryable } = first.extensions as { code?: string; retryable?: boolean };
      throw new ServerError(first.message, code ?? 'UNKNOWN', retryable === true);
    };

  /** Imports all of a fixture at LAX; `afterEach` is called after each answer, and may throw as a cut connection does. */
  const run = async (content: string, through: Through = {}): Promise<FloorSent> => {
    const {
      what = everything,
      rates = new Map([['EUR', '1.1']]),
      source = 'inventree',
      release = true,
      afterEach,
    } = through;
    const parts = planOf(Buffer.from(content), 'inventree', reading);
    const options = { source: 'a test', release, check: false, nonce: '' };
    const { batch, findings } = await send(askAs('PLM'), parts, options, () => undefined);
    if (batch.status !== 'COMMITTED') throw new Error(JSON.stringify(findings));
    const asks = {
      PLM: askAs('PLM', afterEach),
      MES: askAs('MES', afterEach),
      ERP: askAs('ERP', afterEach),
      INTEGRATION: askAs('INTEGRATION', afterEach),
    };
    const plans = { parts, floor: readFloor(content, 'A') };
    const sent = await sendFloor(
      deskOf(asks, 'erp-user', source),
      plans,
      { what, site: 'LAX', rates },
      () => undefined,
    );
    if (sent instanceof Error) throw sent;
    return sent;
  };

  /** All nodes of a list, page by page; `arguments` stand before `first`. */
  const all = async <Node>(list: string, filters: string, fields: string): Promise<Node[]> => {
    const query = `query ($after: String) { ${list}(${filters} first: 500, after: $after) {
      edges { node { ${fields} } } pageInfo { hasNextPage endCursor } } }`;
    const nodes: Node[] = [];
    let after: string | null = null;
    do {
      const answer: Listed = await company.ask<Listed>(query, { after });
      const { edges, pageInfo } = answer[list] ?? { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
      nodes.push(...edges.map(({ node }) => node as Node));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    return nodes;
  };

  /** How many facts each system has told so far. */
  const told = async (): Promise<number> => {
    const [row] = await company.database.sql<{ count: string }>(
      'select ((select count(*) from plm.event) + (select count(*) from mes.event) + (select count(*) from erp.event))::text as count',
    );
    return Number(row?.count);
  };

  return { run, all, told };
};

/** What was found of one outcome: code -> its rows. */
export const rowsOf = ({ findings }: Pick<FloorSent, 'findings'>, outcome: string): Record<string, string[]> => {
  const rows: Record<string, string[]> = {};
  for (const { code, places } of findings.filter((each) => each.outcome === outcome))
    rows[code] = [...(rows[code] ?? []), ...places];
  return rows;
};

export const talliesOf = ({ tallies }: FloorSent): Record<string, string> =>
  Object.fromEntries(tallies.map(({ kind, planned, done }) => [kind, `${String(done)} of ${String(planned)}`]));
