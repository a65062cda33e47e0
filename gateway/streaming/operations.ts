import {
  getOperationAST,
  parse,
  type DocumentNode,
  type FormattedExecutionResult,
  type OperationTypeNode,
} from 'graphql';
import type { Viewer } from '../../kernel/viewer.ts';
import type { Limits } from '../limits/limits.ts';

/** An operation as a client sends it, in whichever carrier. */
export type Asked = {
  query: string;
  operationName?: string | undefined;
  variables?: Readonly<Record<string, unknown>> | undefined;
};

/** Carries out queries and mutations: as a POST to /graphql would, limits apart. */
export type Execute = (asked: Asked, viewer: Viewer, correlationId: string) => Promise<FormattedExecutionResult>;

const remembered = 1000;
const longestKept = 20_000;

/**
 * Which kind of operation is asked for; `query` too for what cannot be read or is not there, since carrying it out says what is wrong.
 * Kinds are kept by text and name.
 */
export const kindOf = ({ tokens }: Limits): ((asked: Asked) => `${OperationTypeNode}`) => {
  const known = new Map<string, `${OperationTypeNode}`>();
  const read = (query: string): DocumentNode | undefined => {
    try {
      return parse(query, { maxLexicalTokens: tokens, noLocation: true });
    } catch {
      return undefined;
    }
  };
  return ({ query, operationName }) => {
    const key = `${operationName ?? ''} ${query}`;
    const hit = known.get(key);
    if (hit !== undefined) return hit;
    const document = read(query);
    const kind = (document === undefined ? undefined : getOperationAST(document, operationName)?.operation) ?? 'query';
    if (known.size >= remembered) known.clear();
    if (key.length < longestKept) known.set(key, kind);
    return kind;
  };
};
