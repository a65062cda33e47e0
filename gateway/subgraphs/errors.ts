import { Kind, parse, type GraphQLFormattedError, type SelectionSetNode } from 'graphql';
import { refuse, statuses } from '../../kernel/errors.ts';
import type { Failure } from './transport.ts';

type Path = (string | number)[];

/** Codes whose message a client may read, beside the closed list of refusals: mistakes in what the client sent. */
const clientCodes = new Set(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED', 'BAD_REQUEST']);
const shown = ['code', 'status', 'rule', 'owner', 'details', 'retryable'] as const;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const pathOf = (path: unknown): Path | undefined =>
  Array.isArray(path)
    ? path.filter((step): step is string | number => typeof step === 'string' || typeof step === 'number')
    : undefined;

const masked = 'Something went wrong on our side. Quote the correlation id when you report it.';

/**
 * One error of a subgraph as a client may see it: refusals with what belongs to them, everything else masked. `onDefect` hears
 * what was masked.
 */
export const clientError = (error: unknown, onDefect: (message: string) => void): GraphQLFormattedError => {
  const { message, path, extensions } = isRecord(error) ? error : {};
  const place = pathOf(path);
  const at = place === undefined ? {} : { path: place };
  const code = isRecord(extensions) ? extensions['code'] : undefined;
  if (
    isRecord(extensions) &&
    typeof message === 'string' &&
    typeof code === 'string' &&
    (Object.hasOwn(statuses, code) || clientCodes.has(code))
  ) {
    return {
      message,
      ...at,
      extensions: Object.fromEntries(shown.flatMap((name) => (name in extensions ? [[name, extensions[name]]] : []))),
    };
  }
  // What the subgraph masked itself it has logged itself.
  if (code !== 'INTERNAL_SERVER_ERROR') onDefect(typeof message === 'string' ? message : 'an error without a message');
  return { message: masked, ...at, extensions: { code: 'INTERNAL_SERVER_ERROR', status: 500, retryable: false } };
};

const sentences: Record<Failure, string> = {
  UNREACHABLE: 'does not answer',
  TIMEOUT: 'did not answer in time',
  INVALID_ANSWER: 'gave an answer that cannot be used',
};

const keysOf = (set: SelectionSetNode): string[] =>
  set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD)
      return selection.name.value === '__typename' ? [] : [selection.alias?.value ?? selection.name.value];
    return selection.kind === Kind.INLINE_FRAGMENT ? keysOf(selection.selectionSet) : [];
  });

/** Entities of one fetch that are named one by one; beyond it the first ones stand for all. */
const mostPlaces = 20;

const placesOf = (query: string, representations: number | undefined): Path[] => {
  if (representations !== undefined)
    return Array.from({ length: Math.min(representations, mostPlaces) }, (_, index): Path => ['_entities', index]);
  const operation = parse(query, { noLocation: true }).definitions.find(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  return operation === undefined ? [] : keysOf(operation.selectionSet).map((key) => [key]);
};

/**
 * The errors SUBGRAPH_UNAVAILABLE of one fetch that failed: one for each root field it asked for, or for each entity (at most 20).
 * `query` is the text of the fetch, `representations` the number of its entities.
 */
export const unavailable = (
  subgraph: string,
  failure: Failure,
  query: string,
  representations: number | undefined,
): GraphQLFormattedError[] => {
  const owner = subgraph.toUpperCase();
  const { message, extensions } = refuse(
    'SUBGRAPH_UNAVAILABLE',
    `${owner} ${sentences[failure]}; what it owns is missing here. Try again in a moment.`,
    {
      owner,
      retryable: true,
      details: { subgraph, reason: failure },
    },
  );
  return placesOf(query, representations).map((path) => ({ message, path, extensions }));
};
