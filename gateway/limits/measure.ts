import {
  Kind,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Limits } from './limits.ts';

/** The size of a document, in what is limited. */
export type Measure = Omit<Limits, 'bodyBytes' | 'tokens'>;

/** What a selection set comes to with all fragments laid out: levels, all fields, fields at its own level. */
type Extent = { depth: number; fields: number; width: number };

const nothing: Extent = { depth: 0, fields: 0, width: 0 };

// Each fragment is measured once, however often it is spread: laid out, a bomb of fragments has more fields than there is time.
class Extents {
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #known = new Map<string, Extent>();

  constructor(document: DocumentNode) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(definition.name.value, definition);
    }
  }

  of(set: SelectionSetNode): Extent {
    const sum = { ...nothing };
    for (const selection of set.selections) {
      const inner = this.#selection(selection);
      sum.depth = Math.max(sum.depth, inner.depth);
      sum.fields += inner.fields;
      sum.width += inner.width;
    }
    return sum;
  }

  #selection(selection: SelectionNode): Extent {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#fragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.of(selection.selectionSet);
    // Introspection goes no deeper than the schema's own types, and explorers ask for it whole. It counts as one field all the same:
    // a bomb can be made of nothing but __typename.
    if (selection.name.value.startsWith('__')) return { depth: 0, fields: 1, width: 1 };
    const inner = selection.selectionSet === undefined ? nothing : this.of(selection.selectionSet);
    return { depth: inner.depth + 1, fields: inner.fields + 1, width: 1 };
  }

  #fragment(name: string): Extent {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    // A fragment that spreads itself is refused by validation; until then it counts once.
    this.#known.set(name, nothing);
    const fragment = this.#fragments.get(name);
    const extent = fragment === undefined ? nothing : this.of(fragment.selectionSet);
    this.#known.set(name, extent);
    return extent;
  }
}

const largest = (numbers: readonly number[]): number => numbers.reduce((most, number) => Math.max(most, number), 0);

/** Measures a document in one walk and one pass over its fragments. Throws a RangeError where it is nested beyond the stack. */
export const measure = (document: DocumentNode): Measure => {
  const count = { aliases: 0, directives: 0, inputDepth: 0 };
  let nesting = 0;
  const value = {
    enter: () => {
      nesting += 1;
      count.inputDepth = Math.max(count.inputDepth, nesting);
    },
    leave: () => {
      nesting -= 1;
    },
  };
  visit(document, {
    Field: (node) => {
      if (node.alias !== undefined) count.aliases += 1;
    },
    Directive: () => {
      count.directives += 1;
    },
    ListValue: value,
    ObjectValue: value,
  });
  const extents = new Extents(document);
  // The largest of its operations counts: only one of them runs.
  const operations = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [extents.of(definition.selectionSet)] : [],
  );
  return {
    ...count,
    depth: largest(operations.map((extent) => extent.depth)),
    selections: largest(operations.map((extent) => extent.fields)),
    rootFields: largest(operations.map((extent) => extent.width)),
    fragments: document.definitions.length - operations.length,
  };
};
