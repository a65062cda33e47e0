import { createHash, randomUUID } from 'node:crypto';
import {
  GraphQLError,
  OperationTypeNode,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  parse,
  validate,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { refuse } from '../../kernel/errors.ts';
import { malformedText } from '../../kernel/text.ts';
import { rightsKey, type Viewer } from '../../kernel/viewer.ts';
import type { PlannedSubscription } from '../engine.ts';
import type { Graph } from '../graph.ts';
import { documentJudge, judgeVariables } from '../limits/check.ts';
import type { Limits } from '../limits/limits.ts';
import type { SubscribeRequest } from './port.ts';
import { checkConditions, streamOf, type Stream } from './root-field.ts';

/** Mistakes in what was asked, more than one perhaps. */
export class Invalid extends Error {
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super(errors[0]?.message);
    this.errors = errors;
  }
}

/** A subscription that may be opened. */
export type Admitted = {
  /** What those share who are served by the same stream. */
  key: string;
  stream: Stream;
  plan: PlannedSubscription;
  variables: Readonly<Record<string, unknown>>;
  /** Whom upstream and subgraphs see: the rights of all who share it, and none of their names; of what is audited by person, one's own. */
  viewer: Viewer;
  /** It reads what is audited by person: each reading is its own, so it is shared by nobody and nothing of it is kept for a return. */
  isPersonal: boolean;
  /** The cursor that it goes on from; undefined: from now. */
  after: string | undefined;
};

type Known = { document: DocumentNode; operation: OperationDefinitionNode; stream: Stream };

const remembered = 1000;

const wrong = (code: string, message: string): Invalid =>
  new Invalid([new GraphQLError(message, { extensions: { code } })]);

const coded = (error: GraphQLError, code: string, hideSchema: boolean): GraphQLError =>
  new GraphQLError(hideSchema ? error.message.replace(/ ?Did you mean(.+?)\?$/, '') : error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    extensions: { code },
  });

const read = ({ engine }: Graph, request: SubscribeRequest, limits: Limits, hideSchema: boolean): Known => {
  const tooLarge = judgeText(limits)(request.query);
  if (tooLarge !== undefined) throw tooLarge;
  let document: DocumentNode;
  try {
    document = parse(request.query, { maxLexicalTokens: limits.tokens });
  } catch (error) {
    throw error instanceof GraphQLError ? new Invalid([coded(error, 'GRAPHQL_PARSE_FAILED', false)]) : error;
  }
  const operation = getOperationAST(document, request.operationName);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
    throw wrong('BAD_REQUEST', 'This is no subscription, or the document has several operations and none is named.');
  checkConditions(document, operation);
  const mistakes = validate(engine.schema, document);
  if (mistakes.length > 0)
    throw new Invalid(mistakes.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED', hideSchema)));
  return { document, operation, stream: streamOf(engine.schema, document, operation) };
};

const judges = new WeakMap<Limits, ReturnType<typeof documentJudge>>();
const judgeText = (limits: Limits) => {
  const judge = judges.get(limits) ?? documentJudge(limits);
  judges.set(limits, judge);
  return judge;
};

const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return value === undefined ? 'null' : JSON.stringify(value);
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join(',')}}`;
};

const cursorOf = (
  { engine }: Graph,
  { operation, stream }: Known,
  { variables = {}, after }: SubscribeRequest,
): string | undefined => {
  const values = getVariableValues(engine.schema, operation.variableDefinitions ?? [], variables);
  if (values.errors !== undefined)
    throw new Invalid(values.errors.map((error) => coded(error, 'BAD_USER_INPUT', false)));
  const cursor = after ?? getArgumentValues(stream.definition, stream.asked, values.coerced)['after'] ?? undefined;
  // It stands in headers and in lines of an event stream.
  if (cursor === undefined || (typeof cursor === 'string' && /^[\x21-\x7e]+$/.test(cursor))) return cursor;
  throw refuse('CURSOR_INVALID', '`after` is no cursor. Send the `cursor` of an event as it came, or leave it out.');
};

const nameOf = ({ subject }: Viewer): string => (subject === 'anonymous' ? 'anonymous' : 'subscriptions');

const shared = (viewer: Viewer, subject: string): Viewer => ({
  subject,
  system: viewer.system,
  scopes: [...viewer.scopes].sort(),
  sites: viewer.sites === '*' ? '*' : [...viewer.sites].sort(),
});

/** What a personal subscription shares with no other, and keeps when it is planned again. */
const ownName = () => {
  const names = new WeakMap<SubscribeRequest, string>();
  return (request: SubscribeRequest): string => {
    const name = names.get(request) ?? randomUUID();
    names.set(request, name);
    return name;
  };
};

export type Admission = (graph: Graph, request: SubscribeRequest, viewer: Viewer) => Promise<Admitted>;

/**
 * Checks a subscription as a query is checked, size, form, rights and variables in this order, and plans it. Throws Invalid, or a
 * Refusal. Documents are kept by text as long as their graph is served.
 */
export const admission = (limits: Limits, introspection: boolean): Admission => {
  const known = new WeakMap<Graph, Map<string, Known>>();
  const nameOfOwn = ownName();
  const readOnce = (graph: Graph, request: SubscribeRequest): Known => {
    const documents = known.get(graph) ?? new Map<string, Known>();
    known.set(graph, documents);
    const name = JSON.stringify([request.operationName, request.query]);
    const found = documents.get(name) ?? read(graph, request, limits, !introspection);
    if (documents.size >= remembered) documents.clear();
    documents.set(name, found);
    return found;
  };
  return async (graph, request, viewer) => {
    const { variables: sent = {}, operationName, correlationId } = request;
    const tooDeep = judgeVariables(sent, limits);
    if (tooDeep !== undefined) throw tooDeep;
    const found = readOnce(graph, request);
    const { document, operation, stream } = found;
    const denied = graph.rights({ document, operationName, variables: sent }, operation, viewer);
    if (denied.length > 0) throw new Invalid(denied);
    const malformed = malformedText(document, sent);
    if (malformed !== undefined) throw malformed;
    const after = cursorOf(graph, found, request);
    const used = stream.variables.filter((name) => Object.hasOwn(sent, name)).sort();
    const variables = Object.fromEntries(used.map((name) => [name, sent[name]]));
    const isPersonal = graph.auditedByPerson({ document, operationName, variables: sent });
    const by = shared(viewer, isPersonal ? viewer.subject : nameOf(viewer));
    const { source } = stream;
    const plan = await graph.engine.subscribe(
      { document: stream.document, source, operationName: stream.operationName, variables, correlationId },
      by,
    );
    const own = isPersonal ? [nameOfOwn(request)] : [];
    const key = createHash('sha256')
      .update(JSON.stringify([source, canonical(variables), by.subject, rightsKey(by), ...own]))
      .digest('base64url');
    return { key, stream, plan, variables, viewer: by, isPersonal, after };
  };
};
