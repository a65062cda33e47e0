import { composeServices } from '@apollo/composition';
import { parse, printSchema, type ASTNode } from 'graphql';
import { withoutForeignPromises } from '../compose/foreign-promises.ts';
import { finding, type Finding } from './finding.ts';
import type { Sources } from './sources.ts';

export type Composed = { supergraphSdl: string; api: string };

/** The subgraphs composed by stock composition: what it makes of them, and each of its errors and hints as a finding. */
export const composed = ({ shared, subgraphs }: Sources): { composed: Composed | undefined; findings: Finding[] } => {
  const documents = withoutForeignPromises(
    subgraphs.map(({ files }) => parse([...shared, ...files].map(({ text }) => text).join('\n'), { noLocation: true })),
  );
  const result = composeServices(
    subgraphs.flatMap(({ name }, place) => {
      const typeDefs = documents[place];
      return typeDefs === undefined ? [] : [{ name, url: `http://${name}.triad.internal/graphql`, typeDefs }];
    }),
  );
  const at: readonly ASTNode[] = [];
  if (result.errors !== undefined) {
    const findings = result.errors.map((error) => {
      const code = error.extensions['code'];
      const name = typeof code === 'string' ? `${code}: ` : '';
      return finding('COMPOSITION_REFUSED', at, undefined, `${name}${error.message}`, 'The subgraphs do not compose.');
    });
    return { composed: undefined, findings };
  }
  const findings = result.hints.map(({ definition, message }) =>
    finding(
      'COMPOSITION_HINT',
      at,
      undefined,
      `${definition.code}: ${message}`,
      'Make the subgraphs say the same: a hint is what composition passes over in silence.',
    ),
  );
  const api = printSchema(result.schema.toAPISchema().toGraphQLJSSchema());
  return { composed: { supergraphSdl: result.supergraphSdl, api }, findings };
};
