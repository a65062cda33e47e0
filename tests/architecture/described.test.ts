import { describe, expect, test } from '@jest/globals';
import {
  Kind,
  parse,
  visit,
  type ASTNode,
  type EnumTypeDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type ScalarTypeDefinitionNode,
  type StringValueNode,
} from 'graphql';
import { sdlFiles } from '../../kernel/sdl.ts';

type Described = { description?: StringValueNode | undefined };

/** Field names whose meaning the shape of every connection gives. */
const obvious = new Set(['edges', 'node', 'cursor', 'pageInfo']);

type Named =
  ObjectTypeDefinitionNode | InputObjectTypeDefinitionNode | EnumTypeDefinitionNode | ScalarTypeDefinitionNode;

const named = (node: ASTNode): node is Named =>
  [
    Kind.OBJECT_TYPE_DEFINITION,
    Kind.INPUT_OBJECT_TYPE_DEFINITION,
    Kind.ENUM_TYPE_DEFINITION,
    Kind.SCALAR_TYPE_DEFINITION,
  ].some((kind) => kind === node.kind);

const rooted = /^(Query|Mutation|Subscription)$|(Connection|Edge)$/;

const undescribed = (file: string, text: string): string[] => {
  const missing: string[] = [];
  const check = (what: string, node: Described): void => {
    if ((node.description?.value.trim() ?? '') === '') missing.push(`${file}: ${what}`);
  };
  visit(parse(text), {
    enter: (node) => {
      if (named(node) && !rooted.test(node.name.value)) check(node.name.value, node);
      if (
        (node.kind === Kind.OBJECT_TYPE_DEFINITION ||
          node.kind === Kind.OBJECT_TYPE_EXTENSION ||
          node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) &&
        !/(Connection|Edge)$/.test(node.name.value)
      ) {
        for (const field of node.fields ?? [])
          if (!obvious.has(field.name.value)) check(`${node.name.value}.${field.name.value}`, field);
      }
    },
  });
  return missing;
};

describe.each(['plm', 'mes', 'erp', 'integration'])('%s', (system) => {
  test('every type and field says what it is', () => {
    expect(sdlFiles(system).flatMap(({ file, text }) => undescribed(file, text))).toEqual([]);
  });
});
