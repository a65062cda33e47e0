import type { ApolloServerPlugin } from '@apollo/server';
import type { AuditFacts } from './audit.ts';
import type { AuditedContext, RequestAudit } from './auditor.ts';
import { refuse, type Refusal } from './errors.ts';

/** The one row of a request that has read export-controlled fields: which, of which records. */
const factsOf = ({ reads, names }: RequestAudit, operation: string): AuditFacts => {
  const all = [...reads.values()];
  const types = new Set(all.map(({ type }) => type));
  const records = new Set(all.flatMap(({ ids }) => [...ids]));
  const [siteId, ...furtherSites] = new Set(all.flatMap(({ sites }) => [...sites]));
  return {
    operation,
    outcome: 'READ',
    objectType: types.size === 1 ? [...types][0] : undefined,
    objectId: records.size === 1 ? [...records][0] : undefined,
    siteId,
    furtherSites,
    response: all.map(({ type, field, ids, count }) => ({
      type,
      field,
      ids: [...ids].map((uuid) => names.wireOf(type, uuid)),
      count,
    })),
  };
};

/**
 * Writes the row of a request's export-controlled reads before its answer leaves. Answers the refusal that stands in its place where the
 * row cannot be written: nobody reads them untold.
 */
export const tellReads = async (context: AuditedContext, operation: string): Promise<Refusal | undefined> => {
  // Absent where the context itself could not be made.
  const { audit } = context;
  if (audit === undefined || audit.reads.size === 0) return undefined;
  try {
    await audit.write(context, factsOf(audit, operation));
    return undefined;
  } catch (error) {
    audit.failed(error);
    return refuse(
      'BUSY',
      'What you asked for is export-controlled, and its reading could not be recorded. Try again in a moment.',
      { retryable: true },
    );
  }
};

/** The same for the answers to queries and mutations. */
export const auditedReads = <Context extends AuditedContext>(): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: async ({ contextValue, response, operationName, operation }) => {
        const refusal = await tellReads(contextValue, operationName ?? operation?.operation ?? 'query');
        if (refusal === undefined) return;
        const { message, extensions } = refusal;
        response.body = { kind: 'single', singleResult: { errors: [{ message, extensions }] } };
        response.http.status = 503;
      },
    }),
});
