import type { PlantFile } from './plant-file.ts';

/** An operation to begin with. */
export type Operation = { title: string; query: string };

/** What is shown when all is ready. */
export function greeting(file: PlantFile, folder: string, operations: readonly Operation[]): string {
  const tokens = Object.entries(file.tokens).map(([principal, token]) => `  ${principal.padEnd(12)}${token}`);
  const queries = operations.map(({ title, query }) => `  ${title}\n    ${oneLine(query)}`);
  return [
    '',
    'Triad is ready.',
    `  Endpoint    ${file.endpoint}`,
    `  WebSocket   ${file.wsEndpoint}  (subscriptions; as server-sent events: ${file.endpoint}/stream)`,
    `  Explorer    ${file.explorer}`,
    '',
    'Tokens by kind of principal (send one as "Authorization: Bearer …"):',
    ...tokens,
    '',
    'To try, in the explorer or with curl:',
    ...queries,
    '',
    `All of this is in ${folder}/plant.json too.`,
    'A service down, and up again: npm run plant -- stop erp, npm run plant -- start erp',
    'Ctrl-C stops everything; the data stays.',
    '',
  ].join('\n');
}

/** A GraphQL operation without its comments and line breaks. */
export function oneLine(query: string): string {
  return query.replace(/#.*$/gm, '').replace(/\s+/g, ' ').trim();
}
