import { parse } from 'graphql';
import type { Graph } from '../graph.ts';
import type { Admitted } from './admission.ts';

/**
 * The cursor of this moment in the feed of a subgraph, by its query `<subgraph>EventCursor`; undefined where it has none, or does not give
 * it to these rights. Throws where the subgraph does not answer.
 */
export const cursorOfNow = async (
  { engine }: Graph,
  { plan, viewer }: Admitted,
  correlationId: string,
): Promise<string | undefined> => {
  const field = `${plan.subgraph}EventCursor`;
  if (engine.schema.getQueryType()?.getFields()[field] === undefined) return undefined;
  const source = `query StartOfStream { ${field} }`;
  const operation = { document: parse(source), source, operationName: 'StartOfStream', variables: {}, correlationId };
  const { data, errors = [] } = await engine.execute(operation, viewer);
  const cursor = data?.[field];
  if (typeof cursor === 'string') return cursor;
  if (errors.some(({ extensions }) => Number(extensions['status'] ?? 500) >= 500))
    throw new Error(errors[0]?.message ?? `${plan.subgraph} gives no cursor`);
  return undefined;
};
