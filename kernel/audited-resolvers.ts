import { Kind, type DirectiveNode, type DocumentNode } from 'graphql';
import type { AuditFacts } from './audit.ts';
import { recordFailure, type AuditedContext, type RequestAudit } from './auditor.ts';
import { failureOf } from './audit-facts.ts';
import { directiveOf } from './directives.ts';
import type { ResolverMap } from './resolvers.ts';

type Arguments = Record<string, unknown>;
type Resolve = (parent: unknown, args: Arguments, context: AuditedContext, info: unknown) => unknown;

/** Ids of one field that a row names; of the others only how many there were. */
const mostIds = 1000;

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const attemptOf = (operation: string, args: Arguments, audit: RequestAudit): Omit<AuditFacts, 'outcome'> => {
  const { input } = args;
  const fields = input !== null && typeof input === 'object' ? (input as Arguments) : args;
  return {
    operation,
    ...audit.names.recordOf(fields['id']),
    idempotencyKey: textOf(fields['idempotencyKey']),
    request: input ?? args,
  };
};

// A command writes its own row, in its transaction. What is refused before it becomes one, by a check of the resolver's, gets its row
// here, and so does a mutation that runs no command at all. Mutations of a request run one after the other, so that the count of rows
// tells which.
const mutation =
  (name: string, resolve: Resolve): Resolve =>
  async (parent, args, context, info) => {
    const { audit } = context;
    if (audit === undefined) return resolve(parent, args, context, info);
    const rows = audit.rows;
    try {
      const answer = await resolve(parent, args, context, info);
      if (audit.rows === rows) await audit.write(context, { ...attemptOf(name, args, audit), outcome: 'DONE' });
      return answer;
    } catch (error) {
      if (audit.rows === rows) await recordFailure(context, attemptOf(name, args, audit), error);
      throw error;
    }
  };

const query = (name: string, resolve: Resolve): Resolve => {
  const refused = async (error: unknown, args: Arguments, context: AuditedContext): Promise<never> => {
    if (context.audit !== undefined && failureOf(error)?.outcome === 'DENIED')
      await recordFailure(context, attemptOf(name, args, context.audit), error);
    throw error;
  };
  return (parent, args, context, info) => {
    try {
      const result = resolve(parent, args, context, info);
      return result instanceof Promise ? result.catch((error: unknown) => refused(error, args, context)) : result;
    } catch (error) {
      return refused(error, args, context);
    }
  };
};

type Parent = { id?: unknown; siteId?: unknown };

const noted = (reads: RequestAudit['reads'], type: string, field: string, { id, siteId }: Parent): void => {
  const name = `${type}.${field}`;
  const read = reads.get(name) ?? { type, field, ids: new Set(), sites: new Set(), count: 0 };
  reads.set(name, read);
  read.count += 1;
  if (typeof id === 'string' && read.ids.size < mostIds) read.ids.add(id);
  if (typeof siteId === 'string') read.sites.add(siteId);
};

const controlled = (type: string, field: string, resolve: Resolve | undefined): Resolve => {
  const plain: Resolve = (parent) => (parent as Record<string, unknown>)[field];
  const read = resolve ?? plain;
  return (parent, args, context, info) => {
    const seen = (value: unknown): unknown => {
      // What is not there gives nothing away.
      if (value !== null && value !== undefined && context.audit !== undefined)
        noted(context.audit.reads, type, field, parent as Parent);
      return value;
    };
    const value = read(parent, args, context, info);
    return value instanceof Promise ? value.then(seen) : seen(value);
  };
};

/** The fields that the SDL marks @exportControlled, themselves or by their type. */
const controlledFields = (document: DocumentNode): [type: string, field: string][] => {
  const marked = (node: { directives?: readonly DirectiveNode[] | undefined }): boolean =>
    directiveOf(node.directives, 'exportControlled') !== undefined;
  return document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
    return (definition.fields ?? [])
      .filter((field) => marked(definition) || marked(field))
      .map((field): [string, string] => [definition.name.value, field.name.value]);
  });
};

const each = (fields: unknown, wrap: (name: string, resolve: Resolve) => Resolve): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries((fields ?? {}) as Record<string, unknown>).map(([name, resolve]) => [
      name,
      typeof resolve === 'function' ? wrap(name, resolve as Resolve) : resolve,
    ]),
  );

/**
 * The resolvers of a subgraph with its audit around them: each mutation that is refused leaves a row, each root read that is denied,
 * and each reading of a field marked @exportControlled is noted for the request's row.
 */
export const auditedResolvers = (document: DocumentNode, resolvers: ResolverMap): ResolverMap => {
  const audited: Record<string, unknown> = { ...resolvers };
  if (audited['Mutation'] !== undefined) audited['Mutation'] = each(audited['Mutation'], mutation);
  if (audited['Query'] !== undefined) audited['Query'] = each(audited['Query'], query);
  for (const [type, field] of controlledFields(document)) {
    const fields = (audited[type] ?? {}) as Record<string, Resolve | undefined>;
    audited[type] = { ...fields, [field]: controlled(type, field, fields[field]) };
  }
  return audited as ResolverMap;
};
