import type { BomRow } from './bom-row.ts';
import type { ReadOptions } from './draft.ts';
import { refused, skipped } from './findings.ts';
import type { Finding } from './findings.ts';
import type { Node } from './tree.ts';

const headed = (partNumber: string, roots: readonly Node[], options: ReadOptions): Node => {
  const [first] = roots;
  const row: BomRow = {
    place: `top of ${first?.row.place ?? 'file'}`,
    level: '',
    partNumber,
    revision: options.revision,
    description: '',
    quantity: '',
    unit: 'EA',
    findNumber: '',
    designators: '',
    optional: false,
    approximate: false,
    notes: '',
    parent: '',
    manufacturer: '',
    manufacturerPartNumber: '',
    price: '',
    substitutes: '',
    problem: undefined,
  };
  const top: Node = { row, parent: undefined, children: [...roots], problem: undefined };
  for (const root of roots) root.parent = top;
  return top;
};

const byNamedParent = (roots: readonly Node[], options: ReadOptions): readonly Node[] => {
  const names = new Set(roots.map((root) => root.row.parent));
  return [...names].map((name) =>
    headed(
      name,
      roots.filter((root) => root.row.parent === name),
      options,
    ),
  );
};

const quantities = (tops: readonly Node[]): readonly Finding[] =>
  tops
    .filter(({ row }) => !/^(1(\.0*)?)?$/u.test(row.quantity))
    .map(({ row }) =>
      skipped('TOP_QUANTITY', row.place, `The quantity ${row.quantity} of the top assembly is not imported.`),
    );

/**
 * The top assemblies. Rows of the highest level belong to the assembly their parent column names, or to the one the caller
 * names; without either, one such row is the top itself, and several are only where the notation says so (depth).
 */
export const topsOf = (
  roots: readonly Node[],
  options: ReadOptions,
  severalTops: boolean,
): { tops: readonly Node[]; problems: readonly Finding[] } => {
  const named = byNamedParent(
    roots.filter((root) => root.row.parent !== ''),
    options,
  );
  const unnamed = roots.filter((root) => root.row.parent === '');
  const { top } = options;
  const isTop = ({ row }: Node): boolean => row.partNumber === top;
  const owned = top === undefined ? [] : unnamed.filter((root) => !isTop(root));
  const own = top === undefined ? unnamed : unnamed.filter(isTop);
  const under = top === undefined || owned.length === 0 ? [] : [headed(top, owned, options)];
  if (top === undefined && !severalTops && named.length === 0 && unnamed.length > 1) {
    const places = unnamed.map(({ row }) => row.place);
    return {
      tops: [],
      problems: [
        refused(
          'TOP_UNKNOWN',
          places,
          `${String(places.length)} rows of the highest level, and no assembly above them.`,
        ),
      ],
    };
  }
  const tops = [...named, ...own, ...under];
  return { tops, problems: quantities(own) };
};
