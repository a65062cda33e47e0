import { keyOf, settled } from './assemblies.ts';
import type { Settled } from './assemblies.ts';
import type { BomRow } from './bom-row.ts';
import { keyText, shown } from './draft.ts';
import type { Alias, Draft, LineDraft, PartDraft, PartKey, ReadOptions } from './draft.ts';
import { doubtful, grouped, refused } from './findings.ts';
import type { Finding } from './findings.ts';
import { topsOf } from './tops.ts';
import { above, withBelow } from './tree.ts';
import type { Forest, Node } from './tree.ts';

const cycleOf = (node: Node): Finding | undefined => {
  const chain = above(node);
  const at = chain.findIndex((other) => keyText(keyOf(other)) === keyText(keyOf(node)));
  if (at < 0) return undefined;
  const path = [...chain.slice(0, at + 1).reverse(), node].map(({ row }) => row.partNumber).join(' > ');
  return refused('BOM_CYCLE', node.row.place, `The assembly would contain itself: ${path}.`);
};

/** Takes out what contains itself and whatever stands under a refused row; true where the node stays. */
const sift = (node: Node, findings: Finding[]): boolean => {
  const problem = node.problem ?? cycleOf(node);
  if (problem !== undefined) {
    const places = withBelow(node)
      .slice(1)
      .map(({ row }) => row.place);
    findings.push(
      problem,
      ...grouped(refused, 'PARENT_REFUSED', places, `Stands under the refused row ${node.row.place}.`),
    );
    return false;
  }
  const kept = node.children.filter((child) => sift(child, findings));
  node.children.splice(0, node.children.length, ...kept);
  return true;
};

const aliasesOf = ({ manufacturer, manufacturerPartNumber }: BomRow): readonly Alias[] =>
  manufacturerPartNumber === ''
    ? []
    : [
        {
          system: '',
          number: manufacturerPartNumber,
          kind: 'MPN',
          organization: manufacturer === '' ? null : manufacturer,
        },
      ];

const partOf = (row: BomRow, key: PartKey, made: boolean): PartDraft => ({
  ...key,
  place: row.place,
  description: row.description,
  unit: undefined,
  sourcing: made ? 'MAKE' : 'BUY',
  aliases: aliasesOf(row),
  attributes: row.manufacturer === '' ? [] : [{ key: 'manufacturer', type: 'STRING', value: row.manufacturer }],
});

/** Part numbers of a substitutes cell, separated by semicolon, bar or comma; one known revision in the file is meant, else the default. */
const substitutesOf = (row: BomRow, known: ReadonlyMap<string, PartKey>, options: ReadOptions): readonly PartKey[] =>
  row.substitutes
    .split(/[;|,]/u)
    .map((number) => number.trim())
    .filter((number) => number !== '')
    .map((partNumber) => known.get(partNumber) ?? { partNumber, revision: options.revision });

const linesOf = (
  assembly: Node,
  left: Settled,
  known: ReadonlyMap<string, PartKey>,
  options: ReadOptions,
): readonly LineDraft[] =>
  assembly.children
    .filter((child) => !left.leftOut.has(child))
    .map((child) => ({
      place: child.row.place,
      parent: keyOf(assembly),
      component: keyOf(child),
      findNumber: child.row.findNumber,
      quantity: child.row.quantity,
      unit: child.row.unit,
      designators: child.row.designators,
      optional: child.row.optional,
      approximate: child.row.approximate,
      notes: child.row.notes,
      substitutes: substitutesOf(child.row, known, options),
    }));

const merged = (one: PartDraft, more: PartDraft): PartDraft => ({
  ...one,
  description: one.description === '' ? more.description : one.description,
  aliases: [
    ...one.aliases,
    ...more.aliases.filter(
      (alias) => !one.aliases.some((own) => own.organization === alias.organization && own.number === alias.number),
    ),
  ],
  attributes: one.attributes.length === 0 ? more.attributes : one.attributes,
});

const partsOf = (nodes: readonly Node[], assemblies: readonly Node[]): Map<string, PartDraft> => {
  const made = new Set(assemblies.map((node) => keyText(keyOf(node))));
  const parts = new Map<string, PartDraft>();
  for (const node of nodes) {
    const key = keyOf(node);
    const part = partOf(node.row, key, made.has(keyText(key)));
    const known = parts.get(keyText(key));
    parts.set(keyText(key), known === undefined ? part : merged(known, part));
  }
  return parts;
};

/** Substitutes that stand nowhere as a component become parts of their own. */
const withSubstitutes = (parts: Map<string, PartDraft>, lines: readonly LineDraft[]): readonly PartDraft[] => {
  for (const line of lines) {
    for (const key of line.substitutes) {
      if (parts.has(keyText(key))) continue;
      parts.set(keyText(key), {
        ...key,
        place: line.place,
        description: '',
        unit: line.unit,
        sourcing: 'BUY',
        aliases: [],
        attributes: [],
      });
    }
  }
  return [...parts.values()];
};

const oneRevision = (parts: Iterable<PartDraft>): Map<string, PartKey> => {
  const known = new Map<string, PartKey | undefined>();
  for (const part of parts) known.set(part.partNumber, known.has(part.partNumber) ? undefined : part);
  return new Map(
    [...known].flatMap(([number, part]) =>
      part === undefined ? [] : [[number, { partNumber: number, revision: part.revision }]],
    ),
  );
};

const describedTwice = (nodes: readonly Node[]): readonly Finding[] => {
  const first = new Map<string, Node>();
  const findings: Finding[] = [];
  for (const node of nodes) {
    if (node.row.description === '' || node.row.description === node.row.notes) continue;
    const known = first.get(keyText(keyOf(node)));
    if (known === undefined) first.set(keyText(keyOf(node)), node);
    else if (known.row.description !== node.row.description) {
      const message = `${shown(keyOf(node))} is described as "${known.row.description}" and as "${node.row.description}": the first is imported.`;
      findings.push(doubtful('DESCRIPTION_DIFFERS', [known.row.place, node.row.place], message));
    }
  }
  return findings;
};

/** What an indented list says: each part once, each assembly's lines once. */
export const draftOf = (forest: Forest, options: ReadOptions, severalTops: boolean): Draft => {
  const findings: Finding[] = [...forest.problems];
  const { tops, problems } = topsOf(forest.roots, options, severalTops);
  findings.push(...problems);
  for (const stray of forest.strays) sift(stray, findings);
  const sound = tops.filter((top) => sift(top, findings));
  const nodes = sound.flatMap(withBelow);
  const settlement = settled(nodes, options.acceptDuplicates);
  const parts = partsOf(nodes, settlement.assemblies);
  const known = oneRevision(parts.values());
  const lines = settlement.assemblies.flatMap((assembly) => linesOf(assembly, settlement, known, options));
  findings.push(...settlement.findings, ...describedTwice(nodes));
  const approximate = lines.filter((line) => line.approximate).map(({ place }) => place);
  findings.push(
    ...grouped(
      doubtful,
      'QUANTITY_APPROXIMATE',
      approximate,
      'The file calls the quantity approximate; the line says so in its notes.',
    ),
  );
  const prices = nodes
    .filter(({ row }) => row.price !== '')
    .map(({ row: { place, partNumber, unit, price } }) => ({ place, partNumber, unit, price }));
  return { parts: withSubstitutes(parts, lines), lines, prices, findings, tops: sound.map(keyOf), later: {} };
};
