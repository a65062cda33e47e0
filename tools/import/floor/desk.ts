import { createHash } from 'node:crypto';
import { ServerError } from '../client.ts';
import type { Ask } from '../client.ts';
import { finding } from '../findings.ts';
import type { Finding } from '../findings.ts';

export type Who = 'PLM' | 'MES' | 'ERP' | 'INTEGRATION';

type Given = Readonly<Record<string, unknown>>;

/** One call of a mutation: the row it is for, and its input. */
export interface Call {
  readonly row: string;
  readonly input: Given;
}

/** What became of a call: what was selected of its payload, or the refusal. */
export type Outcome =
  { readonly row: string; readonly answer: Given } | { readonly row: string; readonly refusal: ServerError };

/** How the import speaks: each system by a principal of its own. */
export interface Desk {
  readonly ask: (who: Who, query: string, variables?: Given) => Promise<Given>;
  /** Calls one mutation for many rows, several in one request. A refusal stops the row and nothing else. */
  readonly call: (who: Who, mutation: string, calls: readonly Call[], selection: string) => Promise<readonly Outcome[]>;
  /** The subject of ERP's principal, who approves what is placed already. */
  readonly approver: string;
  /** What the source of the file is called: its rows are known by that. */
  readonly source: string;
  /** A key of this source, so that a second run does nothing twice. */
  readonly key: (what: string) => string;
}

/** The gateway takes 20 fields at the root of one request. */
const most = 20;

const inputTypes: Readonly<Record<string, string>> = {
  releaseProcedure: 'ProcedureTransition',
  releaseMbom: 'MbomTransition',
  startRunStep: 'RunStep',
  cancelRunStep: 'RunStepReason',
  approvePurchaseOrder: 'PurchaseOrderTransition',
  releasePurchaseOrder: 'PurchaseOrderTransition',
  cancelPurchaseOrder: 'PurchaseOrderReason',
};

const typeOf = (mutation: string): string =>
  `${inputTypes[mutation] ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`}Input!`;

export const inPortions = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, place) => items.slice(place * size, (place + 1) * size));

const record = (value: unknown): Given => (value !== null && typeof value === 'object' ? { ...value } : {});

const operation = (mutation: string, count: number, selection: string): string => {
  const places = Array.from({ length: count }, (_, place) => String(place));
  const given = places.map((place) => `$i${place}: ${typeOf(mutation)}`).join(', ');
  const fields = places.map((place) => `m${place}: ${mutation}(input: $i${place}) { ${selection} }`).join('\n');
  return `mutation Import(${given}) { ${fields} }`;
};

const longestKey = 128;

/** Text that is too long for a key keeps its beginning and gets a hash. */
const keyFor = (text: string): string =>
  text.length <= longestKey
    ? text
    : `${text.slice(0, longestKey - 33)} ${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;

/** A desk over what asks as each principal. */
export const deskOf = (asks: Readonly<Record<Who, Ask>>, approver: string, source: string): Desk => {
  const ask: Desk['ask'] = async (who, query, variables = {}) => record(await asks[who](query, variables));
  const send = async (
    who: Who,
    mutation: string,
    calls: readonly Call[],
    selection: string,
  ): Promise<readonly Outcome[]> => {
    const variables = Object.fromEntries(calls.map(({ input }, place) => [`i${String(place)}`, input]));
    try {
      const answers = await ask(who, operation(mutation, calls.length, selection), variables);
      return calls.map(({ row }, place) => ({ row, answer: record(answers[`m${String(place)}`]) }));
    } catch (error) {
      if (!(error instanceof ServerError) || error.code === 'UNREACHABLE') throw error;
      const [only, ...others] = calls;
      if (only !== undefined && others.length === 0) return [{ row: only.row, refusal: error }];
    }
    // One refusal hides what the others were answered: each is asked again by itself, and its key answers what was done.
    const apart: Outcome[] = [];
    for (const one of calls) apart.push(...(await send(who, mutation, [one], selection)));
    return apart;
  };
  return {
    ask,
    approver,
    source,
    key: (what) => keyFor(`import ${source} ${what}`),
    call: async (who, mutation, calls, selection) => {
      const outcomes: Outcome[] = [];
      for (const some of inPortions(calls, most)) outcomes.push(...(await send(who, mutation, some, selection)));
      return outcomes;
    },
  };
};

/** A field of an answer, by its path: `partInventory.id`. '' where there is none. */
export const at = (answer: unknown, path: string): string => {
  const value = path.split('.').reduce<unknown>((from, name) => record(from)[name], answer);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** The list at a path. */
export const listAt = (answer: unknown, path: string): readonly unknown[] => {
  const value = path.split('.').reduce<unknown>((from, name) => record(from)[name], answer);
  return Array.isArray(value) ? value : [];
};

/** The nodes of a connection. */
export const nodesAt = (answer: unknown, path: string): readonly unknown[] =>
  listAt(answer, `${path}.edges`).map((edge) => record(edge)['node']);

export const refusalsOf = (outcomes: readonly Outcome[]): readonly Finding[] =>
  outcomes.flatMap((each) =>
    'refusal' in each ? [finding('REFUSED', each.refusal.code, each.row, each.refusal.message, '')] : [],
  );

/** The answers of those that were done, by row. */
export const doneOf = (outcomes: readonly Outcome[]): ReadonlyMap<string, Given> =>
  new Map(outcomes.flatMap((each) => ('answer' in each ? [[each.row, each.answer] as const] : [])));
