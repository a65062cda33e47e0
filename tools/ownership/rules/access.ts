import { Kind, type ASTNode } from 'graphql';
import { argumentsOf, directiveOf } from '../../../kernel/directives.ts';
import { systemsOfRecord, type SystemOfRecord } from '../../../kernel/ownership.ts';
import { finding, type Finding, type Rule } from '../finding.ts';
import {
  fieldsOf,
  inputFieldsOf,
  isEnum,
  isInput,
  isObject,
  namedType,
  owned,
  ownerOf,
  type FieldAt,
  type Graph,
  wordOf,
} from '../graph.ts';

type Guarded = Parameters<typeof directiveOf>[0];

const needs = (directives: Guarded): string | undefined => {
  const { scopes } = argumentsOf(directiveOf(directives, 'access'));
  return scopes === undefined ? undefined : JSON.stringify(scopes);
};

const typeNeeds = (graph: Graph, name: string): string | undefined =>
  (graph.types.get(name) ?? []).map(({ node }) => needs(node.directives)).find((scopes) => scopes !== undefined);

const fieldNeeds = (graph: Graph, type: string, field: string): string | undefined =>
  fieldsOf(graph, type)
    .filter(({ name }) => name === field)
    .map(({ node }) => needs(node.directives))
    .find((scopes) => scopes !== undefined);

const scopeForm = new RegExp(
  `^((${systemsOfRecord.join('|').toLowerCase()}):read(:[a-z]+)?|audit:read|provenance:read)$`,
);

const guards = (graph: Graph): { name: string; node: ASTNode; directives: Guarded }[] =>
  owned(graph).flatMap((declared) => {
    const { name, node } = declared;
    const inner =
      isObject(declared) || isInput(declared)
        ? (declared.node.fields ?? [])
        : isEnum(declared)
          ? (declared.node.values ?? [])
          : [];
    return [
      { name, node, directives: node.directives },
      ...inner.map((at) => ({ name: `${name}.${at.name.value}`, node: at, directives: at.directives })),
    ];
  });

/** Scopes that are declared can be given. */
export const scopes: Rule = (graph) =>
  guards(graph).flatMap(({ name, node, directives }): Finding[] => {
    const { scopes: declared } = argumentsOf(directiveOf(directives, 'access'));
    if (declared === undefined) return [];
    const lists = Array.isArray(declared) ? (declared as unknown[]) : [];
    const owner = ownerOf(graph, name.split('.')[0] ?? name);
    if (lists.length === 0 || lists.some((list) => !Array.isArray(list) || list.length === 0))
      return [
        finding(
          'ACCESS_EMPTY',
          [node],
          owner,
          `@access of ${name} names no scope.`,
          'Name one scope at least in each inner list, or take @access away: an empty list would open it to all or to none.',
        ),
      ];
    const unknown = lists.flat().find((scope) => typeof scope !== 'string' || !scopeForm.test(scope));
    if (unknown === undefined) return [];
    return [
      finding(
        'SCOPE_UNKNOWN',
        [node],
        owner,
        `@access of ${name} names the scope "${wordOf(unknown)}", which nobody can be given.`,
        'Read scopes are <system>:read or <system>:read:<family>, for example erp:read:finance.',
      ),
    ];
  });

const open = (graph: Graph, node: ASTNode, what: string, field: string, at: readonly ASTNode[]): Finding =>
  finding(
    'ACCESS_OPEN',
    [node, ...at],
    ownerOf(graph, field.split('.')[0] ?? field),
    `${what} tells of ${field}, which is read with a scope, and asks for none.`,
    `Write the same @access behind it as ${field} has: who may not read a value may not look for it, sort by it or count it either.`,
  );

const nodesOf = (graph: Graph, type: string, field: string): ASTNode[] =>
  fieldsOf(graph, type)
    .filter(({ name }) => name === field)
    .map(({ node }) => node);

type Look = { graph: Graph; system: SystemOfRecord; seen: Set<string>; findings: Finding[] };

/** Compares a filter with the records it is about, nested filters included. */
const lookAt = (look: Look, input: string, target: string): void => {
  const { graph, system, seen, findings } = look;
  if (seen.has(`${input} ${target}`)) return;
  seen.add(`${input} ${target}`);
  const whole = typeNeeds(graph, input);
  const [declared] = graph.types.get(input) ?? [];
  if (declared !== undefined && typeNeeds(graph, target) !== undefined && typeNeeds(graph, target) !== whole)
    findings.push(open(graph, declared.node, `The filter ${input}`, target, []));
  for (const field of inputFieldsOf(graph, input)) {
    const name = field.name.value;
    const wanted = fieldNeeds(graph, target, name);
    if (wanted !== undefined && needs(field.directives) !== wanted && whole !== wanted)
      findings.push(
        open(graph, field, `The filter ${input}.${name}`, `${target}.${name}`, nodesOf(graph, target, name)),
      );
    const homes = fieldsOf(graph, target).filter((candidate) => candidate.name === name);
    const [foreign] = homes;
    if (foreign !== undefined && !homes.some((home) => home.system === system))
      findings.push(
        finding(
          'FILTER_REACHES_FOREIGN',
          [field, foreign.node],
          foreign.system,
          `The filter ${input}.${name} of ${system} is about ${target}.${name}, which ${foreign.system} answers.`,
          `Take it out: ${system} filters by what it owns, and by keys. Ask ${foreign.system} for the ids first.`,
        ),
      );
    else if (
      foreign !== undefined &&
      inputFieldsOf(graph, namedType(field.type)).length > 0 &&
      fieldsOf(graph, namedType(foreign.node.type)).length > 0
    )
      lookAt(look, namedType(field.type), namedType(foreign.node.type));
  }
};

const camel = (value: string): string =>
  value
    .replace(/_(ASC|DESC)$/, '')
    .toLowerCase()
    .replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

const sorts = (graph: Graph, type: string, target: string): Finding[] =>
  (graph.types.get(type) ?? []).filter(isEnum).flatMap(({ node }) =>
    (node.values ?? []).flatMap((value): Finding[] => {
      const field = camel(value.name.value);
      const wanted = fieldNeeds(graph, target, field);
      if (wanted === undefined || needs(value.directives) === wanted) return [];
      return [
        open(
          graph,
          value,
          `The order ${type}.${value.name.value}`,
          `${target}.${field}`,
          nodesOf(graph, target, field),
        ),
      ];
    }),
  );

const listed = (graph: Graph, list: FieldAt): Finding[] => {
  const connection = namedType(list.node.type);
  const target = /^(\w+)Connection$/.exec(connection)?.[1];
  if (target === undefined) return [];
  const look: Look = { graph, system: list.system, seen: new Set(), findings: [] };
  const [page] = graph.types.get(connection) ?? [];
  const wanted = typeNeeds(graph, target);
  if (page !== undefined && wanted !== undefined && typeNeeds(graph, connection) !== wanted)
    look.findings.push(open(graph, page.node, `The page ${connection}`, target, []));
  for (const argument of list.node.arguments ?? []) {
    if (argument.type.kind === Kind.NAMED_TYPE) lookAt(look, argument.type.name.value, target);
    else look.findings.push(...sorts(graph, namedType(argument.type), target));
  }
  return look.findings;
};

const unique = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((found) => [`${found.code} ${found.at.join(' ')}`, found])).values(),
];

/** Filters, orders and pages give no more away than the fields they are about, and reach no further than their subgraph. */
export const lists: Rule = (graph) => unique(fieldsOf(graph, 'Query').flatMap((list) => listed(graph, list)));
