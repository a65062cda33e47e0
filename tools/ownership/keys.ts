import { argumentsOf } from '../../kernel/directives.ts';
import type { SystemOfRecord } from '../../kernel/ownership.ts';
import { isObject, type Graph } from './graph.ts';

/** A key of an entity as one subgraph declares it; its fields in alphabetical order, so that order does not matter. */
export type Key = {
  system: SystemOfRecord;
  fields: readonly string[];
  form: string;
  resolvable: boolean;
  node: NonNullable<Parameters<typeof argumentsOf>[0]>;
};

/** The keys of an entity in all subgraphs; none for what is no entity. */
export const keysOf = (graph: Graph, type: string): Key[] =>
  (graph.types.get(type) ?? []).filter(isObject).flatMap(({ system, node }) =>
    (node.directives ?? []).flatMap((directive) => {
      if (directive.name.value !== 'key' || system === undefined) return [];
      const { fields = '', resolvable = true } = argumentsOf(directive);
      const words = [...String(fields).matchAll(/\w+/g)].map(([word]) => word).sort();
      return [{ system, fields: words, form: words.join(' '), resolvable: resolvable !== false, node: directive }];
    }),
  );

/** Whether a field is part of any key of its type: those every subgraph may resolve. */
export const isKeyField = (graph: Graph, type: string, field: string): boolean =>
  keysOf(graph, type).some(({ fields }) => fields.includes(field));
