import { describe, expect, test } from '@jest/globals';
import { buildASTSchema, parse } from 'graphql';
import { accessGuard } from './access.ts';
import { accessDeclared } from './ownership.ts';
import type { Viewer } from './viewer.ts';

const words = `
  directive @access(scopes: [[String!]!]!) on OBJECT | INTERFACE | UNION | FIELD_DEFINITION | INPUT_OBJECT | INPUT_FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM_VALUE
  directive @authenticated on OBJECT | FIELD_DEFINITION
  directive @exportControlled on OBJECT | FIELD_DEFINITION
`;
const document = parse(`${words}
  interface Record { id: ID! value: Float }
  type Line implements Record {
    id: ID!
    value: Float @access(scopes: [["erp:read", "erp:read:finance"]])
    both: Float @access(scopes: [["erp:read:finance"], ["mes:read:people", "mes:read"]])
    note(as: Form): String
  }
  type Stock implements Record { id: ID! value: Float }
  type Bill @access(scopes: [["erp:read:finance"]]) { id: ID! line: Line }
  type Drawing { id: ID! uri: String @exportControlled  secret: String @authenticated }
  union Found = Stock | Bill
  enum Form { SHORT  LONG @access(scopes: [["erp:read:finance"]]) }
  enum Sort { ID_ASC  VALUE_ASC @access(scopes: [["erp:read:finance"]]) }
  input LineFilter { id: ID  value: Float @access(scopes: [["erp:read:finance"]])  and: [LineFilter!] }
  input BillFilter @access(scopes: [["erp:read:finance"]]) { id: ID }
  type Query {
    lines(filters: LineFilter, sort: [Sort!], bill: BillFilter): [Line!]!
    records: [Record!]!
    found: [Found!]!
    bill: Bill
    drawing: Drawing
    old(of: ID @access(scopes: [["erp:read:finance"]])): Int
    _entities(representations: [String!]!): [Found]!
  }`);
const guard = accessGuard(accessDeclared(document), buildASTSchema(document));
const viewer = (...scopes: string[]): Viewer => ({ subject: 'somebody', system: 'VIEWER', scopes, sites: '*' });

const code = (query: string, variables: Record<string, unknown> = {}, ...scopes: string[]): string | undefined =>
  guard.refusalOf({ document: parse(query), variables }, viewer(...scopes))?.code;

describe('what names a protected thing is refused', () => {
  test.each([
    ['a field', '{ lines { value } }'],
    ['under an alias', '{ lines { id: value } }'],
    ['in a fragment', '{ lines { ...f } } fragment f on Line { ...g } fragment g on Line { value }'],
    ['in an inline fragment', '{ lines { ... on Line { ... { value } } } }'],
    ['of an interface', '{ records { value } }'],
    ['of the interface, in a fragment on it', '{ lines { ... on Record { value } } }'],
    ['of one type behind an interface', '{ records { ... on Line { value } } }'],
    ['of one type of a union', '{ found { ... on Bill { id } } }'],
    ['its name alone, of one type of a union', '{ found { ... on Bill { __typename } } }'],
    ['a type', '{ bill { id } }'],
    ['the name of a type', '{ bill { __typename } }'],
    ['as a representation', '{ _entities(representations: []) { ... on Bill { id } } }'],
    ['with a directive that skips it', '{ lines { value @skip(if: true) } }'],
    ['in a filter', '{ lines(filters: { value: 1 }) { id } }'],
    ['deep in a filter', '{ lines(filters: { and: [{ and: { value: 1 } }] }) { id } }'],
    ['as an order', '{ lines(sort: [VALUE_ASC]) { id } }'],
    ['as an order that is no list', '{ lines(sort: VALUE_ASC) { id } }'],
    ['as a filter of a protected type', '{ lines(bill: { id: 1 }) { id } }'],
    ['as an argument', '{ old(of: 1) }'],
    ['as a value of an argument', '{ lines { note(as: LONG) } }'],
  ])('%s', (_, query) => {
    expect(code(query)).toBe('FORBIDDEN');
    expect(code(query, {}, 'erp:read:finance')).toBeUndefined();
    expect(code(query, {}, 'read')).toBeUndefined();
  });

  test.each([
    ['a filter', 'query ($f: LineFilter) { lines(filters: $f) { id } }', { f: { value: null } }],
    [
      'deep in a filter',
      'query ($f: LineFilter) { lines(filters: $f) { id } }',
      { f: { and: [{ and: { value: 1 } }] } },
    ],
    ['part of a filter', 'query ($f: LineFilter!) { lines(filters: { and: [$f] }) { id } }', { f: { value: 1 } }],
    ['an order', 'query ($s: [Sort!]) { lines(sort: $s) { id } }', { s: ['ID_ASC', 'VALUE_ASC'] }],
    ['one order', 'query ($s: Sort!) { lines(sort: [$s]) { id } }', { s: 'VALUE_ASC' }],
    ['a default', 'query ($s: [Sort!] = [VALUE_ASC]) { lines(sort: $s) { id } }', {}],
  ])('in a variable: %s', (_, query, variables) => {
    expect(code(query, variables)).toBe('FORBIDDEN');
    expect(code(query, variables, 'erp:read:finance')).toBeUndefined();
  });

  test.each([
    '{ lines { id } }',
    '{ records { id } }',
    '{ found { ... on Stock { value } } }',
    '{ found { __typename } }',
  ])('what names none is not: %s', (query) => {
    expect(code(query)).toBeUndefined();
  });

  test('the same document with other variables is looked at again', () => {
    const asked = parse('query ($s: [Sort!]) { lines(sort: $s) { id } }');
    expect(guard.refusalOf({ document: asked, variables: { s: ['ID_ASC'] } }, viewer())).toBeUndefined();
    expect(guard.refusalOf({ document: asked, variables: { s: ['VALUE_ASC'] } }, viewer())?.code).toBe('FORBIDDEN');
  });

  test('of several operations only the one that is asked counts', () => {
    const asked = parse('query a { lines { id } } query b { lines { value } }');
    expect(guard.refusalOf({ document: asked, operationName: 'a' }, viewer())).toBeUndefined();
    expect(guard.refusalOf({ document: asked, operationName: 'b' }, viewer())?.code).toBe('FORBIDDEN');
  });

  test('fragments that fan out cost no more than their length', () => {
    const spread = Array.from(
      { length: 40 },
      (_, n) => `fragment f${String(n)} on Line { id ...f${String(n + 1)} ...f${String(n + 1)} }`,
    );
    expect(code(`{ lines { ...f0 } } ${spread.join(' ')} fragment f40 on Line { value }`)).toBe('FORBIDDEN');
  });

  test('an input nested without end is refused', () => {
    let deep: Record<string, unknown> = { id: 1 };
    for (let level = 0; level < 5000; level += 1) deep = { and: [deep] };
    expect(() => code('query ($f: LineFilter) { lines(filters: $f) { id } }', { f: deep })).toThrow('levels deep');
  });
});

