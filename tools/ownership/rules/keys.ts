import { print } from 'graphql';
import { finding, type Finding, type Rule } from '../finding.ts';
import { fieldsOf, isExtension, isObject, isShared, owned, ownerOf, roots } from '../graph.ts';
import { keysOf } from '../keys.ts';

/** The same entity goes by the same keys everywhere: those of its owner. */
export const keyForms: Rule = (graph) =>
  [...graph.types.keys()].flatMap((type) => {
    const keys = keysOf(graph, type);
    const owner = ownerOf(graph, type);
    const own = keys.filter(({ system }) => system === owner);
    const [model] = own;
    if (model === undefined) return [];
    const forms = own.map(({ form }) => `"${form}"`).join(' and ');
    return [
      ...keys
        .filter(({ system, form }) => system !== owner && !own.some((key) => key.form === form))
        .map(({ system, form, node }) =>
          finding(
            'KEY_UNKNOWN_TO_OWNER',
            [node, model.node],
            owner,
            `${system} finds ${type} by "${form}"; ${String(owner)} knows it by ${forms}.`,
            `Use a key of ${String(owner)}'s, or let ${String(owner)} declare this one.`,
          ),
        ),
      ...own
        .filter(({ resolvable }) => !resolvable)
        .map(({ node }) =>
          finding(
            'OWNER_KEY_UNRESOLVABLE',
            [node],
            owner,
            `${String(owner)} owns ${type} and does not resolve it by its key.`,
            'Take `resolvable: false` away: that is for those who only point at it.',
          ),
        ),
    ];
  });

/** A key field has one type. */
export const keyTypes: Rule = (graph) =>
  [...graph.types.keys()].flatMap((type) => {
    const owner = ownerOf(graph, type);
    const keyFields = new Set(keysOf(graph, type).flatMap(({ fields }) => fields));
    const fields = fieldsOf(graph, type).filter(({ name }) => keyFields.has(name));
    return fields.flatMap((field): Finding[] => {
      const model = fields.find(({ name, system }) => name === field.name && system === owner);
      if (model === undefined || print(model.node.type) === print(field.node.type)) return [];
      return [
        finding(
          'KEY_TYPE_DIFFERS',
          [field.node, model.node],
          owner,
          `${type}.${field.name} is ${print(field.node.type)} in ${field.system} and ${print(model.node.type)} in ${model.system}.`,
          `Write it as ${model.system} does: an identifier has one form in the whole plant.`,
        ),
      ];
    });
  });

/** Whoever speaks of another's record says by which key. */
export const keyMissing: Rule = (graph) =>
  owned(graph)
    .filter((declared) => isObject(declared) && !isExtension(declared))
    .filter(({ name }) => !roots.has(name) && !isShared(graph, name))
    .flatMap(({ name, node, system }) => {
      const others = new Set((graph.types.get(name) ?? []).map((declared) => declared.system));
      if (others.size < 2 || keysOf(graph, name).some((key) => key.system === system)) return [];
      const home = (graph.types.get(name) ?? []).find((declared) => declared.system !== system);
      return [
        finding(
          'KEY_MISSING',
          [node, ...(home === undefined ? [] : [home.node])],
          ownerOf(graph, name),
          `${name} stands in ${[...others].map(String).join(' and ')}, and in ${system} it has no key.`,
          `Give it one of ${String(ownerOf(graph, name))}'s keys, or another name if it is another thing.`,
        ),
      ];
    });
