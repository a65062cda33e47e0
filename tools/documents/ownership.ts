import { declaredOwnership, type DeclaredOwnership } from '../../kernel/declared-ownership.ts';
import {
  callersOf,
  familyScope,
  systemsOfRecord,
  writeRules,
  type Scopes,
  type SystemOfRecord,
} from '../../kernel/ownership.ts';
import { Kind, type DocumentNode } from 'graphql';
import { code, firstSentence, table } from './table.ts';

const head = `# Whose is what

<!-- Made by \`npm run docs\` from schema/supergraph.graphql. Do not edit. -->

Every object of the graph and every field of it: its system of record, who may read it, and the database role that may write it. The same
is declared in the schema (\`@owner\`, \`@access\`, in \`schema/ownership.graphql\`), checked when the subgraphs are composed, enforced by every
subgraph and its database, and answered by the queries \`systemOfRecord\` and \`ownership\`.

- **Owner.** Only principals of that system change it. What another system adds to an object is that system's own.
- **Read with.** Nothing there: every viewer, within its sites. Scopes: one of those named; an operation that names the field without the
  scope is refused as a whole, and so are filters and orders by it.
- **Scopes** are words compared whole. \`read\` grants every \`<system>:read…\`; \`*\` grants everything; \`audit:read\` is granted by itself alone.
- **Mutations** need a principal of the system named, and one of the scopes: the mutation's name, the family's (\`plm:write\`), or \`*\`.
- **Roles** are scopes as well: a step that names the role \`INSPECTOR\` is completed with \`role:INSPECTOR\`, or \`*\`; what is no letter or digit
  in a role is percent-encoded (\`role:Quality%20Engineer\`).
- Marked **export-controlled**: every reading is written into the audit trail.

Pages, filters and orders belong to whoever owns the list, and are left out here.
`;

const roleOf = (owner: SystemOfRecord | null): string => (owner === null ? '' : code(`triad_${owner.toLowerCase()}`));

const words = (scopes: Scopes): string =>
  scopes.map((anyOf) => anyOf.map(code).join(' or ')).join(', and ') || 'everybody';

const isList = /(Connection|Edge|InputFilters|Filter|SortEnum|Input|Payload|Row)$/;

const ofObject = (
  declared: readonly DeclaredOwnership[],
  type: DeclaredOwnership,
  controlled: ReadonlySet<string>,
): string => {
  const fields = declared.filter((one) => one.type === type.type && one.field !== null);
  const rows = fields.map(({ field, owner, readScopes }) => [
    `${code(field ?? '')}${controlled.has(`${type.type}.${String(field)}`) ? ' (export-controlled)' : ''}`,
    owner ?? 'shared',
    words(readScopes),
    roleOf(owner),
  ]);
  const heading = `### ${type.type}\n\n${firstSentence(type.description)}\n`;
  return `${heading}\n${table(['field', 'owner', 'read with', 'written by'], rows)}\n`;
};

const mutationTable = (supergraph: DocumentNode): string => {
  const rows = [...writeRules(supergraph).values()].map((rule) => [
    code(rule.mutation),
    rule.owner,
    callersOf(rule).join(', '),
    rule.replicaOf ?? '',
    `${code(rule.mutation)} or ${code(familyScope(rule.owner))}`,
    code(rule.code),
    rule.rule,
  ]);
  const columns = ['mutation', 'owner', 'called by', 'intake of', 'scope', 'others get', 'by'];
  return `## Mutations\n\n${table(columns, rows)}\n`;
};

const guardedReads = (declared: readonly DeclaredOwnership[]): string => {
  const rows = declared
    .filter(({ type, field, readScopes }) => type === 'Query' && field !== null && readScopes.length > 0)
    .map(({ field, owner, readScopes }) => [code(field ?? ''), owner ?? '', words(readScopes)]);
  return `## Lists and records that need a scope\n\n${table(['read', 'answered by', 'read with'], rows)}\n`;
};

const objectTypes = (supergraph: DocumentNode): Set<string> =>
  new Set(
    supergraph.definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
        ? [definition.name.value]
        : [],
    ),
  );

/** docs/ownership.md: every object by its owner, with a row for each field. */
export const ownershipPage = (supergraph: DocumentNode, controlled: ReadonlySet<string>): string => {
  const declared = declaredOwnership(supergraph);
  const objects = objectTypes(supergraph);
  const types = declared.filter(({ type, field }) => field === null && objects.has(type) && !isList.test(type));
  const sections = systemsOfRecord.map((system) => {
    const own = types.filter(({ owner }) => owner === system);
    return [`## ${system}\n`, ...own.map((type) => ofObject(declared, type, controlled))].join('\n');
  });
  return [head, mutationTable(supergraph), guardedReads(declared), ...sections].join('\n');
};