describe('scopes', () => {
  test('all of the outer list, one of each inner list', () => {
    const query = '{ lines { both } }';
    expect(code(query, {}, 'erp:read:finance')).toBe('FORBIDDEN');
    expect(code(query, {}, 'mes:read')).toBe('FORBIDDEN');
    expect(code(query, {}, 'erp:read:finance', 'mes:read')).toBeUndefined();
    expect(code(query, {}, 'erp:read:finance', 'mes:read:people')).toBeUndefined();
  });

  test.each([
    'erp:readwrite',
    'erp:read:fin',
    'erp:read:finance:all',
    'erp',
    'ERP:READ',
    'reads',
    'read:erp',
    'erp:read ',
  ])('%j is not erp:read', (scope) => {
    expect(code('{ lines { value } }', {}, scope)).toBe('FORBIDDEN');
  });

  test('the refusal names what is missing', () => {
    const refusal = guard.refusalOf({ document: parse('{ lines { value both } bill { id } }') }, viewer('mes:read'));
    expect(refusal?.message).toContain('"erp:read" or "erp:read:finance"');
    expect(refusal?.extensions['details']).toMatchObject({
      missing: [{ field: 'Line.value' }, { field: 'Line.both', anyOf: ['erp:read:finance'] }, { field: 'Bill' }],
    });
  });

  test('the audit’s scope is no read scope', () => {
    const audited = parse(`${words} type Query { trail: Int @access(scopes: [["audit:read"]]) }`);
    const trail = accessGuard(accessDeclared(audited), buildASTSchema(audited));
    const asked = { document: parse('{ trail }') };
    expect(trail.refusalOf(asked, viewer('read'))?.code).toBe('FORBIDDEN');
    expect(trail.refusalOf(asked, viewer('audit:read'))).toBeUndefined();
  });

  test('@authenticated needs a token', () => {
    const asked = { document: parse('{ drawing { secret } }') };
    expect(guard.refusalOf(asked, { ...viewer('read'), subject: 'anonymous' })?.code).toBe('UNAUTHENTICATED');
    expect(guard.refusalOf(asked, viewer())).toBeUndefined();
  });

  test('an @access without scopes does not start', () => {
    const open = parse(`${words} type Query { trail: Int @access(scopes: [[]]) }`);
    expect(() => accessDeclared(open)).toThrow('Query.trail names no scopes');
  });

  test('export-controlled fields are told', () => {
    expect(guard.exportControlled({ document: parse('{ drawing { id x: uri } }') })).toEqual(['Drawing.uri']);
  });
});
