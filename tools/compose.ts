import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { printSchema, type GraphQLError } from 'graphql';
import { sdlOf } from '../kernel/sdl.ts';
import { root } from '../kernel/root.ts';
import { withoutForeignPromises } from './compose/foreign-promises.ts';

const systems = ['plm', 'mes', 'erp', 'integration'];

const described = (error: GraphQLError): string => {
  const code = error.extensions['code'];
  return `${typeof code === 'string' ? `${code}: ` : ''}${error.message}`;
};

/**
 * The four subgraphs composed into `schema/supergraph.graphql`, and what a client sees of it in `schema/api.graphql`. Composition is
 * the first wall of ownership: a field that two systems resolve does not compose.
 */
const composed = (): Map<string, string> => {
  const documents = withoutForeignPromises(systems.map((name) => sdlOf(name)));
  const result = composeServices(
    documents.map((typeDefs, place) => {
      const name = systems[place] ?? '';
      return { name, typeDefs, url: `http://${name}.triad.internal/graphql` };
    }),
  );
  if (result.errors !== undefined) throw new Error(result.errors.map(described).join('\n'));
  const api = printSchema(result.schema.toAPISchema().toGraphQLJSSchema());
  return new Map([
    ['schema/supergraph.graphql', `${result.supergraphSdl.trimEnd()}\n`],
    [
      'schema/api.graphql',
      `# What a client sees of the composed graph. Made by \`npm run compose\`.\n${api.trimEnd()}\n`,
    ],
  ]);
};

const verify = process.argv.includes('--verify');
try {
  const stale = [...composed()].filter(
    ([file, text]) => !existsSync(join(root, file)) || readFileSync(join(root, file), 'utf8') !== text,
  );
  for (const [file, text] of stale) {
    if (verify) process.stderr.write(`${file} is not what the subgraphs compose to. Run npm run compose.\n`);
    else {
      writeFileSync(join(root, file), text);
      process.stdout.write(`${file}\n`);
    }
  }
  if (verify && stale.length > 0) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`The subgraphs do not compose:\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
